import Sqlite from 'better-sqlite3'
import Excel from 'exceljs'

/** A row of the Treasury's statement as a test writes it; dates are ISO days, amounts đồng. */
export type StatementRow = {
  readonly number: string | null
  readonly voucherDate: string | null
  readonly postedOn: string | null
  readonly text: string
  readonly debit: number | string | null
  readonly credit: number | null
}

const head = [
  'STT',
  'Số chứng từ',
  'Ngày chứng từ',
  'Ngày hạch toán',
  'Diễn giải',
  'Mã chương',
  'Mã NDKT',
  'Ghi nợ',
  'Ghi có',
]
const serial = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** A statement as the Treasury hands it out: title above, numbered columns, total and signatures below, codes as text. */
export const statementWorkbook = async (rows: readonly StatementRow[]): Promise<Buffer> => {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('Sao kê')
  sheet.addRows([['KHO BẠC NHÀ NƯỚC KON TUM'], ['SAO KÊ CHỨNG TỪ NĂM 2018'], ['Đơn vị tính: đồng'], [], head])
  sheet.addRow(head.map((_, at) => `(${at + 1})`))
  for (const [at, { number, voucherDate, postedOn, text, debit, credit }] of rows.entries())
    sheet.addRow([at + 1, number, serial(voucherDate), serial(postedOn), text, '0423', '7766', debit, credit])
  for (const column of [3, 4]) sheet.getColumn(column).numFmt = 'dd/mm/yyyy'
  const sum = (side: 'debit' | 'credit') =>
    rows.reduce((all, row) => all + (typeof row[side] === 'number' ? row[side] : 0), 0)
  sheet.addRow(['Tổng cộng', null, null, null, null, null, null, sum('debit'), sum('credit')])
  sheet.addRow([null, null, null, null, 'Kon Tum, ngày 30 tháng 6 năm 2018'])
  sheet.addRow([null, 'KẾ TOÁN', null, null, 'KẾ TOÁN TRƯỞNG'])
  return Buffer.from(await book.xlsx.writeBuffer())
}

export type Booked = {
  readonly number: string
  readonly voucherDate: string
  readonly postingDate: string
  readonly description: string
  /** đồng out of the Treasury; below zero: back. */
  readonly amount: number
}

/** Vouchers of the sample office that move money, straight from the file, apart from the store under test. Its one ĐC takes back from a payment. */
export const bookedIn = (file: string): readonly Booked[] => {
  const db = new Sqlite(file, { readonly: true })
  try {
    return db
      .prepare<[], Booked>(
        `SELECT v.number, v.voucher_date AS voucherDate, v.posting_date AS postingDate, v.description,
           CASE WHEN v.type IN ('TU', 'TC') THEN l.amount ELSE -l.amount END AS amount
         FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq WHERE v.type IN ('TU', 'TC', 'NT', 'ĐC') ORDER BY v.seq`,
      )
      .all()
  } finally {
    db.close()
  }
}

/** The same as the Treasury tells it. */
export const rowOf = ({ number, voucherDate, postingDate, description, amount }: Booked): StatementRow => ({
  number,
  voucherDate,
  postedOn: postingDate,
  text: description,
  debit: amount > 0 ? amount : null,
  credit: amount < 0 ? -amount : null,
})
