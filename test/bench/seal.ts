import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { canonicalVoucher, type SealedLine, type SealedVoucher } from '../../src-main/domain/seal.ts'
import { withSnapshot } from '../../src-main/store/open.ts'
import { checkSeal } from '../../src-main/store/seal.ts'
import { sha256 } from '../../src-main/store/vouchers.ts'
import { longBook, withBook } from './long-book.ts'
import { type BenchRow, compare, inMs } from './measure.ts'

const batch = 2_000
const samples = 1_000

/** The seal of a long book verified, against reading the same rows and hashing as many bytes, with no rule at all. */
export const benchSeal = (): Promise<readonly BenchRow[]> =>
  withBook(longBook, async ({ store }) => {
    const raw = new Sqlite(store.file, { readonly: true })
    const ours = async (): Promise<void> => {
      const { vouchers, first } = await withSnapshot(store.file, checkSeal)
      if (vouchers !== longBook || first !== null) throw new Error(`${vouchers} vouchers, ${JSON.stringify(first)}`)
    }
    try {
      const measured = await compare({ ours, theirs: bareOf(raw), prepare: null, warmUps: 0, rounds: 3 })
      const against = 'better-sqlite3 and SHA-256, same rows, as many bytes'
      return [
        {
          name: 'Seal verified',
          ratio: measured.ratio,
          against,
          detail: `${inMs(measured)} for n = ${longBook} lines`,
        },
      ]
    } finally {
      raw.close()
    }
  })

type Row = Readonly<Record<string, string | number | null>>

const bareOf = (db: Sqlite.Database): (() => void) => {
  const vouchers = db.prepare<[number], Row>(`SELECT * FROM voucher WHERE seq > ? ORDER BY seq LIMIT ${batch}`)
  const lines = db.prepare<[number, number], Row>(
    'SELECT * FROM voucher_line WHERE voucher_seq > ? AND voucher_seq <= ? ORDER BY voucher_seq, line',
  )
  const text = 'x'.repeat(bytesOfVoucher(db))
  return () => {
    let read = 0
    for (let after = 0; ; ) {
      const page = vouchers.all(after)
      const last = Number(page.at(-1)?.['seq'] ?? 0)
      if (last === 0) break
      read += lines.all(after, last).length
      for (const _ of page) createHash('sha256').update(text, 'utf8').digest('hex')
      after = last
    }
    if (read !== longBook) throw new Error(`${read} lines instead of ${longBook}`)
  }
}

/** Bytes that the seal of one voucher covers, on the average of vouchers all over the book; each is checked against its own hash. */
const bytesOfVoucher = (db: Sqlite.Database): number => {
  const voucher = db.prepare<[number], Row>('SELECT * FROM voucher WHERE seq = ?')
  const lines = db.prepare<[number], Row>('SELECT * FROM voucher_line WHERE voucher_seq = ? ORDER BY line')
  const sizes = Array.from({ length: samples }, (_, index) => {
    const seq = 1 + Math.floor((index * longBook) / samples)
    const row = voucher.get(seq)
    if (row === undefined) throw new Error(`no voucher ${seq}`)
    const payee: unknown = row['payee'] === null ? null : JSON.parse(String(row['payee']))
    const own = lines.all(seq).map((line) => camel<SealedLine>(line))
    const covered = `${row['prev_hash']}\n${canonicalVoucher({ ...camel<SealedVoucher>({ ...row }), payee: payee as SealedVoucher['payee'], lines: own })}`
    if (sha256(covered) !== row['hash']) throw new Error(`voucher ${seq} is not what its seal covers`)
    return Buffer.byteLength(covered)
  })
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length)
}

const camel = <T>(row: Row): T =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as T
