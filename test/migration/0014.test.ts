import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Evidence0014 } from '../../db/migrations/0014-evidence.ts'
import { loadPack } from '../../db/packs/load.ts'
import { firstSettings } from '../../db/seed/settings.ts'
import { changesTried, evidenceHistory } from '../store/history.ts'
import { rowsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Evidence0014)

/** A file of the version before with an office, a works file that was approved, and one that was not. */
const old = (name: string): Promise<string> => {
  const application = (id: string, content: string, coop: string) =>
    `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
      VALUES ('${id}', '${id}', 2018, '${coop}', '${content}', NULL, '2018-02-05', 'approved', '{}', 1, '2018-02-05')`
  const coop = (
    id: string,
  ) => `INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('${id}', 'HTX', '${id}', '${id}', '${id}', NULL, '62', '{}', 1, '2018-01-02')`
  return step.old(
    name,
    `INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO office VALUES (1, 'KT', 'Liên minh', NULL, '62', 2018, '2261-2014', 0, '2018-01-02');
    INSERT INTO setting VALUES ('advance.maxPct', '50', 1, 'TT340 Đ.14');
    ${coop('c')}; ${coop('d')};
    ${application('a', 'INFRA', 'c')}; ${application('b', 'ESTABLISH', 'c')}; ${application('e', 'INFRA', 'd')};
    INSERT INTO decision (id, number, decided_on, signer, kind, recorded_by, recorded_at)
      VALUES ('q', '540/QĐ-UBND', '2018-03-01', 'Chủ tịch', 'approve', 'Bình', '2018-03-02');
    INSERT INTO decision_item VALUES ('q', 'a', 800)`,
  )
}

describe('what payment rests on', () => {
  test('old rows stay as they were; new tables are empty; an office that is there begins with the usual figures', async () => {
    const file = await old('rows.db')
    const rows = rowsOf(file)
    await step.migrate(file)
    const after = rowsOf(file)
    expect(after).toEqual({
      ...rows,
      ...Object.fromEntries(evidenceHistory.map((table) => [table, []])),
      setting: after['setting'],
    })
    const settings = after['setting'] as { key: string; value: string; confirmed: number; citation: string }[]
    expect(settings.toSorted((a, b) => a.key.localeCompare(b.key))).toEqual(
      firstSettings
        .filter(({ key }) => key === 'advance.maxPct' || key.startsWith('pay.'))
        .map((setting) => ({ ...setting, value: JSON.stringify(setting.value) }))
        .toSorted((a, b) => a.key.localeCompare(b.key)),
    )
  })

  test('a file without an office gets no figures: the first run seeds them', async () => {
    expect(rowsOf(await step.fresh('empty.db'))['setting']).toEqual([])
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
  })

  test.each(['2261-2014', '1804-2020'])('the database and pack %s name the same contents as investment', (id) => {
    const investment = loadPack(id).contents.filter((content) => content.investment)
    expect(investment.map(({ code }) => code)).toEqual(['INFRA'])
  })
})

type Row = Readonly<Record<string, string | number | null>>
const paper = (kind: string, id: string, change: Row): string => {
  const row: Row = {
    ...{
      id,
      root_id: id,
      replaces: null,
      cancelled: 0,
      reason: null,
      application_id: 'a',
      kind,
      number: id,
      number_key: id,
    },
    ...{
      dated_on: '2018-03-05',
      party: null,
      party_key: null,
      amount: 100,
      contract_id: null,
      works_class: null,
      form: null,
    },
    ...{
      purpose: null,
      item: null,
      item_key: null,
      holder: null,
      valid_to: null,
      recorded_by: 'Hoa',
      recorded_at: '2018-04-01',
    },
    ...change,
  }
  const value = (one: string | number | null) => (typeof one === 'string' ? `'${one}'` : String(one))
  return `INSERT INTO evidence (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(value).join(', ')})`
}
const seller = { party: 'Sao Mai', party_key: 'sao mai' }
const contract = (id: string, change: Row) => paper('contract', id, { ...seller, works_class: 'IV', ...change })
const acceptance = (id: string, change: Row) =>
  paper('acceptance', id, { contract_id: 'k', dated_on: '2018-04-02', item: 'Nền', item_key: 'nen', ...change })
