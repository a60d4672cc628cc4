import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../src-main/documents/archive/read.ts'
import { writeArchive } from '../../src-main/documents/archive/write.ts'
import { storeZip } from '../../src-main/documents/xlsx/zip-parts.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const path = folder.file('a.zip')

async function* inPieces(data: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += 7) yield data.subarray(at, at + 7)
}

const write = async (members: readonly (readonly [string, Buffer])[]): Promise<Buffer> => {
  const archive = await writeArchive(path)
  for (const [name, data] of members) await archive.add(name, inPieces(data), () => true)
  const bytes = await archive.end()
  await archive.close()
  const whole = readFileSync(path)
  expect(whole.length).toBe(bytes)
  return whole
}

const read = async (isName: (name: string) => boolean): Promise<[string, string][]> => {
  const archive = await openArchive(path, isName)
  try {
    const found: [string, string][] = []
    for (const member of archive.members)
      found.push([member.name, Buffer.concat(await Array.fromAsync(archive.read(member))).toString('latin1')])
    return found
  } finally {
    await archive.close()
  }
}
const readAll = () => read(() => true)

test('what goes in comes out, whatever it is', async () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9/.]{1,40}$/), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      names.chain((some) =>
        fc.tuple(...some.map((name) => fc.tuple(fc.constant(name), fc.uint8Array({ maxLength: 60 })))),
      ),
      async (members) => {
        await write(members.map(([name, data]) => [name, Buffer.from(data)]))
        expect(await readAll()).toEqual(members.map(([name, data]) => [name, Buffer.from(data).toString('latin1')]))
      },
    ),
    { numRuns: 40 },
  )
})

test('a member that was not accepted leaves no trace, however long it was', async () => {
  const archive = await writeArchive(path)
  await archive.add('a', inPieces(Buffer.from('first')), () => true)
  const strange = await archive.add('b', inPieces(Buffer.alloc(5000, 'x')), () => false)
  await archive.end()
  await archive.close()
  expect([strange.size, await readAll()]).toEqual([5000, [['a', 'first']]])
})

const three: readonly (readonly [string, Buffer])[] = [
  ['office.db', Buffer.from('the database')],
  ['papers/ab/cd', Buffer.from('a paper')],
  ['manifest.json', Buffer.from('{}')],
]

test.runIf(spawnSync('unzip', ['-v']).status === 0)('any unzip opens it', async () => {
  await write(three)
  expect(spawnSync('unzip', ['-tq', path]).status).toBe(0)
  expect(spawnSync('unzip', ['-p', path, 'office.db'], { encoding: 'utf8' }).stdout).toBe('the database')
})

describe('a file that is not as we write it', () => {
  test('any one byte changed is found; in the data it is named', async () => {
    const whole = await write(three)
    const found = new Map<string, number>()
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0x41
      writeFileSync(path, changed)
      const code = await refusalOf(readAll)
      found.set(code, (found.get(code) ?? 0) + 1)
    }
    // Headers and data before the directory belong to a member; the rest is the container's.
    expect([...found.keys()].toSorted()).toEqual(['backup.damaged', 'backup.notOne'])
    expect([...found.values()].reduce((sum, n) => sum + n, 0)).toBe(whole.length)
  })

  test('cut off anywhere, or longer by a byte, is none', async () => {
    const whole = await write(three)
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(path, whole.subarray(0, length))
      expect({ length, code: await refusalOf(readAll) }).toEqual({ length, code: 'backup.notOne' })
    }
    for (const longer of [Buffer.concat([whole, Buffer.from('x')]), Buffer.concat([Buffer.from('x'), whole])]) {
      writeFileSync(path, longer)
      expect(await refusalOf(readAll)).toBe('backup.notOne')
    }
  })

  test('a zip of another hand, text, nothing', async () => {
    const others = [
      storeZip(new Map([['office.db', Buffer.from('x')]])),
      Buffer.from('PK\u0003\u0004'),
      Buffer.alloc(0),
    ]
    for (const bytes of others) {
      writeFileSync(path, bytes)
      expect(await refusalOf(readAll)).toBe('backup.notOne')
    }
    expect(await refusalOf(() => openArchive(folder.file('none.zip'), () => true))).toBe('file.unreadable')
  })

  test('a name that leads out of the folder, or comes twice, is not read', async () => {
    await write([['../../etc/passwd', Buffer.from('x')]])
    expect(await refusalOf(() => read((name) => name === 'office.db'))).toBe('backup.notOne')
    await write([
      ['office.db', Buffer.from('x')],
      ['office.db', Buffer.from('y')],
    ])
    expect(await refusalOf(readAll)).toBe('backup.notOne')
  })
})
