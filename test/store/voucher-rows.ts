import Sqlite from 'better-sqlite3'

/** A plain connection, as any other program would open the file: no use case, no check of ours in between. */
export const plain = (file: string): Sqlite.Database => new Sqlite(file)

export type Outcome = 'accepted' | string

/** Runs inside a transaction that is always rolled back; answers what the database said. */
export const attempt = (db: Sqlite.Database, work: () => void): Outcome => {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    return 'accepted'
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
    return error.message
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}

type Row = Readonly<Record<string, string | number | null>>

export const insert = (db: Sqlite.Database, table: string, row: Row, how: '' | 'OR IGNORE' | 'OR REPLACE'): number => {
  const names = Object.keys(row)
  const sql = `INSERT ${how} INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`
  return db.prepare(sql).run(row).changes
}

const one = <T>(db: Sqlite.Database, sql: string, params: readonly (string | number)[]): T => {
  const row = db.prepare<(string | number)[], T>(sql).get(...params)
  if (row === undefined) throw new Error(`no row: ${sql}`)
  return row
}

/** The next voucher row that the book would take, of one line; `change` spoils it. */
export const nextVoucher = (db: Sqlite.Database, type: string, change: Row): Row => {
  const head = one<{ seq: number; hash: string; date: string }>(
    db,
    'SELECT seq, hash, (SELECT max(posting_date) FROM voucher) AS date FROM voucher ORDER BY seq DESC LIMIT 1',
    [],
  )
  const { last } = one<{ last: number }>(
    db,
    'SELECT coalesce((SELECT last FROM counter WHERE kind = ? AND year = 2018), 0) AS last',
    [type],
  )
  const ordinal = typeof change['ordinal'] === 'number' ? change['ordinal'] : last + 1
  const seq = head.seq + 1
  return {
    seq,
    id: `voucher ${seq}`,
    number: `${type}-2018-${String(ordinal).padStart(4, '0')}`,
    type,
    year: 2018,
    ordinal,
    office_code: 'KT',
    posting_date: head.date,
    voucher_date: '2018-03-05',
    basis_number: '540/QĐ-UBND',
    basis_date: '2018-03-01',
    description: 'thử',
    invoice: null,
    note: null,
    payee: '{"account":"5100205012345"}',
    decision_id: null,
    adjusts_seq: type === 'ĐC' ? 1 : null,
    prepared_by: 'Hoa',
    approved_by: 'Bình',
    paid_by: 'Sơn',
    posted_at: '2018-06-01T00:00:00.000Z',
    line_count: 1,
    prev_hash: head.hash,
    hash: String(seq).padStart(64, 'f'),
    ...change,
  }
}

export type LineOf = {
  readonly from: string
  readonly to: string
  readonly amount: number
  readonly lineId: string
  readonly applicationId: string | null
}

const owned = ['committed', 'advanced', 'paid']

/** The line that fits the voucher, its balances as they would be; `change` spoils it. */
export const nextLine = (db: Sqlite.Database, voucher: Row, line: LineOf, change: Row): Row => {
  const { stt } = one<{ stt: number }>(
    db,
    'SELECT coalesce(max(stt), 0) + 1 AS stt FROM voucher_line WHERE year = 2018',
    [],
  )
  const balance = (bucket: string): number => {
    const application = owned.includes(bucket) ? (line.applicationId ?? '') : ''
    const found = one<{ balance: number }>(
      db,
      `SELECT coalesce((SELECT balance FROM bucket_balance WHERE budget_line_id = ? AND application_id = ? AND bucket = ?), 0) AS balance`,
      [line.lineId, application, bucket],
    ).balance
    return found + (line.to === bucket ? line.amount : 0) - (line.from === bucket ? line.amount : 0)
  }
  const coop =
    line.applicationId === null
      ? null
      : one<{ id: string }>(db, 'SELECT coop_id AS id FROM application WHERE id = ?', [line.applicationId]).id
  return {
    voucher_seq: voucher['seq'] ?? null,
    line: 1,
    year: 2018,
    stt,
    posting_date: voucher['posting_date'] ?? null,
    budget_line_id: line.lineId,
    application_id: line.applicationId,
    coop_id: coop,
    from_bucket: line.from,
    to_bucket: line.to,
    amount: line.amount,
    // Below zero a CHECK of the line itself would answer first, and hide what is asked here.
    advance_after: Math.max(0, line.applicationId === null ? 0 : balance('advanced')),
    available_after: Math.max(0, balance('available')),
    coop_total_after: line.applicationId === null ? null : 0,
    ...change,
  }
}
