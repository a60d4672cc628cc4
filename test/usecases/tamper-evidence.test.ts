import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setPayPlan } from '../../src-main/usecases/evidence/plan.ts'
import { cancelEvidence, correctEvidence, recordEvidence } from '../../src-main/usecases/evidence/record.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { attachVoucherScan } from '../../src-main/usecases/vouchers/scans.ts'
import { temporaryFolder } from '../temporary.ts'
import { acceptance, contract, contribution, invoice, million, record, worksOffice } from './evidence-office.ts'
import { as, copyOffice, openAgain, pay, people } from './office.ts'
import { tamper } from './tampered.ts'

const folder = temporaryFolder()
const book = folder.file('book/office.db')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Links 1 to 9: contract 01/HĐ-XD, acceptance Nền/BBNT, its scan bbnt.pdf, a plan of two, then TC-2018-0001 of 300 million, then an invoice, the
 * contract corrected, a contribution and that cancelled; 9: the voucher as it came back signed.
 */
beforeAll(async () => {
  const { office, first } = await worksOffice(book)
  const finance = as(office, people.finance)
  const id = await record(office, first, contract(900))
  const scan = { role: 'paper', name: 'bbnt.pdf' } as const
  await recordEvidence(finance, {
    applicationId: first,
    record: acceptance(id, 700, '2018-04-02', 'Nền'),
    scans: [{ ...scan, file: { sha256: sha256('bbnt'), mime: 'application/pdf', size: 5 } }],
  })
  const instalment = { kind: 'payment', dueOn: null, waitsFor: 'acceptance', note: null } as const
  await setPayPlan(finance, {
    applicationId: first,
    sharing: { by: 'equal', parts: 2 },
    instalments: [instalment, instalment],
    reason: null,
  })
  const payment = { type: 'TC', applicationId: first, amount: 300 * million, refundOf: null } as const
  await pay(office, { ...payment, date: '2018-05-02' })
  await record(office, first, invoice('0000127', 'Công ty Sao Mai', 300))
  await correctEvidence(finance, { id, record: contract(1000), reason: 'Ghi nhầm giá trị' })
  const own = await record(office, first, contribution(100, 'labour'))
  await cancelEvidence(finance, { id: own, reason: 'Ghi nhầm hồ sơ' })
  await attachVoucherScan(finance, {
    holder: { number: 'TC-2018-0001' },
    name: 'TC-2018-0001 đã ký.pdf',
    file: { sha256: sha256('signed'), mime: 'application/pdf', size: 5 },
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
const found = (table: string, reason: string) => ({ ok: false, table, voucher: null, reason })

test('records, scans and plans that nobody touched verify', async () => {
  expect(await verified(() => undefined)).toEqual({ ok: true })
})

test.each([
  ['evidence', `kind = 'contract' AND replaces IS NULL`],
  ['evidence_scan', 'true'],
  ['payment_plan', 'true'],
  ['voucher_scan', 'true'],
  ['payment_instalment', 'line = 2'],
  ['evidence_seal', 'seq = 3'],
])('an edit of any column of %s is found', async (table, which) => {
  const columns: { name: string; type: string }[] = []
  await verified((db) => {
    columns.push(
      ...db.prepare<[], { name: string; type: string }>(`SELECT name, type FROM pragma_table_info('${table}')`).all(),
    )
  })
  expect(columns.length).toBeGreaterThan(5)
  for (const { name, type } of columns) {
    const changed = type === 'INTEGER' ? `coalesce(${name}, 0) + 1000` : `coalesce(${name}, '') || ' '`
    const outcome = await verified((db) => db.exec(`UPDATE ${table} SET ${name} = ${changed} WHERE ${which}`))
    expect({ name, ok: outcome.ok }).toEqual({ name, ok: false })
  }
})

describe('the first that does not fit is named', () => {
  test.each([
    [
      'an acceptance made larger',
      `UPDATE evidence SET amount = amount * 2 WHERE kind = 'acceptance'`,
      found('evidence', 'edited: Nền/BBNT'),
    ],
    [
      'a contract dated earlier',
      `UPDATE evidence SET dated_on = '2018-03-01' WHERE kind = 'contract'`,
      found('evidence', 'edited: 01/HĐ-XD'),
    ],
    [
      'another paper with a voucher',
      `UPDATE voucher_scan SET sha256 = '${'a'.repeat(64)}'`,
      found('voucher_scan', 'edited: TC-2018-0001 đã ký.pdf'),
    ],
    ['another scan', `UPDATE evidence_scan SET sha256 = '${'a'.repeat(64)}'`, 'evidence_scan'],
    [
      'a plan shared otherwise',
      `UPDATE payment_instalment SET amount = amount + CASE line WHEN 1 THEN 5 ELSE -5 END`,
      found('payment_plan', 'edited: HS-2018-0001'),
    ],
    ['an invoice taken away', `DELETE FROM evidence WHERE kind = 'invoice'`, 'evidence'],
    [
      'a record nobody wrote through the office',
      `INSERT INTO evidence SELECT 'x', 'x', NULL, 0, NULL, application_id, kind, 'BL-9', 'bl9', dated_on, party, party_key, tax_code, amount,
         contract_id, works_class, form, purpose, item, item_key, holder, valid_to, recorded_by, recorded_at
       FROM evidence WHERE kind = 'invoice'`,
      found('evidence', 'inserted: BL-9'),
    ],
    [
      'a line of no plan',
      `INSERT INTO payment_instalment SELECT 'none', line, kind, amount, due_on, waits_for, note FROM payment_instalment WHERE line = 1`,
      found('payment_instalment', 'inserted: none'),
    ],
    [
      'the last paper cut off with its link',
      `DELETE FROM voucher_scan;
       DELETE FROM evidence_seal WHERE seq = (SELECT max(seq) FROM evidence_seal)`,
      found('evidence_seal', 'cutOff: 9'),
    ],
    [
      'all of it',
      'DELETE FROM evidence; DELETE FROM evidence_scan; DELETE FROM payment_plan; DELETE FROM payment_instalment; DELETE FROM voucher_scan; DELETE FROM evidence_seal',
      found('evidence_seal', 'cutOff: 1'),
    ],
    ['a link out of the middle', 'DELETE FROM evidence_seal WHERE seq = 2', found('evidence_seal', 'removed: 2')],
    [
      'a record written later, as if before the payment',
      'UPDATE evidence_seal SET voucher_seq = voucher_seq - 1 WHERE seq = 5',
      'evidence',
    ],
  ] as const)('%s', async (_, sql, expected) => {
    const outcome = await verified((db) => db.exec(sql))
    if (typeof expected === 'string') expect(outcome).toMatchObject({ ok: false, table: expected })
    else expect(outcome).toEqual(expected)
  })
})
