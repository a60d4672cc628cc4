import { crc32, inflateRawSync } from 'node:zlib'

export type ZipParts = ReadonlyMap<string, Buffer>

/** What is wrong with a container: no zip (or a broken one), a password, or more than `maxBytes` when unpacked. */
type ZipFault = 'broken' | 'encrypted' | 'tooBig'

const endMark = 0x06054b50
const centralMark = 0x02014b50
const localMark = 0x04034b50

/**
 * Unpacks the wanted parts of a zip and nothing else. The sizes a file declares are summed before anything is inflated, and
 * no part may come out larger than it declared, so a small file cannot fill the memory.
 * @param maxBytes of all wanted parts together, unpacked
 */
export function readZipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): ZipParts | ZipFault {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = centralEntries(file)?.filter((entry) => wanted(entry.name))
    if (entries === undefined) return 'broken'
    if (entries.some((entry) => entry.encrypted)) return 'encrypted'
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > maxBytes) return 'tooBig'
    return new Map(entries.map((entry) => [entry.name, inflate(file, entry)]))
  } catch {
    return 'broken'
  }
}

type Entry = { name: string; encrypted: boolean; method: number; packed: number; size: number; offset: number }

function centralEntries(file: Buffer): Entry[] | undefined {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || file.readUInt32LE(end) !== endMark) return undefined
  const count = file.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let n = 0; n < count; n++) {
    if (file.readUInt32LE(at) !== centralMark) return undefined
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({
      // Some writers use backslashes or a leading slash.
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function inflate(file: Buffer, { method, packed, size, offset }: Entry): Buffer {
  if (file.readUInt32LE(offset) !== localMark) throw new Error('no local header')
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const data = file.subarray(start, start + packed)
  if (method !== 0 && method !== 8) throw new Error(`method ${method}`)
  const whole = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
  if (whole.length !== size) throw new Error('size differs')
  return whole
}

/** A zip of these parts, stored without packing, for a reader that accepts nothing but a zip. */
export function storeZip(parts: ZipParts): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, data] of parts) {
    const nameBytes = Buffer.from(name, 'utf8')
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x0800, 2)
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(centralMark, 0)
    central.writeUInt16LE(20, 4)
    shared.copy(central, 6)
    central.writeUInt32LE(offset, 42)
    directory.push(central, nameBytes)
    const body = Buffer.concat([mark(localMark), shared, nameBytes, data])
    bodies.push(body)
    offset += body.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endMark, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, index, end])
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
