import type Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextActHash } from '../../src-main/domain/ledger/act-seal.ts'
import { nextHash, type SealedLine, type SealedVoucher } from '../../src-main/domain/seal.ts'
import type { StoredAct } from '../../src-main/store/periods.ts'
import { sha256 } from '../../src-main/store/vouchers.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { carryOver } from '../../src-main/usecases/periods/carry.ts'
import { closeMonth, reopenMonth } from '../../src-main/usecases/periods/month.ts'
import { temporaryFolder } from '../temporary.ts'
import { copyOffice, fillBook, newOffice, openAgain, people } from './office.ts'
import { tamper } from './tampered.ts'
import { on, payOn } from './year.ts'

const folder = temporaryFolder()
const book = folder.file('book/office.db')

/**
 * Vouchers 1 to 7 of fillBook up to May 2018; January, March and April closed (acts 1 to 3), April reopened and closed again (4, 5), TC-2018-0002
 * in June (voucher 8), then May closed (act 6), and 100 million carried over in February 2019 (CN-2018-0001, CN-2019-0001).
 */
beforeAll(async () => {
  const office = await newOffice(book)
  const ready = await fillBook(office)
  const finance = on(office, people.finance, '2018-06-30')
  for (const month of ['2018-01', '2018-03', '2018-04']) await closeMonth(finance, { month, reason: null })
  await reopenMonth(on(office, people.leader, '2018-06-30'), { month: '2018-04', reason: 'Xem lại' })
  await closeMonth(finance, { month: '2018-04', reason: null })
  const [applicationId = ''] = ready.applicationIds
  await payOn(office, '2018-06-30', { type: 'TC', applicationId, amount: 1000, refundOf: null, date: '2018-06-30' })
  await closeMonth(finance, { month: '2018-05', reason: null })
  await carryOver(on(office, people.finance, '2019-02-11'), {
    number: '15/TB-STC',
    decidedOn: '2019-02-05',
    signer: 'Giám đốc',
    postingDate: null,
    fromLineId: ready.lineId,
    to: { name: 'Chuyển nguồn' },
    items: [{ bucket: 'available', applicationId: null, amount: 100_000_000 }],
    category: 'b',
  })
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
const act = (reason: string) => found('period_act', null, reason)

test('a book with closings that nobody touched verifies', async () => {
  expect(await verified(() => undefined)).toEqual({ ok: true })
})

describe('period_act', () => {
  test('an edit of any column is found', async () => {
    const columns: string[] = []
    await verified((db) => {
      for (const { name } of db.prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('period_act')`).all())
        columns.push(name)
    })
    for (const column of columns) {
      const changed = ['seq', 'voucher_seq'].includes(column) ? `${column} + 1000` : `coalesce(${column}, '') || ' '`
      const outcome = await verified((db) => db.exec(`UPDATE period_act SET ${column} = ${changed} WHERE seq = 2`))
      expect({ column, ok: outcome.ok, table: outcome.table }).toEqual({ column, ok: false, table: 'period_act' })
    }
  })

  test.each([
    ['who closed it edited', `UPDATE period_act SET by_name = 'Khác' WHERE seq = 3`, act('edited: 2018-04')],
    ['the reason edited', `UPDATE period_act SET reason = 'khác' WHERE seq = 4`, act('edited: 2018-04')],
    ['one deleted in the middle', 'DELETE FROM period_act WHERE seq = 2', act('removed: 2018-04')],
    ['the reopening deleted', 'DELETE FROM period_act WHERE seq = 4', act('removed: 2018-04')],
    ['the last cut off', 'DELETE FROM period_act WHERE seq = 6', act('cutOff: 2018-05')],
    ['all of them', 'DELETE FROM period_act', act('cutOff: 2018-01')],
    [
      'two swapped',
      'UPDATE period_act SET seq = -1 WHERE seq = 1; UPDATE period_act SET seq = 1 WHERE seq = 2; UPDATE period_act SET seq = 2 WHERE seq = -1',
      act('edited: 2018-03'),
    ],
  ])('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })

  /** Changes acts and computes every hash of theirs anew, as one would who knows how. */
  const sealAnew = (db: Sqlite.Database, change: (a: StoredAct) => StoredAct): void => {
    const acts = db
      .prepare<[], StoredAct>(
        `SELECT seq, id, kind, period, on_day AS onDay, at, by_name AS byName, by_role AS byRole, reason, voucher_seq AS voucherSeq, head, sums,
           drafts, advances, prev_hash AS prevHash, hash FROM period_act ORDER BY seq`,
      )
      .all()
    let last = '0'.repeat(64)
    for (const changed of acts.map(change)) {
      const { prevHash: _, hash: __, ...texts } = changed
      const hash = nextActHash(last, texts, sha256)
      db.prepare('UPDATE period_act SET sums = ?, head = ?, by_name = ?, prev_hash = ?, hash = ? WHERE seq = ?').run(
        changed.sums,
        changed.head,
        changed.byName,
        last,
        hash,
        changed.seq,
      )
      last = hash
    }
  }

  test('sums that the lines of that moment do not give, even under hashes computed anew', async () => {
    const outcome = await verified((db) =>
      sealAnew(db, (a) => (a.seq === 2 ? { ...a, sums: a.sums.replace('2000000000', '2000000001') } : a)),
    )
    expect(outcome).toEqual(act('sumsDiffer: 2018-03'))
  })

  test('a head that is not that of the voucher it stood at', async () => {
    const outcome = await verified((db) => sealAnew(db, (a) => (a.seq === 3 ? { ...a, head: 'f'.repeat(64) } : a)))
    expect(outcome).toEqual(act('headDiffers: 2018-04'))
  })

  test('another name under hashes computed anew: the log knows the hash that was', async () => {
    const outcome = await verified((db) => sealAnew(db, (a) => (a.seq === 6 ? { ...a, byName: 'Khác' } : a)))
    expect(outcome).toEqual(act('sealedAnew: 2018-05'))
  })

  test('one inserted that the log does not know', async () => {
    const outcome = await verified((db) =>
      db.exec(`INSERT INTO period_act SELECT 7, 'x', kind, '2018-06', on_day, at, by_name, by_role, reason, 10, head, sums, drafts, advances, hash,
        '${'a'.repeat(64)}' FROM period_act WHERE seq = 6`),
    )
    expect(outcome.table).toBe('period_act')
  })
})

/** The last voucher under another posting date, with its hash computed anew: the chain holds, the closing does not. */
test('a voucher moved into a closed month under a hash computed anew', async () => {
  const outcome = await verified((db) => {
    const rows = db
      .prepare<[], Omit<SealedVoucher, 'payee' | 'lines'> & { payee: string | null; prevHash: string }>(
        `SELECT seq, id, number, type, year, ordinal, office_code AS officeCode, posting_date AS postingDate, voucher_date AS voucherDate,
           basis_number AS basisNumber, basis_date AS basisDate, description, invoice, note, payee, decision_id AS decisionId,
           adjusts_seq AS adjustsSeq, prepared_by AS preparedBy, approved_by AS approvedBy, paid_by AS paidBy, posted_at AS postedAt,
           line_count AS lineCount, prev_hash AS prevHash FROM voucher WHERE seq >= 8 ORDER BY seq`,
      )
      .all()
    const linesOf = db.prepare<[number], SealedLine>(
      `SELECT line, year, stt, posting_date AS postingDate, budget_line_id AS budgetLineId, application_id AS applicationId, coop_id AS coopId,
         from_bucket AS fromBucket, to_bucket AS toBucket, amount, advance_after AS advanceAfter, available_after AS availableAfter,
         coop_total_after AS coopTotalAfter FROM voucher_line WHERE voucher_seq = ? ORDER BY line`,
    )
    let last = rows[0]?.prevHash ?? ''
    for (const { prevHash: _, payee, ...row } of rows) {
      const postingDate = row.seq === 8 ? '2018-04-30' : row.postingDate
      const lines = linesOf.all(row.seq).map((line) => ({ ...line, postingDate }))
      const hash = nextHash(
        last,
        { ...row, postingDate, payee: JSON.parse(payee ?? 'null') as SealedVoucher['payee'], lines },
        sha256,
      )
      db.prepare('UPDATE voucher SET posting_date = ?, prev_hash = ?, hash = ? WHERE seq = ?').run(
        postingDate,
        last,
        hash,
        row.seq,
      )
      db.prepare('UPDATE voucher_line SET posting_date = ? WHERE voucher_seq = ?').run(postingDate, row.seq)
      last = hash
    }
  })
  expect(outcome).toEqual(found('voucher', 'TC-2018-0002', 'afterClosing'))
})

describe('carry_over', () => {
  test.each([
    ['the category edited', `UPDATE carry_over SET category = 'đ'`, found('carry_over', 'CN-2018-0001', 'edited')],
    ['deleted', 'DELETE FROM carry_over', found('carry_over', 'CN-2018-0001', 'removed')],
    [
      'turned to other vouchers',
      'UPDATE carry_over SET out_seq = 1, in_seq = 2',
      found('carry_over', 'CN-2018-0001', 'removed'),
    ],
    ['one inserted', `INSERT INTO carry_over VALUES (1, 2, 'b')`, found('carry_over', 'DT-2018-0001', 'edited')],
  ])('%s', async (_, sql, fault) => {
    expect(await verified((db) => db.exec(sql))).toEqual(fault)
  })
})
