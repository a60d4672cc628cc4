import type Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextHash, type SealedLine, type SealedVoucher } from '../../src-main/domain/seal.ts'
import { withSnapshot } from '../../src-main/store/open.ts'
import { checkSeal } from '../../src-main/store/seal.ts'
import type { Reads } from '../../src-main/store/unit-of-work.ts'
import { sha256 } from '../../src-main/store/vouchers.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { plain } from '../store/voucher-rows.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, fillBook, newOffice, openAgain, pay } from './office.ts'
import { tamper } from './tampered.ts'

const folder = temporaryFolder()
const book = folder.file('book/office.db')

/** DT-1, CK-1 (two lines), TU-1, TT-1, TC-1, NT-1, TU-2. */
beforeAll(async () => {
  const office = await newOffice(book)
  await fillBook(office)
  await office.close()
})
afterAll(folder.clear)

let copies = 0
const verified = async (work: (db: Sqlite.Database) => void) => {
  copies += 1
  const file = copyOffice(book, folder.file(`${copies}/office.db`))
  tamper(file, work)
  const office = await openAgain(file)
  try {
    const { ok, first } = await verifySeal(office)
    return { ok, ...first }
  } finally {
    await office.close()
  }
}
const found = (table: string, voucher: string | null, reason: string) => ({ ok: false, table, voucher, reason })

test('a book that nobody touched verifies, also after triggers were dropped and put back', async () => {
  expect(await verified(() => undefined)).toEqual({ ok: true })
})

/** Every column with another value of its kind. */
const columnsOf = (table: string): string[] => {
  const db = plain(book)
  const names = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table)
  db.close()
  return names.map((column) => column.name)
}
const changeOf = (column: string): string =>
  [
    'seq',
    'year',
    'ordinal',
    'adjusts_seq',
    'line_count',
    'voucher_seq',
    'line',
    'stt',
    'amount',
    'last',
    'balance',
  ].includes(column) || column.endsWith('_after')
    ? `coalesce(${column}, 0) + 1000`
    : `coalesce(${column}, '') || ' '`

