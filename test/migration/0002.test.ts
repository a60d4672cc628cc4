import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Law0002 } from '../../db/migrations/0002-law.ts'
import { rowsOf, schemaOf, statementsOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(Law0002)

/** A file of the first release with a judged application in it. */
const old = (name: string): Promise<string> =>
  step.old(
    name,
    `
    INSERT INTO admin_unit VALUES ('62', NULL, 'Kon Tum', 'kon tum', '2000-01-01', NULL);
    INSERT INTO office VALUES (1, 'KT', 'Liên minh', NULL, '62', 2018, '2261-2014', 0, '2018-01-02T00:00:00.000Z');
    INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
      VALUES ('c', 'HTX', 'Pô Kô', 'po ko', 'po ko', NULL, '62', '{}', 1, '2018-01-02T00:00:00.000Z');
    INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, due_on, assignee, facts, verdict, last_run_id, version,
      created_at)
      VALUES ('a', 'HS-2018-0001', 2018, 'c', 'INFRA', 'STORE', '2018-02-05', 'approved', NULL, NULL, '{}', 'met', 'r', 3,
      '2018-02-05T00:00:00.000Z');
    INSERT INTO check_run VALUES ('r', 'a', '2018-02-05', '2261-2014', '1+abc', '{}', '{"facts":{}}', 'met', '[]', 'Lan',
      '2018-02-06T00:00:00.000Z');
  `,
  )

const migrated = async (name: string): Promise<string> => step.migrate(await old(name))

describe('the law as it was applied', () => {
  test('old rows stay as they were; runs get an amount and a province nobody has filled yet; new tables are empty', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    expect(rowsOf(file)).toEqual({
      ...before,
      check_run: before['check_run']?.map((run) => Object.assign({}, run, { amount: null, provincial: null })),
      pack_copy: [],
      recheck: [],
      recheck_item: [],
      review_flag_answer: [],
      provincial_value: [],
      area_entry: [],
    })
  })

  test('what it adds to the schema', async () => {
    const file = await old('schema.db')
    const [tables, statements] = [schemaOf(file), statementsOf(file)]
    await step.migrate(file)
    const added = <T>(all: Record<string, T>, known: Record<string, T>) =>
      Object.fromEntries(
        Object.entries(all).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name])),
      )
    expect(added(schemaOf(file), tables)).toMatchSnapshot()
    expect(added(statementsOf(file), statements)).toMatchSnapshot()
  })

  test('a new file and a migrated one have the same schema', async () => {
    const [fresh, file] = [await step.fresh('fresh.db'), await migrated('same.db')]
    expect([schemaOf(file), statementsOf(file)]).toEqual([schemaOf(fresh), statementsOf(fresh)])
  })
})

