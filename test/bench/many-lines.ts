import Sqlite from 'better-sqlite3'
import { addDays, daysBetween } from '../../src-main/domain/dates.ts'
import { type Bucket, columnsOf, receivedOf, type VoucherType } from '../../src-main/domain/ledger/buckets.ts'
import { bucketKey } from '../../src-main/domain/ledger/moves.ts'
import { genesis, nextHash, type SealedVoucher } from '../../src-main/domain/seal.ts'
import { payeeText, sha256 } from '../../src-main/store/vouchers.ts'
import type { MadeApplication } from './many-applications.ts'

const perPayment = 1_000
const sources = ['0113', '0214', '0313', '0412'] as const
const people = { preparedBy: 'Lê Thị Tài', approvedBy: 'Nguyễn Văn Ký', paidBy: 'Trần Văn Chi' } as const
const first = '2018-01-02'
const payee = {
  name: 'Hợp tác xã Nông nghiệp và Dịch vụ Đắk Mar',
  taxCode: '6100000001',
  address: 'Thôn 1, xã Đắk Mar, huyện Đắk Hà, tỉnh Kon Tum',
  account: '5106215012345',
  bank: 'Agribank chi nhánh huyện Đắk Hà',
}

type Leg = { readonly line: string; readonly file: MadeApplication | null; readonly from: Bucket; readonly to: Bucket }

/**
 * A sealed book of 2018 with `lines` lines, spread over the year, by INSERT past the triggers: a benchmark and a test of length may fill
 * their own throw-away file so. It verifies; each of four budget lines is assigned, each file committed, and all the rest is payments.
 */
