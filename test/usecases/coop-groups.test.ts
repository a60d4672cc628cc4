import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { flags, pastRechecks } from '../../src-main/usecases/applications/flags.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { likelyDuplicates } from '../../src-main/usecases/coops/duplicates.ts'
import { searchCoops } from '../../src-main/usecases/coops/list.ts'
import { mergeCoops, unmergeCoop } from '../../src-main/usecases/coops/merge.ts'
import { coopProfile } from '../../src-main/usecases/coops/profile.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
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
  preparation,
  restOn,
  step,
  submit,
} from './office.ts'

const folder = temporaryFolder()
const made = folder.file('made.db')
let serial = 0
let office: Awaited<ReturnType<typeof openBy>>
type Name = 'A' | 'B' | 'C' | 'D'
const coopIds: Record<Name, string> = { A: '', B: '', C: '', D: '' }
const fileIds: Record<Name, string> = { A: '', B: '', C: '', D: '' }

/** Four records, each with one file: A and B of one work and year, both approved and paid; C and D of other works. */
const make = async (): Promise<void> => {
  const fresh = await newOffice(made)
  const works = { A: 'STORE', B: 'STORE', C: 'YARD', D: 'SHOP' } as const
  for (const name of ['A', 'B', 'C', 'D'] as const) {
    const { id } = await createApplication(as(fresh, people.review), {
      coop: { name: `HTX Số ${name}`, districtCode: '608', taxCode: null },
      content: 'INFRA',
      work: works[name],
      requestDate: '2018-02-05',
      facts: goodFacts,
    })
    fileIds[name] = id
    coopIds[name] = (await viewApplication(fresh, people.review, id)).coopId
    await submit(fresh, id)
  }
  const line = await newLine(fresh, 'NSTW')
  await assign(fresh, line, 2_000_000_000, '12/QĐ-UBND')
  await approve(fresh, line, '540/QĐ-UBND', [
    { applicationId: fileIds.A, amount: 300_000_000 },
    { applicationId: fileIds.B, amount: 200_000_000 },
  ])
  for (const id of [fileIds.A, fileIds.B]) await restOn(fresh, id)
  const payment = { refundOf: null, type: 'TC', date: '2018-04-01' } as const
  await pay(fresh, { ...payment, applicationId: fileIds.A, amount: 100_000_000 })
  await pay(fresh, { ...payment, applicationId: fileIds.B, amount: 50_000_000 })
  await fresh.close()
}

beforeEach(async () => {
  if (serial === 0) await make()
  serial += 1
  office = await openBy(copyOffice(made, folder.file(`${serial}.db`)), loadPack)
  return () => office.close()
})
afterAll(folder.clear)

const merge = (from: Name, into: Name) =>
  mergeCoops(as(office, people.leader), {
    fromId: coopIds[from],
    intoId: coopIds[into],
    reason: `${from} là ${into}`,
  })
const split = (name: Name) =>
  unmergeCoop(as(office, people.leader), { coopId: coopIds[name], reason: `${name} là hợp tác xã khác` })
const rows = (table: string) => office.store.reads.all(`SELECT * FROM ${table} ORDER BY 1`, [])
/** For each record: the one that stands for it. */
const roots = async (): Promise<string> => {
  const names = new Map(Object.entries(coopIds).map(([name, id]) => [id, name]))
  const found = await office.store.reads.all<{ coop: string; root: string }>(
    'SELECT coop_id AS coop, root_id AS root FROM coop_root',
    [],
  )
  return found
    .map(({ coop, root }) => `${names.get(coop)}${names.get(root)}`)
    .sort()
    .join(' ')
}
const nodouble = async (name: Name) => {
  const { run } = await viewApplication(office, people.review, fileIds[name])
  return run?.criteria.find(({ id }) => id === 'GEN.NODOUBLE')
}

