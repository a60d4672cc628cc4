import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { setFacts, stepApplication } from '../../src-main/usecases/applications/edit.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { decidePair, likelyDuplicates } from '../../src-main/usecases/coops/duplicates.ts'
import { searchCoops } from '../../src-main/usecases/coops/list.ts'
import { mergeCoops, unmergeCoop } from '../../src-main/usecases/coops/merge.ts'
import { coopProfile } from '../../src-main/usecases/coops/profile.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { approve, as, assign, newApplication, newLine, newOffice, people, submit } from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice
/** Two records of one co-op: a branch's tax code gives it away. Each has a file of its own work. */
const ids = { old: '', fresh: '', oldFile: '', freshFile: '' }

beforeAll(async () => {
  office = await newOffice(folder.file('register/office.db'))
  const old = await newApplication(office, { name: 'HTX Cà phê Đắk Hà', taxCode: '6100272829' })
  const fresh = await newApplication(office, { name: 'HTX Nông sản Đắk Hà', taxCode: '6100272829-001' })
  await newApplication(office, { name: 'HTX Rau Kon Plông', taxCode: null })
  ids.oldFile = old.id
  ids.freshFile = fresh.id
  ids.old = (await viewApplication(office, people.review, old.id)).coopId
  ids.fresh = (await viewApplication(office, people.review, fresh.id)).coopId
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const withdraw = async (id: string): Promise<void> => {
  const { version } = await viewApplication(office, people.review, id)
  await stepApplication(as(office, people.review), { id, version, name: 'withdraw', reason: 'Lập nhầm' })
}

describe('likely duplicates', () => {
  test('the pair is found by what matches, and the account counts once it is known', async () => {
    const [pair, more] = await likelyDuplicates(office, false)
    expect([pair?.matched, pair?.names.toSorted(), more]).toEqual([
      ['taxCode', 'account', 'district'],
      ['HTX Cà phê Đắk Hà', 'HTX Nông sản Đắk Hà'],
      expect.objectContaining({ matched: ['account', 'district'] }),
    ])
  })

  const review = () => as(office, people.review)
  const decide = (verdict: 'same' | 'different', reason: string) =>
    decidePair(review(), { a: ids.fresh, b: ids.old, verdict, reason })
  const waiting = async () => (await likelyDuplicates(office, false)).map(({ score }) => score)
  const standing = async () => (await likelyDuplicates(office, true))[0]?.decision

  test('a person’s word is kept, the last one counts, and none can be rewritten', async () => {
    const [first, ...rest] = await waiting()
    await decide('different', 'Hai pháp nhân')
    expect(await waiting()).toEqual(rest)
    await decide('different', 'Đã hỏi lại phòng đăng ký')
    expect(await standing()).toMatchObject({ verdict: 'different', reason: 'Đã hỏi lại phòng đăng ký' })
    await decide('same', 'Xem lại giấy chứng nhận')
    expect(await waiting()).toEqual([first, ...rest])
    expect(await standing()).toMatchObject({ verdict: 'same', decidedBy: 'Lan', since: [] })
    expect(
      await office.store.reads.all(`SELECT before, reason FROM event WHERE action = 'coop.pair' ORDER BY rowid`, []),
    ).toEqual([
      { before: null, reason: 'Hai pháp nhân' },
      { before: '{"verdict":"different"}', reason: 'Đã hỏi lại phòng đăng ký' },
      { before: '{"verdict":"different"}', reason: 'Xem lại giấy chứng nhận' },
    ])
    expect(await refusalOf(() => office.store.write((tx) => tx.run('DELETE FROM coop_pair_decision', [], 'any')))).toBe(
      'history.coop_pair_decision',
    )
  })

  test('found to be two, they wait for a person again once more matches than was looked at', async () => {
    await decide('different', 'Hai pháp nhân')
    const { version, coopVersion } = await viewApplication(office, people.review, ids.freshFile)
    const facts = { 'coop.certificate': '3807A000012' }
    await setFacts(review(), { id: ids.freshFile, version, coopVersion, facts })
    expect(await standing()).toMatchObject({ since: [] })
    const old = await viewApplication(office, people.review, ids.oldFile)
    await setFacts(review(), { id: ids.oldFile, version: old.version, coopVersion: old.coopVersion, facts })
    expect(await standing()).toMatchObject({ verdict: 'different', since: ['certificate'] })
    expect(await waiting()).toHaveLength(3)
    await decide('different', 'Giấy chứng nhận chép nhầm')
    expect(await standing()).toMatchObject({ since: [] })
    expect(await waiting()).toHaveLength(2)
  })

  test('a record is no pair with itself', async () => {
    const alone = { a: ids.old, b: ids.old, verdict: 'same', reason: 'vì' } as const
    expect(await refusalOf(() => decidePair(review(), alone))).toBe('coop.pairSelf')
  })
})

describe('merging', () => {
  const merge = (fromId: string, intoId: string) =>
    mergeCoops(as(office, people.leader), { fromId, intoId, reason: 'Cùng một hợp tác xã' })

  test('not with itself, and not against what a person found: the finding is changed first', async () => {
    expect(await refusalOf(() => merge(ids.old, ids.old))).toBe('coop.mergeSelf')
    expect(await refusalOf(() => merge(ids.old, ids.fresh))).toBe('coop.mergeDifferent')
    const same = { a: ids.old, b: ids.fresh, verdict: 'same', reason: 'Một giấy chứng nhận' } as const
    await decidePair(as(office, people.review), same)
  })

  test('two open files of one work stand in its way, by name', async () => {
    expect(await refusalOf(() => merge(ids.old, ids.fresh))).toBe('coop.mergeTwoFiles')
    expect((await coopProfile(office, ids.old)).mergedInto).toBeNull()
  })

  test('both histories stay, the survivor shows them, and support of one is support of the other', async () => {
    await submit(office, ids.oldFile)
    const line = await newLine(office, 'NSTW')
    await assign(office, line, 1_000_000_000, '12/QĐ-UBND')
    await approve(office, line, '540/QĐ-UBND', [{ applicationId: ids.oldFile, amount: 300_000_000 }])
    await withdraw(ids.freshFile)
    await merge(ids.old, ids.fresh)
    const [survivor, away] = [await coopProfile(office, ids.fresh), await coopProfile(office, ids.old)]
    expect(survivor.files.map(({ id, otherRecord }) => [id === ids.oldFile, otherRecord])).toEqual([
      [true, 'HTX Cà phê Đắk Hà'],
      [false, null],
    ])
    expect([away.mergedInto?.name, away.files.map(({ id }) => id)]).toEqual(['HTX Nông sản Đắk Hà', [ids.oldFile]])
    expect((await viewApplication(office, people.review, ids.oldFile)).coopId).toBe(ids.old)
    expect((await likelyDuplicates(office, true)).some((pair) => [pair.a, pair.b].includes(ids.old))).toBe(false)
  })

  test('the list finds both without marks, counts all files at the survivor and says where the other went', async () => {
    const listed = async (search: string) =>
      (await searchCoops(office, search)).map(({ name, applications, mergedInto }) => [name, applications, mergedInto])
    const away = ['HTX Cà phê Đắk Hà', 1, 'HTX Nông sản Đắk Hà']
    expect([await listed('dak ha'), await listed('6100272829 thanh pho kon tum'), await listed('dak to')]).toEqual([
      [away, ['HTX Nông sản Đắk Hà', 2, null]],
      [away, ['HTX Nông sản Đắk Hà', 2, null]],
      [],
    ])
  })

  test('a pair that was merged is not decided on any more', async () => {
    const different = { a: ids.old, b: ids.fresh, verdict: 'different', reason: 'vì' } as const
    expect(await refusalOf(() => decidePair(as(office, people.review), different))).toBe('coop.pairMerged')
  })

  test('nothing new is made for the record that was led away, nor twice for the co-op', async () => {
    const away = { name: 'HTX Cà phê Đắk Hà', taxCode: '6100272829' }
    expect(await refusalOf(() => newApplication(office, away))).toBe('coop.taxCodeTaken')
    const insert = (coopId: string, work: string) =>
      office.store.write((tx) =>
        tx.run(
          `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, facts, version, created_at)
           VALUES (?, ?, 2018, ?, 'INFRA', ?, '2018-02-05', 'draft', '{}', 1, '')`,
          [`x${work}`, `x${work}`, coopId, work],
          1,
        ),
      )
    expect([
      await refusalOf(() => insert(ids.old, 'YARD')),
      await refusalOf(() => insert(ids.fresh, 'STORE')),
      await refusalOf(() => merge(ids.old, ids.fresh)),
      await refusalOf(() => merge(ids.fresh, ids.old)),
    ]).toEqual(['coop.mergedAway', 'coop.mergeTwoFiles', 'coop.mergedAlready', 'coop.mergeIntoMerged'])
  })

  test('a later file of the survivor names the support of the other record', async () => {
    const { id } = await createApplication(as(office, people.review), {
      coop: { id: ids.fresh },
      content: 'INFRA',
      work: 'STORE',
      requestDate: '2019-02-05',
      facts: { inYearPlan: true },
    })
    const { version, coopVersion } = await viewApplication(office, people.review, id)
    await setFacts(as(office, people.review), { id, version, coopVersion, facts: { reportedSupport: [] } })
    const { run } = await viewApplication(office, people.review, id)
    const line = run?.criteria.find((criterion) => criterion.id === 'GEN.NODOUBLE')
    expect([line?.byFacts, line?.facts.find(({ fact }) => fact === 'registerOverlaps')?.value]).toEqual([
      'judgement',
      ['HS-2018-0001 (2018, HTX Cà phê Đắk Hà)'],
    ])
    await withdraw(id)
  })

  test('a wrong merge is taken back; that it was made stays', async () => {
    await unmergeCoop(as(office, people.leader), { coopId: ids.old, reason: 'Hai pháp nhân khác nhau' })
    const profile = await coopProfile(office, ids.old)
    expect([
      profile.mergedInto,
      profile.merges.map(({ reason, undone }) => [reason, undone?.reason, undone?.by]),
    ]).toEqual([null, [['Cùng một hợp tác xã', 'Hai pháp nhân khác nhau', 'Bình']]])
    expect(await refusalOf(() => unmergeCoop(as(office, people.leader), { coopId: ids.old, reason: 'Lần nữa' }))).toBe(
      'coop.notMerged',
    )
  })
})