const invoice = (id: string, change: Row) => paper('invoice', id, { ...seller, ...change })
const replaced = (of: string, change: Row): Row => ({ root_id: of, replaces: of, reason: 'vì', ...change })
const file = (of: string, role: string) =>
  `INSERT INTO evidence_scan VALUES ('${of}', '${role}', '${'a'.repeat(64)}', 'a.pdf', 'Hoa', '2018-04-01')`
const lying = (id: string, voucher: string | null) =>
  `INSERT INTO voucher_scan VALUES ('${id}', NULL, ${voucher === null ? 'NULL' : `'${voucher}'`}, '${'a'.repeat(64)}', 'a.pdf', 'Hoa', '2018-04-01')`
const link = (change: Row): string => {
  const row: Row = {
    ...{ seq: 1, subject: 'evidence', row_id: 'k', voucher_seq: 0, head: '0'.repeat(64), prev_hash: '0'.repeat(64) },
    ...{ hash: 'a'.repeat(64), ...change },
  }
  const value = (one: string | number | null) => (typeof one === 'string' ? `'${one}'` : String(one))
  return `INSERT INTO evidence_seal (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(value).join(', ')})`
}
const scan = `INSERT INTO stored_file VALUES ('${'a'.repeat(64)}', 'application/pdf', 5, '2018-04-02')`

