import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { flags, pastRechecks } from '../../src-main/usecases/applications/flags.ts'
import { signJudgement } from '../../src-main/usecases/applications/papers.ts'
import { runRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { replayRuns } from '../../src-main/usecases/applications/replay.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { decidePair } from '../../src-main/usecases/coops/duplicates.ts'
import { changeDecision } from '../../src-main/usecases/decisions/change.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { openBy } from './law-office.ts'
import {
  approve,
  as,
  assign,
  copyOffice,
  goodFacts,
  newLine,
  newOffice,
  pay,
  people,
  restOn,
  submit,
} from './office.ts'

const folder = temporaryFolder()
const made = folder.file('made.db')
let serial = 0
let office: Awaited<ReturnType<typeof openBy>>
/** Stores: two of one co-op in two years, one of another co-op at the same place, all submitted and eligible. */
const ids = { early: '', late: '', other: '', line: '', coop: '', otherCoop: '' }

const make = async (): Promise<void> => {
  const fresh = await newOffice(made)
  const create = (coop: Parameters<typeof createApplication>[1]['coop'], requestDate: string, place: string) =>
    createApplication(as(fresh, people.review), {
      coop,
      content: 'INFRA',
      work: 'STORE',
      requestDate,
      facts: { ...goodFacts, place },
    })
  const named = (name: string) => ({ name, districtCode: '608', taxCode: null })
  ids.early = (await create(named('HTX Một'), '2017-03-05', 'Thôn 3, xã Đắk Mar')).id
  ids.coop = (await viewApplication(fresh, people.review, ids.early)).coopId
  ids.late = (await create({ id: ids.coop }, '2018-02-05', 'Thôn 5, xã Đắk Mar')).id
  ids.other = (await create(named('HTX Hai'), '2018-02-06', 'thôn 3 xã Đăk Mar')).id
  ids.otherCoop = (await viewApplication(fresh, people.review, ids.other)).coopId
  for (const id of [ids.early, ids.late, ids.other]) await submit(fresh, id)
  ids.line = await newLine(fresh, 'NSTW')
  await assign(fresh, ids.line, 2_000_000_000, '12/QĐ-UBND')
  await fresh.close()
}

beforeEach(async () => {
  if (serial === 0) await make()
  serial += 1
  office = await openBy(copyOffice(made, folder.file(`${serial}.db`)), loadPack)
  return () => office.close()
})
afterAll(folder.clear)

const give = (id: string, number: string, amount = 100_000_000) =>
  approve(office, ids.line, number, [{ applicationId: id, amount }])
const line = async (id: string) => {
  const { run, verdict, state } = await viewApplication(office, people.review, id)
  const found = run?.criteria.find((criterion) => criterion.id === 'GEN.NODOUBLE')
  const overlaps = found?.facts.find(({ fact }) => fact === 'registerOverlaps')?.value
  return { state, verdict, line: found?.verdict, overlaps }
}
const sign = (id: string) =>
  signJudgement(as(office, people.review), {
    applicationId: id,
    conditionId: 'GEN.NODOUBLE',
    verdict: 'met',
    note: 'Hai kho ở hai thôn',
  })
const eligible = { state: 'submitted', verdict: 'met', line: 'met', overlaps: [] }
const asks = (...overlaps: readonly string[]) => ({
  state: 'submitted',
  verdict: 'needsJudgement',
  line: 'needsJudgement',
  overlaps,
})
const ofEarly = 'HS-2017-0001 (2017, Thôn 3, xã Đắk Mar)'

describe('once support was given', () => {
  test('files that ask for the same are judged again in the same transaction, with the decision as the reason', async () => {
    expect([await line(ids.late), await line(ids.other)]).toEqual([eligible, eligible])
    await give(ids.early, '540/QĐ-UBND')
    expect([await line(ids.late), await line(ids.other)]).toEqual([
      asks(ofEarly),
      asks('HS-2017-0001 (2017, Thôn 3, xã Đắk Mar, HTX Một)'),
    ])
    expect(await pastRechecks(office)).toMatchObject([
      { cause: 'facts', reason: '540/QĐ-UBND', judged: 2, changed: 2, flagged: 0 },
    ])
    expect(await flags(office)).toEqual([])
  })

  test('the second is not approved before a person judged the overlap, in one decision with the first neither', async () => {
    expect(
      await refusalOf(() =>
        approve(office, ids.line, '540/QĐ-UBND', [
          { applicationId: ids.early, amount: 100_000_000 },
          { applicationId: ids.late, amount: 100_000_000 },
        ]),
      ),
    ).toBe('workflow.verdictNotMet')
    expect((await line(ids.early)).state).toBe('submitted')
    await give(ids.early, '540/QĐ-UBND')
    expect(await refusalOf(() => give(ids.late, '541/QĐ-UBND'))).toBe('workflow.verdictNotMet')
    await sign(ids.late)
    await give(ids.late, '541/QĐ-UBND')
    expect(await line(ids.late)).toEqual({ state: 'approved', verdict: 'met', line: 'met', overlaps: [ofEarly] })
  })

  test('what was approved first is not held against what came after', async () => {
    await give(ids.early, '540/QĐ-UBND')
    await sign(ids.late)
    await give(ids.late, '541/QĐ-UBND')
    await runRecheck(as(office, people.leader), 'Cuối năm')
    expect(await flags(office)).toEqual([])
    expect((await line(ids.early)).overlaps).toEqual([])
  })

  test('a note settles the overlaps it was signed on: one that comes later asks again', async () => {
    await give(ids.early, '540/QĐ-UBND')
    await sign(ids.late)
    expect(await line(ids.late)).toMatchObject({ verdict: 'met', line: 'met' })
    await sign(ids.other)
    await give(ids.other, '541/QĐ-UBND')
    expect(await line(ids.late)).toMatchObject({ verdict: 'met', line: 'met' })
    await decidePair(as(office, people.review), { a: ids.coop, b: ids.otherCoop, verdict: 'same', reason: 'Một HTX' })
    expect(await line(ids.late)).toEqual(asks(ofEarly, 'HS-2018-0002 (2018, thôn 3 xã Đăk Mar, HTX Hai)'))
    await sign(ids.late)
    expect(await line(ids.late)).toMatchObject({ verdict: 'met', line: 'met' })
    const { runs, same } = await replayRuns(office, null)
    expect(same).toBe(runs)
  })

  test('support that is declared elsewhere is not met, whatever the register shows', async () => {
    await give(ids.early, '540/QĐ-UBND')
    const { version, coopVersion } = await viewApplication(office, people.review, ids.late)
    const reportedSupport = [{ program: 'Nông thôn mới', item: 'Nhà kho', year: 2016 }]
    await setFacts(as(office, people.review), { id: ids.late, version, coopVersion, facts: { reportedSupport } })
    expect(await line(ids.late)).toMatchObject({ verdict: 'notMet', line: 'notMet', overlaps: [ofEarly] })
  })
})

const cancel = async () => {
  const [decision] = await office.store.reads.all<{ id: string }>(
    `SELECT id FROM decision WHERE number = '540/QĐ-UBND'`,
    [],
  )
  await changeDecision(as(office, people.leader), {
    changesId: decision?.id ?? '',
    kind: 'cancel',
    number: '542/QĐ-UBND',
    decidedOn: '2018-04-10',
    signer: 'Chủ tịch',
    items: [],
    reason: 'Thôi xây kho',
    file: null,
    postingDate: '2018-04-11',
  })
}

describe('an approval taken back', () => {
  test('leaves no overlap, and the others are judged again', async () => {
    await give(ids.early, '540/QĐ-UBND')
    await cancel()
    expect([await line(ids.late), await line(ids.other), await line(ids.early)]).toEqual([eligible, eligible, eligible])
  })
})

describe('two records a person found to be one co-op', () => {
  const find = (verdict: 'same' | 'different') =>
    decidePair(as(office, people.review), { a: ids.coop, b: ids.otherCoop, verdict, reason: 'Một giấy chứng nhận' })

  test('have one support before they are merged; found to be two, they have not', async () => {
    await give(ids.other, '540/QĐ-UBND')
    expect(await line(ids.late)).toEqual(eligible)
    await find('same')
    expect(await line(ids.late)).toEqual(asks('HS-2018-0002 (2018, thôn 3 xã Đăk Mar, HTX Hai)'))
    await find('different')
    expect(await line(ids.late)).toEqual(eligible)
  })
})

test('money still with the co-op is support, whatever became of the approval; runs come out the same byte for byte', async () => {
  await give(ids.early, '540/QĐ-UBND')
  await restOn(office, ids.early)
  await pay(office, { type: 'TC', applicationId: ids.early, amount: 10_000_000, refundOf: null, date: '2018-04-01' })
  await office.store.write((tx) => tx.run(`UPDATE application SET state = 'submitted' WHERE id = ?`, [ids.early], 1))
  await runRecheck(as(office, people.leader), 'Xem lại')
  expect((await line(ids.late)).overlaps).toEqual([ofEarly])
  const { runs, same } = await replayRuns(office, null)
  expect(same).toBe(runs)
})
