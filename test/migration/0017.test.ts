import { describe, expect, test } from 'vitest'
import { Measures0017 } from '../../db/migrations/0017-measures.ts'
import { changesTried, measureHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf, withPlain } from './step.ts'

const step = stepOf(Measures0017)

const draft = (id: string, amount: number) =>
  `INSERT INTO voucher_draft (id, type, state, application_id, budget_line_id, from_bucket, to_bucket, amount, voucher_date,
     basis_number, basis_date, description, payee, prepared_by, version, created_at)
   VALUES ('${id}', 'TC', 'draft', 'a', 'n', 'committed', 'paid', ${amount}, '2018-05-02', '1/QĐ', '2018-03-01', 'Chi', '{}', 'Hoa', 1,
     '2018-05-02')`

/** A file of the version before with a draft of 6,025,000 đồng. */
const old = (name: string): Promise<string> =>
  step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
     INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
       VALUES ('c', 'HTX', 'c', 'c', 'c', NULL, '62', '{}', 1, '2018-01-02');
     INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
       VALUES ('a', 'a', 2018, 'c', 'INFRA', NULL, '2018-02-05', 'approved', '{}', 1, '2018-02-05');
     INSERT INTO budget_line (id, year, name, content, source, level, chapter, khoan, tieu_muc, programme_code, paying_unit, created_at)
       VALUES ('n', 2018, 'n', 'INFRA', 'NSTW', '', '', '', '', '', 'Liên minh', '2018-01-02');
     ${draft('d', 6_025_000)}`,
  )
const measure = (draftId: string, quantity: number, price: number, unit = 'm²') =>
  `INSERT INTO voucher_draft_measure VALUES ('${draftId}', '${unit}', ${quantity}, ${price})`

test('old rows stay as they were; no draft has a quantity', async () => {
  const file = await old('rows.db')
  const before = rowsOf(file)
  expect(Object.keys(await step.changed(file))).toEqual([
    'voucher_draft_measure',
    'voucher_draft_measure_amount',
    'voucher_draft_measure_no_delete',
    'voucher_draft_measure_no_replace',
    'voucher_draft_measure_no_update',
    'voucher_draft_measured',
  ])
  expect(rowsOf(file)).toEqual({ ...before, voucher_draft_measure: [] })
})

test('a quantity that was said is history', async () => {
  const file = await step.migrate(await old('history.db'))
  withPlain(file, (db) => {
    db.exec(measure('d', 120_500, 50_000))
    for (const table of measureHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  })
})

describe('what the database refuses', () => {
  test.each([
    ['what comes to the amount', [measure('d', 120_500, 50_000)], 'accepted'],
    ['half a đồng goes up', [draft('e', 2), measure('e', 1500, 1)], 'accepted'],
    ['one đồng more', [measure('d', 120_500, 50_001)], 'voucher.measure'],
    ['a draft that is not there', [measure('x', 120_500, 50_000)], 'voucher.measure'],
    [
      'the amount changed afterwards',
      [measure('d', 120_500, 50_000), 'UPDATE voucher_draft SET amount = 1'],
      'voucher.measure',
    ],
    [
      'another column changed',
      [measure('d', 120_500, 50_000), `UPDATE voucher_draft SET state = 'approved', approved_by = 'Bình'`],
      'accepted',
    ],
    ['a unit without a name', [measure('d', 120_500, 50_000, ' ')], 'CHECK'],
    ['nothing at all', [draft('e', 5), measure('e', 0, 50_000)], 'voucher.measure'],
    ['more than 64 bits hold', [measure('d', 1_000_000_001, 50_000)], 'voucher.measure'],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), statements)).toContain(expected)
  })
})