export const insertBook = (file: string, applications: readonly MadeApplication[], lines: number): void => {
  const db = new Sqlite(file, { fileMustExist: true })
  try {
    const triggers = db
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('voucher', 'voucher_line')`,
      )
      .all()
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
    db.transaction(() => fill(db, applications, lines))()
    for (const { sql } of triggers) db.exec(sql)
  } finally {
    db.close()
  }
}

const fill = (db: Sqlite.Database, applications: readonly MadeApplication[], count: number): void => {
  const addLine = db.prepare(
    `INSERT INTO budget_line (id, year, name, content, source, chapter, khoan, tieu_muc, programme_code, paying_unit, created_at)
     VALUES (?, 2018, ?, 'INFRA', ?, '426', '281', '7799', '0620', 'Kho bạc Nhà nước Kon Tum', '2018-01-02T00:00:00.000Z')`,
  )
  for (const source of sources) addLine.run(source, `Hỗ trợ kết cấu hạ tầng, nguồn ${source}`, source)
  const { write, balances } = writerOf(db)
  const planned = legsOf(applications, count)
  planned.forEach(({ type, leg, amount }, index) => {
    const day = Math.floor((index * (daysBetween(first, '2018-12-31') + 1)) / planned.length)
    write(type, addDays(first, day), leg, amount)
  })
  const putBalance = db.prepare<unknown[]>('INSERT INTO bucket_balance VALUES (?, ?, ?, ?)')
  for (const [key, balance] of balances) putBalance.run(...key.split('|'), balance)
  db.exec(
    `INSERT INTO counter SELECT type, year, max(ordinal) FROM voucher GROUP BY 1, 2;
     INSERT INTO ledger_month SELECT year, substr(posting_date, 1, 7), budget_line_id, from_bucket, to_bucket, count(*), sum(amount), max(stt)
       FROM voucher_line GROUP BY 1, 2, 3, 4, 5`,
  )
}

const legsOf = (applications: readonly MadeApplication[], count: number) => {
  const lineOf = (index: number): string => sources[index % sources.length] ?? ''
  const begin = sources.length + applications.length
  const each = perPayment * Math.ceil(count / applications.length + 1)
  return Array.from({ length: count }, (_, index): { type: VoucherType; leg: Leg; amount: number } => {
    if (index < sources.length)
      return {
        type: 'DT',
        leg: { line: lineOf(index), file: null, from: 'source', to: 'available' },
        amount: each * applications.length,
      }
    const at = index < begin ? index - sources.length : (index - begin) % applications.length
    const leg = { line: lineOf(at), file: applications[at] ?? null }
    return index < begin
      ? { type: 'CK', leg: { ...leg, from: 'available', to: 'committed' }, amount: each }
      : { type: 'TC', leg: { ...leg, from: 'committed', to: 'paid' }, amount: perPayment }
  })
}

/** Writes one voucher of one line after the other, with the running balances and the chain that the office would give it. */
const writerOf = (db: Sqlite.Database) => {
  const voucherColumns = columnsIn(db, 'voucher')
  const lineColumns = columnsIn(db, 'voucher_line')
  const addVoucher = db.prepare<unknown[]>(`INSERT INTO voucher VALUES (${voucherColumns.map(() => '?').join(', ')})`)
  const addLine = db.prepare<unknown[]>(`INSERT INTO voucher_line VALUES (${lineColumns.map(() => '?').join(', ')})`)
  const ordinals = new Map<string, number>()
  const balances = new Map<string, number>()
  const received = new Map<string, number>()
  let head = { seq: 0, hash: genesis }
  const move = (leg: Leg, bucket: Bucket, amount: number): void => {
    const key = bucketKey(leg.line, leg.file?.id ?? null, bucket)
    balances.set(key, (balances.get(key) ?? 0) + amount)
  }
  const write = (type: VoucherType, day: string, leg: Leg, amount: number): void => {
    const ordinal = (ordinals.get(type) ?? 0) + 1
    ordinals.set(type, ordinal)
    move(leg, leg.from, -amount)
    move(leg, leg.to, amount)
    const seq = head.seq + 1
    const { file } = leg
    const total =
      file === null ? null : (received.get(file.coopId) ?? 0) + receivedOf(columnsOf(leg.from, leg.to, amount))
    if (file !== null && total !== null) received.set(file.coopId, total)
    const decided = type === 'DT' || type === 'CK'
    const sealed: SealedVoucher = {
      seq,
      id: `voucher-${seq}`,
      number: `${type}-2018-${String(ordinal).padStart(4, '0')}`,
      type,
      year: 2018,
      ordinal,
      officeCode: 'KT',
      postingDate: day,
      voucherDate: day,
      basisNumber: '540/QĐ-UBND',
      basisDate: first,
      description: `Hỗ trợ xây dựng nhà kho bảo quản nông sản, đợt ${ordinal}`,
      invoice: decided ? null : `00${ordinal}`,
      note: null,
      payee: decided ? null : payee,
      decisionId: null,
      adjustsSeq: null,
      ...people,
      paidBy: decided ? null : people.paidBy,
      postedAt: `${day}T02:00:00.000Z`,
      lineCount: 1,
      lines: [
        {
          line: 1,
          year: 2018,
          stt: seq,
          postingDate: day,
          budgetLineId: leg.line,
          applicationId: file?.id ?? null,
          coopId: file?.coopId ?? null,
          fromBucket: leg.from,
          toBucket: leg.to,
          amount,
          advanceAfter: 0,
          availableAfter: balances.get(bucketKey(leg.line, null, 'available')) ?? 0,
          coopTotalAfter: total,
        },
      ],
    }
    const hash = nextHash(head.hash, sealed, sha256)
    const { lines, ...voucher } = sealed
    const row = {
      ...voucher,
      payee: voucher.payee === null ? null : payeeText(voucher.payee),
      prevHash: head.hash,
      hash,
    }
    addVoucher.run(...valuesOf(row, voucherColumns))
    for (const line of lines) addLine.run(...valuesOf({ ...line, voucherSeq: seq }, lineColumns))
    head = { seq, hash }
  }
  return { write, balances }
}

const columnsIn = (db: Sqlite.Database, table: string): readonly string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)

/** `budget_line_id` is `budgetLineId`. */
const valuesOf = (row: object, columns: readonly string[]): unknown[] => {
  const values = new Map(Object.entries(row))
  return columns.map((column) => {
    const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    if (!values.has(name)) throw new Error(`no value for ${column}`)
    return values.get(name)
  })
}
