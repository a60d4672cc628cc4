import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { checkOne } from '../../src-main/usecases/applications/check.ts'
import { runRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { replayRuns } from '../../src-main/usecases/applications/replay.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { laterPack, openBy, twoBillion } from './law-office.ts'
import { as, copyOffice, fillBook, newOffice, people } from './office.ts'

const folder = temporaryFolder()
const made = folder.file('made.db')
let runs = 0

/** Runs by two editions of the pack, on approved and paid files, and one as of another day. */
beforeAll(async () => {
  const first = await newOffice(made)
  const { applicationIds } = await fillBook(first)
  await checkOne(as(first, people.review), applicationIds[0] ?? '', '2016-07-01')
  await first.close()
  const later = await openBy(made, laterPack(twoBillion))
  await runRecheck(as(later, people.leader), 'Bộ mới')
  runs = (await later.store.reads.all('SELECT 1 FROM check_run', [])).length
  await later.close()
})
afterAll(folder.clear)

/** The office with rows changed past the triggers, as someone who holds the machine may. */
const tampered = async (name: string, sql: string) => {
  const file = copyOffice(made, folder.file(name))
  const db = new Sqlite(file)
  for (const table of ['check_run', 'pack_copy'])
    for (const verb of ['update', 'delete']) db.exec(`DROP TRIGGER ${table}_no_${verb}`)
  db.exec(sql)
  db.close()
  return openBy(file, loadPack)
}

const nothing = { different: [], withoutPack: 0, withoutInputs: 0 }

describe('giving runs again', () => {
  test('every run comes out the same byte for byte, each by its own pack, whatever pack is in use now', async () => {
    const office = await openBy(copyOffice(made, folder.file('whole.db')), loadPack)
    expect(await replayRuns(office, null)).toEqual({ ...nothing, runs, same: runs })
    const one = await replayRuns(office, 'HS-2018-0001')
    expect(one).toEqual({ ...nothing, runs: one.runs, same: one.runs })
    expect(one.runs).toBeLessThan(runs)
    expect(await refusalOf(() => replayRuns(office, 'HS-2018-0099'))).toBe('notFound')
    await office.close()
  })

  test.each([
    [
      'a verdict written over',
      `UPDATE check_run SET criteria = json_set(criteria, '$[2].verdict', 'notMet') WHERE rowid = 5`,
      'GEN.SHARE',
      false,
    ],
    ['an overall written over', `UPDATE check_run SET overall = 'notMet' WHERE rowid = 5`, null, false],
    [
      'a ceiling written over',
      `UPDATE check_run SET amount = json_set(amount, '$.ceiling', 900000000) WHERE rowid = 5`,
      null,
      true,
    ],
    [
      'a step of the working written over',
      `UPDATE check_run SET amount = json_set(amount, '$.working[0].text.vi', 'khác') WHERE rowid = 5`,
      null,
      true,
    ],
    [
      'a fact written over',
      `UPDATE check_run SET inputs = json_set(inputs, '$.facts.coop.members', 3) WHERE rowid = 5`,
      'GEN.MEMBERS',
      false,
    ],
    [
      'the origin of a fact written over',
      `UPDATE check_run SET inputs = json_set(inputs, '$.origins."coop.members"', 'paper') WHERE rowid = 5`,
      'GEN.MEMBERS',
      false,
    ],
  ])('%s is found at its run and first condition', async (name, sql, condition, amount) => {
    const office = await tampered(`${name}.db`, sql)
    const [run] = await office.store.reads.all<{ id: string }>('SELECT id FROM check_run WHERE rowid = 5', [])
    expect(await replayRuns(office, null)).toEqual({
      ...nothing,
      runs,
      same: runs - 1,
      different: [{ run: run?.id, application: 'HS-2018-0001', condition, amount, refusal: null }],
    })
    await office.close()
  })

  test('facts that no longer fit say so', async () => {
    const sql = `UPDATE check_run SET inputs = json_set(inputs, '$.facts.coop.members', 'many') WHERE rowid = 5`
    const office = await tampered('unfit.db', sql)
    expect((await replayRuns(office, null)).different).toMatchObject([{ refusal: { code: 'facts.invalid' } }])
    await office.close()
  })

  test('runs whose pack is gone, and runs that kept only part of their inputs, are counted and not called different', async () => {
    const office = await tampered(
      'gone.db',
      `UPDATE check_run SET pack_version = '0+0' WHERE rowid IN (1, 2);
       UPDATE check_run SET inputs = json_remove(inputs, '$.origins') WHERE rowid = 3`,
    )
    expect(await replayRuns(office, null)).toEqual({
      runs,
      same: runs - 3,
      different: [],
      withoutPack: 2,
      withoutInputs: 1,
    })
    await office.close()
  })
})