describe('voucher', () => {
  test('an edit of any column is found', async () => {
    for (const column of columnsOf('voucher')) {
      const outcome = await verified((db) =>
        db.exec(`UPDATE voucher SET ${column} = ${changeOf(column)} WHERE seq = 3`),
      )
      expect({ column, ok: outcome.ok }).toEqual({ column, ok: false })
    }
  })

  const cases: readonly (readonly [string, string, ReturnType<typeof found>])[] = [
    [
      'an edited description',
      `UPDATE voucher SET description = 'khác' WHERE seq = 4`,
      found('voucher', 'TT-2018-0001', 'edited'),
    ],
    [
      'an edited payee',
      `UPDATE voucher SET payee = json_set(payee, '$.account', '666') WHERE seq = 3`,
      found('voucher', 'TU-2018-0001', 'edited'),
    ],
    [
      'a payee that says more than it did',
      `UPDATE voucher SET payee = json_set(payee, '$.note', 'x') WHERE seq = 3`,
      found('voucher', 'TU-2018-0001', 'edited'),
    ],
    [
      'a payee said twice',
      `UPDATE voucher SET payee = '{"name":"Khác",' || substr(payee, 2) WHERE seq = 3`,
      found('voucher', 'TU-2018-0001', 'edited'),
    ],
    [
      'a payee that is no JSON',
      `UPDATE voucher SET payee = 'Khác' WHERE seq = 3`,
      found('voucher', 'TU-2018-0001', 'edited'),
    ],
    [
      'a payee of another shape',
      `UPDATE voucher SET payee = 'null' WHERE seq = 3`,
      found('voucher', 'TU-2018-0001', 'edited'),
    ],
    ['one deleted in the middle', 'DELETE FROM voucher WHERE seq = 4', found('voucher', 'TC-2018-0001', 'removed')],
    ['the first deleted', 'DELETE FROM voucher WHERE seq = 1', found('voucher', 'CK-2018-0001', 'removed')],
    [
      'the last deleted, its line left',
      'DELETE FROM voucher WHERE seq = 7',
      found('voucher_line', null, 'withoutVoucher'),
    ],
    [
      'the last cut off with its line',
      'DELETE FROM voucher WHERE seq = 7; DELETE FROM voucher_line WHERE voucher_seq = 7',
      found('voucher', 'TU-2018-0002', 'cutOff'),
    ],
    [
      'the tail cut off',
      'DELETE FROM voucher WHERE seq > 4; DELETE FROM voucher_line WHERE voucher_seq > 4',
      found('voucher', 'NT-2018-0001', 'cutOff'),
    ],
    ['all of it truncated', 'DELETE FROM voucher', found('voucher_line', null, 'withoutVoucher')],
    [
      'all of it truncated with its lines',
      'DELETE FROM voucher; DELETE FROM voucher_line',
      found('voucher', 'CK-2018-0001', 'cutOff'),
    ],
    [
      'two swapped',
      `UPDATE voucher SET seq = -1 WHERE seq = 3; UPDATE voucher SET seq = 3 WHERE seq = 4; UPDATE voucher SET seq = 4 WHERE seq = -1;
       UPDATE voucher_line SET voucher_seq = 7 - voucher_seq, line = 9 WHERE voucher_seq IN (3, 4); UPDATE voucher_line SET line = 1 WHERE line = 9`,
      found('voucher', 'TT-2018-0001', 'reordered'),
    ],
    [
      'two descriptions swapped',
      `UPDATE voucher SET description = CASE seq WHEN 2 THEN (SELECT description FROM voucher WHERE seq = 3)
       ELSE (SELECT description FROM voucher WHERE seq = 2) END WHERE seq IN (2, 3)`,
      found('voucher', 'CK-2018-0001', 'edited'),
    ],
  ]
  test.each(cases)('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })

  /** A copy of voucher 5 under other keys. */
  const forged = (seq: number, ordinal: number): string => {
    const columns = columnsOf('voucher')
    const values = columns.map(
      (column) =>
        ({
          seq: `${seq}`,
          id: `'forged'`,
          ordinal: `${ordinal}`,
          number: `'TC-2018-${String(ordinal).padStart(4, '0')}'`,
          hash: `'${'a'.repeat(64)}'`,
          prev_hash: `(SELECT hash FROM voucher ORDER BY seq DESC LIMIT 1)`,
        })[column] ?? column,
    )
    return `INSERT INTO voucher (${columns.join(', ')}) SELECT ${values.join(', ')} FROM voucher WHERE seq = 5`
  }
  const forgedLine = (seq: number): string => {
    const columns = columnsOf('voucher_line')
    const values = columns.map((column) => ({ voucher_seq: `${seq}`, stt: '9' })[column] ?? column)
    return `INSERT INTO voucher_line (${columns.join(', ')}) SELECT ${values.join(', ')} FROM voucher_line WHERE voucher_seq = 5`
  }

  test('one inserted at the end', async () => {
    expect(await verified((db) => db.exec(`${forged(8, 2)}; ${forgedLine(8)}`))).toEqual(
      found('voucher', 'TC-2018-0002', 'inserted'),
    )
  })

  test('one inserted before the first, where no chain looks', async () => {
    for (const seq of [0, -1])
      expect(await verified((db) => db.exec(`${forged(seq, 2)}; ${forgedLine(seq)}`))).toEqual(
        found('voucher', 'TC-2018-0002', 'inserted'),
      )
  })

  test('one inserted after a hole', async () => {
    expect(await verified((db) => db.exec(`${forged(20, 2)}; ${forgedLine(20)}`))).toEqual(
      found('voucher', 'TC-2018-0002', 'removed'),
    )
  })
})

describe('voucher_line', () => {
  test('an edit of any column is found', async () => {
    for (const column of columnsOf('voucher_line')) {
      const outcome = await verified((db) =>
        db.exec(`UPDATE voucher_line SET ${column} = ${changeOf(column)} WHERE voucher_seq = 3`),
      )
      expect({ column, ok: outcome.ok }).toEqual({ column, ok: false })
    }
  })

  const cases: readonly (readonly [string, string, ReturnType<typeof found>])[] = [
    [
      'an edited amount',
      'UPDATE voucher_line SET amount = amount + 1 WHERE voucher_seq = 5',
      found('voucher_line', 'TC-2018-0001', 'edited'),
    ],
    [
      'another co-op',
      'UPDATE voucher_line SET coop_id = (SELECT coop_id FROM voucher_line WHERE voucher_seq = 7) WHERE voucher_seq = 5',
      found('voucher_line', 'TC-2018-0001', 'edited'),
    ],
    [
      'one deleted',
      'DELETE FROM voucher_line WHERE voucher_seq = 2 AND line = 1',
      found('voucher_line', 'CK-2018-0001', 'removed'),
    ],
    [
      'one inserted',
      `INSERT INTO voucher_line SELECT voucher_seq, 3, year, 99, posting_date, budget_line_id, application_id, coop_id, from_bucket, to_bucket,
       amount, advance_after, available_after, coop_total_after FROM voucher_line WHERE voucher_seq = 2 AND line = 1`,
      found('voucher_line', 'CK-2018-0001', 'inserted'),
    ],
    [
      'one of no voucher inserted',
      `INSERT INTO voucher_line SELECT 99, 1, year, 99, posting_date, budget_line_id, application_id, coop_id, from_bucket, to_bucket,
       amount, advance_after, available_after, coop_total_after FROM voucher_line WHERE voucher_seq = 2 AND line = 1`,
      found('voucher_line', null, 'withoutVoucher'),
    ],
    [
      'two swapped',
      'UPDATE voucher_line SET line = 5 - line WHERE voucher_seq = 2; UPDATE voucher_line SET line = line - 2 WHERE voucher_seq = 2',
      found('voucher_line', 'CK-2018-0001', 'edited'),
    ],
    [
      'amounts swapped within a voucher',
      `UPDATE voucher_line SET amount = 1300000000 - amount WHERE voucher_seq = 2`,
      found('voucher_line', 'CK-2018-0001', 'edited'),
    ],
    ['truncated', 'DELETE FROM voucher_line', found('voucher_line', 'DT-2018-0001', 'removed')],
    [
      'its tail truncated',
      'DELETE FROM voucher_line WHERE voucher_seq > 5',
      found('voucher_line', 'NT-2018-0001', 'removed'),
    ],
  ]
  test.each(cases)('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })
})

describe('bucket_balance', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof found>])[] = [
    [
      'an edited balance',
      `UPDATE bucket_balance SET balance = balance + 1 WHERE bucket = 'available'`,
      found('bucket_balance', null, 'edited: available'),
    ],
    [
      'one deleted',
      `DELETE FROM bucket_balance WHERE bucket = 'source'`,
      found('bucket_balance', null, 'removed: source'),
    ],
    [
      'an empty one inserted',
      `INSERT INTO bucket_balance SELECT id, '', 'carried', 0 FROM budget_line`,
      found('bucket_balance', null, 'inserted: carried'),
    ],
    [
      'one inserted for a file that has none',
      `INSERT INTO bucket_balance SELECT budget_line_id, 'x', 'committed', 5 FROM bucket_balance LIMIT 1`,
      found('bucket_balance', null, 'inserted: committed'),
    ],
    [
      'one moved to another file',
      `UPDATE bucket_balance SET application_id = 'x' WHERE bucket = 'available'`,
      found('bucket_balance', null, 'inserted: available'),
    ],
    [
      'balances of two buckets swapped',
      `UPDATE bucket_balance SET balance = CASE bucket WHEN 'committed' THEN 400000000 ELSE 300000000 END
       WHERE balance IN (300000000, 400000000)`,
      found('bucket_balance', null, 'edited: committed'),
    ],
    ['truncated', 'DELETE FROM bucket_balance', found('bucket_balance', null, 'removed: source')],
  ]
  test.each(cases)('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })

  test('one deleted while another takes its place in the count', async () => {
    const outcome = await verified((db) => {
      db.exec(`DELETE FROM bucket_balance WHERE bucket = 'source'`)
      db.exec(`INSERT INTO bucket_balance SELECT id, '', 'carried', 0 FROM budget_line`)
    })
    expect(outcome).toMatchObject({ ok: false, table: 'bucket_balance' })
  })
})

