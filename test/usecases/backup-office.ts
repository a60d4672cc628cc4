import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openArchive } from '../../src-main/documents/archive/read.ts'
import { writeArchive } from '../../src-main/documents/archive/write.ts'
import { attachPaper } from '../../src-main/usecases/applications/papers.ts'
import type { LongWork } from '../../src-main/usecases/backup/long-work.ts'
import { keepPaperFile } from '../../src-main/usecases/files/paper-store.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { plain } from '../store/voucher-rows.ts'
import { as, fillBook, newOffice, pay, people } from './office.ts'

/** Work that nobody watches or stops. */
export const quiet: LongWork = { tell: () => undefined, cancelled: () => false }

export const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}`)

/** An office of seven vouchers with two scans, closed. @returns the SHA-256 of the scans */
export const makeOffice = async (file: string): Promise<{ papers: string[]; applicationId: string }> => {
  const office = await newOffice(file)
  const { applicationIds } = await fillBook(office)
  const [applicationId = ''] = applicationIds
  const papers = [await scan(office, applicationId, 'một'), await scan(office, applicationId, 'hai')]
  await office.close()
  return { papers, applicationId }
}

/** Attaches a scan to a file. @returns its SHA-256 */
export const scan = async (office: OpenOffice, applicationId: string, words: string): Promise<string> => {
  const path = `${office.store.file}.${words}.pdf`
  writeFileSync(path, pdf(words))
  const file = await keepPaperFile(office.folder, path, `${words}.pdf`)
  await attachPaper(as(office, people.review), { applicationId, code: 'REQUEST', file, name: `${words}.pdf` })
  return file.sha256
}

/** Posts one payment. @returns its number */
export const payOnce = (office: OpenOffice, applicationId: string, amount: number): Promise<string> =>
  pay(office, { type: 'TC', applicationId, amount, refundOf: null, date: '2018-05-20' })

/** The whole data folder of a closed office, elsewhere. */
export const copyFolder = (from: string, to: string): string => {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(dirname(from), dirname(to), { recursive: true })
  return to
}

/** Numbers of all vouchers, and what SQLite says of the file. */
export const bookOf = (file: string): { numbers: string[]; integrity: unknown } => {
  const db = plain(file)
  try {
    return {
      numbers: db.prepare<[], string>('SELECT number FROM voucher ORDER BY seq').pluck().all(),
      integrity: db.pragma('integrity_check', { simple: true }),
    }
  } finally {
    db.close()
  }
}

/** A backup with one file in it made anew: headers and checksums fit, as somebody would leave it who knows zips but not this list. */
export const forge = async (
  from: string,
  to: string,
  change: (name: string, data: Buffer) => readonly (readonly [string, Buffer])[],
): Promise<string> => {
  const old = await openArchive(from, () => true)
  const anew = await writeArchive(to)
  for (const member of old.members) {
    const data = Buffer.concat(await Array.fromAsync(old.read(member)))
    for (const [name, bytes] of change(member.name, data)) await anew.add(name, once(bytes), () => true)
  }
  await anew.end()
  await anew.close()
  await old.close()
  return to
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Where the data of each member lies in the file. */
export const placesOf = async (path: string): Promise<{ name: string; data: number; size: number }[]> => {
  const archive = await openArchive(path, () => true)
  await archive.close()
  return archive.members.map(({ name, offset, size }) => ({ name, data: offset + 50 + name.length, size }))
}

/** A copy of a file with one byte changed. */
export const flipped = (from: string, to: string, at: number): string => {
  const bytes = readFileSync(from)
  bytes[at] = (bytes[at] ?? 0) ^ 0x01
  writeFileSync(to, bytes)
  return to
}