describe('what the database refuses', () => {
  test.each<[string, readonly string[], string]>([
    [
      'nothing of a good chain',
      [contract('k', {}), acceptance('n', {}), invoice('i', {}), contract('l', replaced('k', { amount: 90 }))],
      'accepted',
    ],
    ['a contract before the decision', [contract('k', { dated_on: '2018-02-28' })], 'evidence.beforeDecision'],
    ['a contract of a file nobody approved', [contract('k', { application_id: 'b' })], 'evidence.notApproved'],
    [
      'an acceptance before its contract',
      [contract('k', {}), acceptance('n', { dated_on: '2018-03-04' })],
      'evidence.beforeContract',
    ],
    ['an acceptance of no contract', [acceptance('n', {})], 'evidence.contractOther'],
    [
      'an acceptance of a contract of another file',
      [contract('k', {}), acceptance('n', { application_id: 'b' })],
      'evidence.contractOther',
    ],
    ['an acceptance of an invoice', [invoice('k', {}), acceptance('n', {})], 'evidence.contractOther'],
    [
      'a contract moved behind its acceptance',
      [contract('k', {}), acceptance('n', {}), contract('l', replaced('k', { dated_on: '2018-04-03' }))],
      'evidence.afterAcceptance',
    ],
    [
      'a contract cancelled under its acceptance',
      [contract('k', {}), acceptance('n', {}), contract('l', replaced('k', { cancelled: 1 }))],
      'evidence.inUse',
    ],
    [
      'an invoice twice, in another file',
      [invoice('i', {}), invoice('j', { number_key: 'i', application_id: 'e' })],
      'evidence.twice',
    ],
    [
      'an invoice of the same amount under another name',
      [invoice('i', {}), invoice('j', { number_key: 'i', party_key: 'khac' })],
      'evidence.twice',
    ],
    [
      'an invoice of another seller and amount',
      [invoice('i', {}), invoice('j', { number_key: 'i', party_key: 'khac', amount: 5 })],
      'accepted',
    ],
    [
      'a cancelled invoice once more',
      [
        invoice('i', {}),
        invoice('j', replaced('i', { number_key: 'i', cancelled: 1 })),
        invoice('l', { number_key: 'i' }),
      ],
      'accepted',
    ],
    [
      'a record replaced twice',
      [invoice('i', {}), invoice('j', replaced('i', {})), invoice('l', replaced('i', {}))],
      'evidence.superseded',
    ],
    [
      'a cancelled record replaced',
      [
        invoice('i', {}),
        invoice('j', replaced('i', { cancelled: 1 })),
        invoice('l', { root_id: 'i', replaces: 'j', reason: 'vì' }),
      ],
      'evidence.superseded',
    ],
    ['a correction of another kind', [invoice('i', {}), contract('k', replaced('i', {}))], 'evidence.superseded'],
    ['a correction without a reason', [invoice('i', {}), invoice('j', replaced('i', { reason: ' ' }))], 'CHECK'],
    ['a cancelling of nothing', [invoice('i', { cancelled: 1 })], 'CHECK'],
    ['a record rooted in another', [invoice('i', {}), invoice('j', { root_id: 'i' })], 'CHECK'],
    [
      'an item of the same co-op in another file',
      [
        contract('k', {}),
        acceptance('n', {}),
        `INSERT INTO decision_item VALUES ('q', 'b', 5)`,
        contract('l', { application_id: 'b' }),
        acceptance('m', { application_id: 'b', contract_id: 'l' }),
      ],
      'evidence.itemTwice',
    ],
    [
      'an item of another co-op',
      [
        contract('k', {}),
        acceptance('n', {}),
        `INSERT INTO decision_item VALUES ('q', 'e', 5)`,
        contract('l', { application_id: 'e' }),
        acceptance('m', { application_id: 'e', contract_id: 'l' }),
      ],
      'accepted',
    ],
    [
      'a volume table of another file',
      [contract('k', {}), invoice('i', { application_id: 'e' }), scan, file('k', 'volume'), file('i', 'volume')],
      'evidence.scanTwice',
    ],
    [
      'a paper scanned for two files',
      [contract('k', {}), invoice('i', { application_id: 'e' }), scan, file('k', 'paper'), file('i', 'paper')],
      'accepted',
    ],
    [
      'a guarantee that ends before it begins',
      [paper('guarantee', 'g', { ...seller, purpose: 'warranty', valid_to: '2018-03-04' })],
      'CHECK',
    ],
    ['a guarantee without an end', [paper('guarantee', 'g', { ...seller, purpose: 'warranty' })], 'CHECK'],
    ['a contract without a contractor', [contract('k', { party: null, party_key: null })], 'CHECK'],
    ['an invoice over nothing', [invoice('i', { amount: 0 })], 'CHECK'],
    [
      'a plan of another sum than was approved',
      [`INSERT INTO payment_plan VALUES ('p', 'a', 5, 0, 1, NULL, 'Hoa', '2018-04-01')`],
      'payPlan.otherSum',
    ],
    ['a paper with no voucher', [scan, lying('s', null)], 'CHECK'],
    ['a paper with a voucher that is not there', [scan, lying('s', 'TC-2018-0009')], 'FOREIGN KEY'],
    ['a link that is not the next', [link({ seq: 2 })], 'evidence.sequence'],
    ['a link of another chain', [link({ prev_hash: 'b'.repeat(64) })], 'evidence.sequence'],
    ['a link to a voucher that is not the last', [link({ voucher_seq: 1 })], 'evidence.sequence'],
    ['a link under another head', [link({ head: 'b'.repeat(64) })], 'evidence.sequence'],
    [
      'links in their order',
      [link({}), link({ seq: 2, row_id: 'l', prev_hash: 'a'.repeat(64), hash: 'b'.repeat(64) })],
      'accepted',
    ],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await step.migrate(await old(`${name}.db`)), statements)).toContain(expected)
  })

  test('records, scans and plans are history', async () => {
    const db = new Sqlite(await step.migrate(await old('history.db')))
    // A plan has guards of its own that ask for a book; this trial is of one table.
    db.exec('DROP TRIGGER payment_plan_approved')
    db.pragma('foreign_keys = OFF')
    for (const statement of [
      contract('k', {}),
      scan,
      file('k', 'paper'),
      lying('s', 'TC-2018-0009'),
      `INSERT INTO payment_plan VALUES ('p', 'a', 5, 0, 1, NULL, 'Hoa', '2018-04-01')`,
      `INSERT INTO payment_instalment VALUES ('p', 1, 'payment', 5, NULL, 'contract', NULL)`,
      link({}),
    ])
      db.exec(statement)
    for (const table of evidenceHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
    db.close()
  })

  test('a plan whose lines leave a gap or sum otherwise', async () => {
    const db = new Sqlite(await step.migrate(await old('plan.db')))
    db.exec(
      `DROP TRIGGER payment_plan_approved; INSERT INTO payment_plan VALUES ('p', 'a', 5, 0, 2, NULL, 'Hoa', '2018-04-01')`,
    )
    const line = (n: number, amount: number) => {
      try {
        db.exec(`INSERT INTO payment_instalment VALUES ('p', ${n}, 'payment', ${amount}, NULL, 'contract', NULL)`)
        return 'accepted'
      } catch (error) {
        return String(error)
      }
    }
    const said = [line(2, 5), line(1, 2), line(2, 2), line(2, 3), line(3, 1)]
    db.close()
    expect(said.map((one) => one.replace('SqliteError: ', ''))).toEqual([
      'payPlan.sum',
      'accepted',
      'payPlan.sum',
      'accepted',
      'payPlan.sum',
    ])
  })
})