describe('ledger_month', () => {
  const of = (reason: string) => found('ledger_month', null, reason)
  const cases: readonly (readonly [string, string, ReturnType<typeof found>])[] = [
    ['an edited sum', `UPDATE ledger_month SET amount = amount + 1 WHERE to_bucket = 'paid'`, of('edited: 2018-05')],
    ['an edited count', `UPDATE ledger_month SET lines = lines + 1 WHERE to_bucket = 'paid'`, of('edited: 2018-05')],
    ['an edited end', `UPDATE ledger_month SET last_stt = last_stt + 1`, of('edited: 2018-01')],
    ['one deleted', `DELETE FROM ledger_month WHERE from_bucket = 'source'`, of('removed: 2018-01')],
    [
      'one inserted',
      `INSERT INTO ledger_month SELECT 2018, '2018-01', id, 'paid', 'available', 0, 0, 0 FROM budget_line`,
      of('inserted: 2018-01'),
    ],
    [
      'one moved to another month',
      `UPDATE ledger_month SET period = '2018-05' WHERE from_bucket = 'source'`,
      of('inserted: 2018-05'),
    ],
    [
      'sums of two movements swapped',
      `UPDATE ledger_month SET amount = (SELECT amount FROM ledger_month WHERE from_bucket = 'source') WHERE to_bucket = 'committed'`,
      of('edited: 2018-03'),
    ],
    ['truncated', 'DELETE FROM ledger_month', of('removed: 2018-01')],
  ]
  test.each(cases)('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })
})

describe('counter', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof found>])[] = [
    ['one put forward', `UPDATE counter SET last = 9 WHERE kind = 'TU'`, found('voucher', 'TU-2018-0003', 'cutOff')],
    ['one put back', `UPDATE counter SET last = 1 WHERE kind = 'TU'`, found('counter', 'TU-2018-0003', 'edited')],
    ['one deleted', `DELETE FROM counter WHERE kind = 'NT'`, found('counter', 'NT-2018-0001', 'removed')],
    ['one inserted', `INSERT INTO counter VALUES ('HC', 2018, 4)`, found('voucher', 'HC-2018-0001', 'cutOff')],
    [
      'one inserted at nothing',
      `INSERT INTO counter VALUES ('HC', 2018, 0)`,
      found('counter', 'HC-2018-0001', 'inserted'),
    ],
    [
      'one deleted, another in its place',
      `DELETE FROM counter WHERE kind = 'NT'; INSERT INTO counter VALUES ('HC', 2018, 0)`,
      found('counter', 'HC-2018-0001', 'inserted'),
    ],
    [
      'two swapped',
      `UPDATE counter SET last = 3 - last WHERE kind IN ('TU', 'TC')`,
      found('voucher', 'TC-2018-0002', 'cutOff'),
    ],
    [
      'one moved to another year',
      `UPDATE counter SET year = 2019 WHERE kind = 'TT'`,
      found('voucher', 'TT-2019-0001', 'cutOff'),
    ],
    ['truncated', 'DELETE FROM counter', found('counter', 'DT-2018-0001', 'removed')],
  ]
  test.each(cases)('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })
})