describe('two records that both have money', () => {
  test('become one: not a row of theirs changes, the later approval is flagged for a person', async () => {
    const tables = ['application', 'voucher', 'voucher_line', 'bucket_balance', 'decision', 'decision_item', 'coop']
    const before = await Promise.all(tables.map(rows))
    await merge('B', 'A')
    expect(await Promise.all(tables.map(rows))).toEqual(before)
    const { received, files } = await coopProfile(office, coopIds.A)
    expect([received, files.map(({ id }) => id).toSorted()]).toEqual([150_000_000, [fileIds.A, fileIds.B].toSorted()])
    expect(await flags(office)).toMatchObject([
      {
        no: 'HS-2018-0002',
        state: 'disbursing',
        cause: 'facts',
        change: { overall: { from: 'met', to: 'needsJudgement' }, lines: [{ id: 'GEN.NODOUBLE' }] },
      },
    ])
  })

  test('one of them still open stands in the way: it can be withdrawn', async () => {
    const { id } = await createApplication(as(office, people.review), {
      coop: { id: coopIds.C },
      content: 'INFRA',
      work: 'STORE',
      requestDate: '2018-03-05',
      facts: {},
    })
    expect(await refusalOf(() => merge('C', 'A'))).toBe('coop.mergeTwoFiles')
    await step(office, people.review, id, 'withdraw', 'Trùng hồ sơ đã duyệt')
    await merge('C', 'A')
    expect(await roots()).toBe('AA BB CA DD')
  })

  test('a file found ineligible is not taken up again beside an open one of the other record', async () => {
    const state = (to: string) =>
      office.store.write((tx) => tx.run('UPDATE application SET state = ? WHERE id = ?', [to, fileIds.B], 1))
    await office.store.write((tx) => tx.run('DROP TRIGGER application_verdict_kept', [], 'any'))
    await state('ineligible')
    await merge('B', 'A')
    expect(await refusalOf(() => step(office, people.leader, fileIds.B, 'reopen', 'Mở lại'))).toBe(
      'application.duplicate',
    )
    expect(await refusalOf(() => state('checking'))).toBe('application.duplicate')
    await split('B')
    await step(office, people.leader, fileIds.B, 'reopen', 'Mở lại')
  })
})

describe('groups', () => {
  test('A into B, then B into C: all three are C, and C lists what was merged into what', async () => {
    await merge('C', 'D')
    await merge('D', 'A')
    expect(await roots()).toBe('AA BB CA DA')
    const profile = await coopProfile(office, coopIds.A)
    expect(profile.merges.map(({ from, into }) => [from.name, into.name])).toEqual([
      ['HTX Số C', 'HTX Số D'],
      ['HTX Số D', 'HTX Số A'],
    ])
    expect(profile.files).toHaveLength(3)
    expect((await coopProfile(office, coopIds.C)).mergedInto?.name).toBe('HTX Số A')
    const listed = await searchCoops(office, 'HTX so')
    expect(listed.map(({ name, applications, mergedInto }) => [name, applications, mergedInto])).toEqual([
      ['HTX Số A', 3, null],
      ['HTX Số B', 1, null],
      ['HTX Số C', 1, 'HTX Số A'],
      ['HTX Số D', 1, 'HTX Số A'],
    ])
  })

  test('two groups become one, whichever way round', async () => {
    await merge('C', 'A')
    await merge('D', 'B')
    await merge('B', 'A')
    expect(await roots()).toBe('AA BA CA DA')
  })

  test('taking back the merge in the middle leaves the first one standing', async () => {
    await merge('C', 'D')
    await merge('D', 'A')
    await split('D')
    expect(await roots()).toBe('AA BB CD DD')
    await split('C')
    expect(await roots()).toBe('AA BB CC DD')
  })

  test('no circle and no second way out', async () => {
    await merge('C', 'D')
    expect([
      await refusalOf(() => merge('C', 'A')),
      await refusalOf(() => merge('A', 'C')),
      await refusalOf(() => merge('D', 'C')),
    ]).toEqual(['coop.mergedAlready', 'coop.mergeIntoMerged', 'coop.mergeIntoMerged'])
  })

  test('what the record led away states still tells of a third', async () => {
    const facts = { 'coop.certificate': '3807A000012' }
    for (const name of ['C', 'B'] as const) await type(name === 'B' ? 'D' : 'C', facts)
    await merge('C', 'A')
    const pairs = await likelyDuplicates(office, false)
    expect(pairs.find(({ matched }) => matched.includes('certificate'))?.names.toSorted()).toEqual([
      'HTX Số A',
      'HTX Số D',
    ])
  })
})

