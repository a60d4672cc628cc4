/**
 * The container of a backup: a zip that any tool opens, of one strict shape. Members are stored, not packed (papers are packed already), and lie one
 * after the other from the first byte on. Sizes and places are always written in 64 bits: the way of gigabytes is the one that every test
 * walks. Every header follows from the member, so a reader can ask for each byte outside of the data.
 */
export type Member = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly crc: number
  /** Where its local header begins. */
  readonly offset: number
}

/** Names of members are plain ASCII: one byte a letter. */
export const localLength = (name: string): number => 30 + name.length + 20
export const centralLength = (name: string): number => 46 + name.length + 28
/** The three closing records together. */
export const closingLength = 56 + 20 + 22

export const centralMark = 0x02014b50
const localMark = 0x04034b50
const [end64Mark, locatorMark, endMark] = [0x06064b50, 0x07064b50, 0x06054b50]
/** Version 4.5: 64-bit sizes. */
const version = 45
const inExtra = 0xffffffff

/** Version to flags to day to checksum, names in UTF-8, the first day a zip can write: backups of the same data are the same bytes. */
const shared = ({ name, crc }: Member, extra: number): Buffer => {
  const part = Buffer.alloc(26)
  part.writeUInt16LE(version, 0)
  part.writeUInt16LE(0x0800, 2)
  part.writeUInt16LE(0x21, 8)
  part.writeUInt32LE(crc, 10)
  part.writeUInt32LE(inExtra, 14)
  part.writeUInt32LE(inExtra, 18)
  part.writeUInt16LE(name.length, 22)
  part.writeUInt16LE(extra, 24)
  return part
}

const wide = (...values: readonly number[]): Buffer => {
  const part = Buffer.alloc(values.length * 8)
  for (const [index, value] of values.entries()) part.writeBigUInt64LE(BigInt(value), index * 8)
  return part
}

const words = (...values: readonly (readonly [16 | 32, number])[]): Buffer =>
  Buffer.concat(
    values.map(([bits, value]) => {
      const part = Buffer.alloc(bits / 8)
      part.writeUIntLE(value, 0, bits / 8)
      return part
    }),
  )

/** The header before the data of a member. */
export const localHeader = (member: Member): Buffer =>
  Buffer.concat([
    words([32, localMark]),
    shared(member, 20),
    Buffer.from(member.name, 'latin1'),
    words([16, 1], [16, 16]),
    wide(member.size, member.size),
  ])

/** The line of a member in the directory at the end. */
const centralHeader = (member: Member): Buffer =>
  Buffer.concat([
    words([32, centralMark], [16, version]),
    shared(member, 28),
    // Comment, disk and attributes: none. The place stands in the extra field.
    words([16, 0], [16, 0], [16, 0], [32, 0], [32, inExtra]),
    Buffer.from(member.name, 'latin1'),
    words([16, 1], [16, 24]),
    wide(member.size, member.size, member.offset),
  ])

export const directory = (members: readonly Member[]): Buffer => Buffer.concat(members.map(centralHeader))

/** The closing records. @param at where the directory begins @param length its bytes */
export const closing = (members: number, at: number, length: number): Buffer =>
  Buffer.concat([
    words([32, end64Mark]),
    wide(44),
    words([16, version], [16, version], [32, 0], [32, 0]),
    wide(members, members, length, at),
    words([32, locatorMark], [32, 0]),
    wide(at + length),
    words([32, 1]),
    words([32, endMark], [16, 0], [16, 0], [16, 0xffff], [16, 0xffff], [32, inExtra], [32, inExtra], [16, 0]),
  ])