describe('what is posted while verifying', () => {
  /** Reads that post a voucher in the middle: after the vouchers were read, before their counters are. */
  const interrupted = (reads: Reads, post: () => Promise<unknown>): Reads => ({
    ...reads,
    all: async (sql, params) => {
      if (sql.includes('FROM counter')) await post()
      return reads.all(sql, params)
    },
  })
  const open = async (name: string) => {
    const office = await openAgain(copyOffice(book, folder.file(`${name}/office.db`)))
    const file = await office.store.reads.get<{ id: string }>('SELECT id FROM application ORDER BY no LIMIT 1', [])
    const payment = {
      type: 'TC',
      applicationId: file?.id ?? '',
      amount: 1000,
      refundOf: null,
      date: '2018-05-20',
    } as const
    return { office, post: () => pay(office, payment) }
  }

  test('is no fault of the book: the seal is verified in a snapshot', async () => {
    const { office, post } = await open('busy')
    const inSnapshot = await withSnapshot(office.store.file, (reads) => checkSeal(interrupted(reads, post)))
    const outside = await checkSeal(interrupted(office.store.reads, post))
    expect([inSnapshot.first, inSnapshot.vouchers, outside.first]).toEqual([
      null,
      7,
      { table: 'voucher', voucher: 'TC-2018-0003', reason: 'cutOff' },
    ])
    await office.close()
  })

  test('does not reach the verification of the office', async () => {
    const { office, post } = await open('busy-office')
    const store = { ...office.store, reads: interrupted(office.store.reads, post) }
    expect(await verifySeal({ ...office, store })).toMatchObject({ ok: true, first: null })
    await office.close()
  })
})