describe('what the database refuses from then on', () => {
  const hash = 'a'.repeat(64)
  const pack = `INSERT INTO pack_copy VALUES ('${hash}', '2261-2014', '1', '{}', '2018-02-05')`
  const run = (id: string, version: string) =>
    `INSERT INTO check_run VALUES ('${id}', 'a', '2018-02-05', '2261-2014', '${version}', '{}', '{}', 'notMet', '[]', 'Lan',
      '2018-02-07', NULL, NULL)`
  const known = run('s', `1+${hash.slice(0, 16)}`)
  const item = (flagged: number, after: string) =>
    `INSERT INTO recheck_item VALUES ('k', 'a', 'r', '${after}', 'met', 'notMet', '[]', ${flagged})`
  const recheck = (change: { judged?: number; cause?: string; reason?: string; hash?: string }) =>
    `INSERT INTO recheck VALUES ('k', '2018-02-07', 'Lan', '${change.cause ?? 'person'}', '${change.reason ?? 'vì'}', '2261-2014',
      '${change.hash ?? hash}', '{}', ${change.judged ?? 1}, 1, '[]')`
  const answer = (text: string) =>
    `INSERT INTO review_flag_answer VALUES ('k', 'a', '${text}', 'đã xem', 'Bình', '2018-02-08')`
  const value = (from: string, to: string | null) =>
    `INSERT INTO provincial_value VALUES ('p', 'board', '30', '${from}', ${to === null ? 'NULL' : `'${to}'`}, '12/NQ', '2018-01-01', 'CT',
      NULL, 'Lan', '2018-02-07')`
  const area = (list: string, district: string, kind: string) =>
    `INSERT INTO area_entry VALUES ('e', '${list}', '${district}', 'Đắk Mar', 'dak mar', '${kind}', '2018-01-01', NULL, '12/NQ', '2018-01-01',
      'Lan', '2018-02-07')`

  test.each([
    ['a run by a pack that is not kept', [run('s', '1+abc')], 'run.packNotKept'],
    ['a run by a kept pack', [pack, known], 'accepted'],
    ['a pack without a SHA-256', [pack.replace(hash, 'trial of x')], 'CHECK'],
    ['another verdict on an approved file', [`UPDATE application SET verdict = 'notMet'`], 'application.verdictKept'],
    ['another run on an approved file', [`UPDATE application SET last_run_id = NULL`], 'application.verdictKept'],
    ['other columns of an approved file', [`UPDATE application SET assignee = 'Lan', verdict = 'met'`], 'accepted'],
    [
      'another verdict once the approval is gone',
      [`UPDATE application SET state = 'submitted'`, `UPDATE application SET verdict = 'notMet'`],
      'accepted',
    ],
    ['a change of an approved file without its flag', [pack, known, item(0, 's')], 'recheck.flag'],
    [
      'a flag on an open file',
      [`UPDATE application SET state = 'checking'`, pack, known, item(1, 's')],
      'recheck.flag',
    ],
    ['a run of no such file', [pack, known, item(1, 'none')], 'recheck.run'],
    ['no run at all', [pack, known, item(1, 'r')], 'recheck.run'],
    ['a re-check and its file, the file first', [pack, known, item(1, 's'), recheck({})], 'accepted'],
    ['a re-check by a pack that is not kept', [recheck({})], 'FOREIGN KEY'],
    ['more changed than judged', [pack, recheck({ judged: 0 })], 'CHECK'],
    ['a re-check without a reason', [pack, recheck({ reason: ' ' })], 'CHECK'],
    ['a cause that is none', [pack, recheck({ cause: 'mood' })], 'CHECK'],
    ['an answer where nothing was asked', [pack, recheck({}), answer('kept')], 'recheck.notFlagged'],
    ['an answer that is none', [pack, known, item(1, 's'), recheck({}), answer('maybe')], 'CHECK'],
    [
      'a second answer',
      [pack, known, item(1, 's'), recheck({}), answer('kept'), answer('kept')],
      'history.review_flag_answer',
    ],
    ['a value of the province', [value('2018-01-01', null)], 'accepted'],
    ['a value that ends before it begins', [value('2018-01-02', '2018-01-01')], 'CHECK'],
    ['a day that is none', [value('2018-02-30', null)], 'CHECK'],
    ['an area', [area('headOffice', '62', 'border')], 'accepted'],
    ['an area of no district', [area('headOffice', '99', 'border')], 'FOREIGN KEY'],
    ['a list that is none', [area('home', '62', 'border')], 'CHECK'],
    ['a class that is none', [area('operation', '62', 'far')], 'CHECK'],
  ])('%s', async (name, statements, expected) => {
    expect(step.answers(await migrated(`${name}.db`), ['BEGIN', ...statements, 'COMMIT'])).toContain(expected)
  })

  test('an item whose re-check never comes is taken back with its transaction', async () => {
    const db = new Sqlite(await migrated('deferred.db'))
    db.pragma('foreign_keys = ON')
    db.exec(pack)
    db.exec(known)
    expect(() =>
      db.transaction(() => {
        db.exec(item(1, 's'))
      })(),
    ).toThrow('FOREIGN KEY constraint failed')
    expect(db.prepare('SELECT 1 FROM recheck_item').get()).toBeUndefined()
    db.close()
  })
})