const type = async (name: Name, facts: Parameters<typeof setFacts>[1]['facts']): Promise<void> => {
  const { version, coopVersion } = await viewApplication(office, people.review, fileIds[name])
  await setFacts(as(office, people.review), { id: fileIds[name], version, coopVersion, facts })
}

describe('one co-op has one set of facts', () => {
  const members = async (name: Name) => {
    const { coopFacts, run } = await viewApplication(office, people.review, fileIds[name])
    const line = run?.criteria.find(({ id }) => id === 'GEN.MEMBERS')
    return [coopFacts['members']?.value, line?.facts.find(({ fact }) => fact === 'coop.members')?.value]
  }

  test('the record kept counts first, the others fill what it does not state', async () => {
    await type('C', { 'coop.members': 31 })
    await type('D', { 'coop.members': 9, 'coop.phone': '0905' })
    await merge('D', 'C')
    expect([await members('C'), await members('D')]).toEqual([
      [31, 31],
      [31, 31],
    ])
    expect((await coopProfile(office, coopIds.C)).facts['phone']?.value).toBe('0905')
    expect((await coopProfile(office, coopIds.D)).facts['members']?.value).toBe(9)
  })

  test('typed through a file of the other record they are written to the one kept, and judge every file', async () => {
    await merge('D', 'C')
    await type('D', { 'coop.members': 5 })
    expect([await members('C'), await members('D')]).toEqual([
      [5, 5],
      [5, 5],
    ])
    expect((await viewApplication(office, people.review, fileIds.C)).verdict).toBe('needsJudgement')
    await split('D')
    expect([(await members('C'))[0], (await members('D'))[0]]).toEqual([5, 20])
    expect((await viewApplication(office, people.review, fileIds.D)).verdict).toBe('met')
  })

  test('dissolved under the record kept, no file of the other is paid', async () => {
    await type('C', { 'coop.status': 'dissolved' })
    const payment = {
      type: 'TC',
      applicationId: fileIds.B,
      amount: 1_000_000,
      refundOf: null,
      date: '2018-05-01',
    } as const
    const prepare = () => prepareVoucher(as(office, people.finance), preparation(payment))
    await prepare()
    await merge('B', 'C')
    expect(await refusalOf(prepare)).toBe('pay.coopDissolved')
  })
})

test('a file changed by another file’s facts is kept as a re-check: who, from what to what, by which clause', async () => {
  await merge('D', 'C')
  await type('C', { 'coop.members': 5 })
  expect(await pastRechecks(office)).toMatchObject([{ cause: 'facts', reason: 'HTX Số C', judged: 1, changed: 1 }])
  expect(
    await office.store.reads.all(
      `SELECT a.no, i.overall_before AS before, i.overall_after AS after, i.flagged, json_extract(i.changes, '$[0].id') AS clause
       FROM recheck_item i JOIN application a ON a.id = i.application_id`,
      [],
    ),
  ).toEqual([{ no: 'HS-2018-0004', before: 'met', after: 'needsJudgement', flagged: 0, clause: 'GEN.MEMBERS' }])
})

test('support of the group is overlap of all', async () => {
  await merge('B', 'C')
  const { id } = await createApplication(as(office, people.review), {
    coop: { id: coopIds.C },
    content: 'INFRA',
    work: 'STORE',
    requestDate: '2019-02-05',
    facts: { reportedSupport: [], inYearPlan: true },
  })
  const { version, coopVersion } = await viewApplication(office, people.review, id)
  await setFacts(as(office, people.review), { id, version, coopVersion, facts: { totalInvestment: 1_000_000_000 } })
  fileIds.D = id
  expect((await nodouble('D'))?.facts.find(({ fact }) => fact === 'registerOverlaps')?.value).toEqual([
    'HS-2018-0002 (2018, HTX Số B)',
  ])
})