/** A forger who knows the tables empties them all, or seals the last voucher anew; the log still names what was posted. */
describe('the log as a second witness', () => {
  test('all sealed tables emptied together', async () => {
    const outcome = await verified((db) => {
      for (const table of ['voucher_line', 'voucher', 'bucket_balance', 'counter']) db.exec(`DELETE FROM ${table}`)
    })
    expect(outcome).toEqual(found('voucher', 'DT-2018-0001', 'cutOff'))
  })

  test('the last voucher rewritten with a seal that fits', async () => {
    const outcome = await verified((db) => {
      const last = db.prepare<[], SealedVoucher & { prevHash: string; payee: string }>(lastVoucherSql).get()
      const lines = db.prepare<[number], SealedLine>(linesSql).all(last?.seq ?? 0)
      if (last === undefined) throw new Error('the book is not empty')
      const { prevHash, ...voucher } = { ...last, description: 'Một khoản khác', payee: JSON.parse(last.payee), lines }
      const hash = nextHash(prevHash, voucher, sha256)
      db.prepare('UPDATE voucher SET description = ?, hash = ? WHERE seq = ?').run(
        voucher.description,
        hash,
        voucher.seq,
      )
    })
    expect(outcome).toEqual(found('voucher', 'TU-2018-0002', 'sealedAnew'))
  })
})

const lastVoucherSql = `SELECT seq, id, number, type, year, ordinal, office_code AS officeCode, posting_date AS postingDate,
    voucher_date AS voucherDate, basis_number AS basisNumber, basis_date AS basisDate, description, invoice, note, payee,
    decision_id AS decisionId, adjusts_seq AS adjustsSeq, prepared_by AS preparedBy, approved_by AS approvedBy, paid_by AS paidBy,
    posted_at AS postedAt, line_count AS lineCount, prev_hash AS prevHash
  FROM voucher ORDER BY seq DESC LIMIT 1`
const linesSql = `SELECT line, year, stt, posting_date AS postingDate, budget_line_id AS budgetLineId, application_id AS applicationId,
    coop_id AS coopId, from_bucket AS fromBucket, to_bucket AS toBucket, amount, advance_after AS advanceAfter,
    available_after AS availableAfter, coop_total_after AS coopTotalAfter
  FROM voucher_line WHERE voucher_seq = ? ORDER BY line`
