import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApplicationState } from '../../src-main/domain/workflow/states.ts'
import { checkOne } from '../../src-main/usecases/applications/check.ts'
import { createApplication, type NewApplicationInput } from '../../src-main/usecases/applications/create.ts'
import { setFacts, stepApplication } from '../../src-main/usecases/applications/edit.ts'
import { addNote, attachPaper, setPaper, signJudgement } from '../../src-main/usecases/applications/papers.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { keepPaperFile } from '../../src-main/usecases/files/paper-store.ts'
import { listEventsFor } from '../../src-main/usecases/office/lists.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { approve, as, assign, completeFile, goodFacts, newLine, newOffice, people, step, submit } from './office.ts'

const folder = temporaryFolder()
let office: OpenOffice
let serial = 0

beforeAll(async () => {
  office = await newOffice(folder.file('office.db'))
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const review = () => as(office, people.review)
const view = (id: string) => viewApplication(office, people.review, id)

const input = (change: Partial<NewApplicationInput>): NewApplicationInput => {
  serial += 1
  return {
    coop: { name: `Hợp tác xã Thử ${serial}`, districtCode: '608', taxCode: null },
    content: 'INFRA',
    work: 'STORE',
    requestDate: '2018-02-05',
    facts: goodFacts,
    ...change,
  }
}
const create = (change: Partial<NewApplicationInput>) => createApplication(review(), input(change))

/** Whole tables, to see that a refusal wrote nothing. */
const rows = async () => {
  const counted = [
    'coop',
    'application',
    'counter',
    'event',
    'check_run',
    'paper',
    'paper_file',
    'stored_file',
    'judgement',
    'note',
  ]
  const tables = await Promise.all(counted.map((table) => office.store.reads.all(`SELECT * FROM ${table}`, [])))
  return Object.fromEntries(counted.map((table, index) => [table, tables[index]]))
}

/** The refusal of a write, which must leave every table as it was. */
const refusedWhole = async (work: () => Promise<unknown>) => {
  const before = await rows()
  const code = await refusalOf(work)
  expect(await rows()).toEqual(before)
  return code
}

/** What a write adds to the log. */
const events = async (work: () => Promise<unknown>) => {
  const [last] = await listEventsFor(office, { subject: null, subjectId: null, before: null })
  await work()
  const all = await listEventsFor(office, { subject: null, subjectId: null, before: null })
  return all
    .filter((event) => event.seq > (last?.seq ?? 0))
    .map(({ byName, byRole, action, before, after, reason }) => ({
      who: `${byName}, ${byRole}`,
      action,
      before,
      after,
      reason,
    }))
    .toReversed()
}
const who = 'Lan, reviewOfficer'

describe('a new application', () => {
  test('gets the next number, its facts by origin, and an event for the co-op and for itself', async () => {
    const added = await events(() =>
      create({ coop: { name: 'HTX Pô Kô', districtCode: '608', taxCode: '6101153469' } }),
    )
    expect(added).toMatchObject([
      {
        who,
        action: 'coop.add',
        before: null,
        after: { name: 'HTX Pô Kô', taxCode: '6101153469' },
        reason: null,
      },
      {
        who,
        action: 'application.add',
        before: null,
        after: { no: 'HS-2018-0001', coop: 'HTX Pô Kô', work: 'STORE' },
      },
    ])
    const second = await view((await create({})).id)
    expect(second).toMatchObject({
      no: 'HS-2018-0002',
      state: 'draft',
      verdict: null,
      run: null,
      facts: { amount: { value: 800_000_000, origin: 'form' } },
      coopFacts: { members: { value: 20, origin: 'form' } },
    })
  })

  const wrong: readonly (readonly [string, Partial<NewApplicationInput>, string])[] = [
    [
      'a tax code that another co-op has',
      { coop: { name: 'Khác', districtCode: '608', taxCode: '6101153469' } },
      'coop.taxCodeTaken',
    ],
    ['a tax code that is none', { coop: { name: 'Khác', districtCode: '608', taxCode: '12' } }, 'coop.taxCodeForm'],
    ['a district of another province', { coop: { name: 'Khác', districtCode: '001', taxCode: null } }, 'notFound'],
    ['a co-op that is not there', { coop: { id: 'none' } }, 'notFound'],
    ['a content that is not there', { content: 'NONE' }, 'notFound'],
    ['a content the pack does not know', { content: 'GIFT', work: null, facts: {} }, 'notFound'],
    ['no kind of work where one is needed', { work: null }, 'notFound'],
    ['a kind of work that is not there', { work: 'CASTLE' }, 'notFound'],
    ['a fact nobody asks for', { facts: { weather: 'fine' } }, 'facts.unknownKey'],
    ['a fact that is fixed elsewhere', { facts: { requestDate: '2018-01-01' } }, 'facts.unknownKey'],
    ['text where a number belongs', { facts: { amount: 'nhiều' } }, 'facts.invalid'],
    ['an amount below zero', { facts: { amount: -1 } }, 'facts.invalid'],
    ['an amount beyond what is exact', { facts: { amount: 2 ** 53 } }, 'facts.invalid'],
    ['a day that does not exist', { facts: { 'coop.foundedOn': '2015-02-31' } }, 'facts.invalid'],
  ]
  test.each(wrong)('%s is refused and nothing is written', async (_, change, code) => {
    expect(await refusedWhole(() => create(change))).toBe(code)
  })

  test('the same co-op does not ask twice for the same work in a year, unless the first has ended', async () => {
    const first = await create({})
    const { coopId } = await view(first.id)
    const again = (change: Partial<NewApplicationInput>) => create({ coop: { id: coopId }, ...change })
    expect(await refusedWhole(() => again({}))).toBe('application.duplicate')
    const others = [await again({ work: 'WORKSHOP' }), await again({ requestDate: '2019-02-05' })]
    await step(office, people.review, first.id, 'withdraw', 'Rút')
    others.push(await again({}))
    expect(new Set([first, ...others].map((one) => one.no)).size).toBe(4)
  })

  test('facts of a known co-op are changed with their event, and its open files are judged again', async () => {
    const first = await create({})
    await step(office, people.review, first.id, 'receive', null)
    const before = await view(first.id)
    const facts = { ...goodFacts, 'coop.status': 'dissolved' }
    const added = await events(() => create({ coop: { id: before.coopId }, work: 'WORKSHOP', facts }))
    const after = await view(first.id)
    expect(added[0]).toEqual({
      who,
      action: 'coop.facts',
      before: { status: 'active' },
      after: { status: 'dissolved' },
      reason: null,
    })
    expect([before.verdict === 'notMet', after.verdict, after.runs - before.runs]).toEqual([false, 'notMet', 1])
  })
})

describe('facts', () => {
  const open = async () => {
    const { id } = await create({})
    await step(office, people.review, id, 'receive', null)
    return view(id)
  }
  const edit = (file: { id: string; version: number; coopVersion: number }, facts: Readonly<Record<string, unknown>>) =>
    setFacts(review(), { id: file.id, version: file.version, coopVersion: file.coopVersion, facts })

  test('typed facts replace the old, are logged with both values, and the file is judged at once', async () => {
    const file = await open()
    const added = await events(() => edit(file, { amount: 700_000_000, areaHa: null, 'coop.members': 21 }))
    expect(added).toEqual([
      { who, action: 'coop.facts', before: { members: 20 }, after: { members: 21 }, reason: file.no },
      {
        who,
        action: 'application.facts',
        before: { amount: 800_000_000, areaHa: null },
        after: { amount: 700_000_000, areaHa: null },
        reason: null,
      },
    ])
    const after = await view(file.id)
    expect([after.facts['amount'], after.facts['areaHa'], after.runs - file.runs, after.fresh]).toEqual([
      { value: 700_000_000, origin: 'form' },
      { value: null, origin: 'form' },
      1,
      true,
    ])
  })

  test('the same facts again are no change and no event', async () => {
    const file = await open()
    expect(await events(() => edit(file, { amount: 800_000_000, 'coop.members': 20 }))).toEqual([])
  })

  test('a screen that saw an older version is refused, of the file and of the co-op', async () => {
    const file = await open()
    await edit(file, { 'coop.members': 25 })
    const now = await view(file.id)
    expect(await refusedWhole(() => edit(file, { amount: 1 }))).toBe('changed.meanwhile')
    expect(await refusedWhole(() => edit({ ...now, coopVersion: file.coopVersion }, { 'coop.members': 30 }))).toBe(
      'changed.meanwhile',
    )
    await edit({ ...now, coopVersion: file.coopVersion }, { amount: 790_000_000 })
    expect((await view(file.id)).facts['amount']?.value).toBe(790_000_000)
  })

  test('facts of the co-op judge its other open files, not those decided', async () => {
    const mine = await open()
    const other = await create({ coop: { id: mine.coopId }, work: 'WORKSHOP' })
    await step(office, people.review, other.id, 'receive', null)
    const draft = await create({ coop: { id: mine.coopId }, work: 'MARKET' })
    const before = await view(other.id)
    await edit(await view(mine.id), { 'coop.status': 'dissolved' })
    const after = await view(other.id)
    expect([after.verdict, after.runs - before.runs, after.version - before.version]).toEqual(['notMet', 1, 1])
    // A file nobody has judged yet stays unjudged.
    expect((await view(draft.id)).runs).toBe(0)
  })
})

describe('steps', () => {
  test('the way of a file to the leader: state, deadline, assignee, and each step in the log with its reason', async () => {
    const { id } = await create({})
    const log = await events(() => submit(office, id))
    const steps = log.filter((event) => event.action.startsWith('application.'))
    expect(steps).toEqual([
      { who, action: 'application.receive', before: { state: 'draft' }, after: { state: 'received' }, reason: null },
      {
        who,
        action: 'application.startCheck',
        before: { state: 'received' },
        after: { state: 'checking' },
        reason: null,
      },
      {
        who,
        action: 'application.findEligible',
        before: { state: 'checking' },
        after: { state: 'eligible' },
        reason: null,
      },
      {
        who,
        action: 'application.appraise',
        before: { state: 'eligible' },
        after: { state: 'appraised' },
        reason: 'Đủ điều kiện',
      },
      {
        who: 'Bình, leader',
        action: 'application.submit',
        before: { state: 'appraised' },
        after: { state: 'submitted' },
        reason: null,
      },
    ])
    expect(await view(id)).toMatchObject({ state: 'submitted', verdict: 'met', dueOn: '2018-06-16', assignee: 'Lan' })
  })

  test('a content whose text gives it working days is due by them', async () => {
    const { id } = await create({ content: 'DISASTER', work: null, facts: {} })
    await step(office, people.review, id, 'receive', null)
    // Friday 01/06/2018 and fifteen days from Monday to Friday.
    expect(await view(id)).toMatchObject({ state: 'received', dueOn: '2018-06-22' })
  })

  test('a step is refused without its verdict, its reason, its role, its version, or by hand where a decision is needed', async () => {
    const { id } = await create({})
    await step(office, people.review, id, 'receive', null)
    await step(office, people.review, id, 'startCheck', null)
    const { version } = await view(id)
    const attempt = (
      name: Parameters<typeof step>[3],
      actor: Parameters<typeof as>[1],
      reason: string | null,
      at: number,
    ) => refusedWhole(() => stepApplication(as(office, actor), { id, version: at, name, reason }))
    expect([
      await attempt('findEligible', people.review, null, version),
      await attempt('requestSupplement', people.review, ' ', version),
      await attempt('findEligible', people.payer, null, version),
      await attempt('withdraw', people.inspector, 'vì', version),
      await attempt('withdraw', people.review, 'vì', version - 1),
      await attempt('approve', people.leader, 'vì', version),
      await attempt('receive', people.review, null, version),
    ]).toEqual([
      'workflow.verdictNotMet',
      'workflow.reasonMissing',
      'permission.denied',
      'permission.denied',
      'changed.meanwhile',
      'workflow.notByHand',
      'workflow.notFrom',
    ])
  })

  test('a verdict that falls after the finding stops the file on its way', async () => {
    const { id } = await create({})
    await submit(office, id)
    const file = await view(id)
    await setFacts(review(), { id, version: file.version, coopVersion: file.coopVersion, facts: { 'coop.members': 1 } })
    const line = await newLine(office, 'stopped')
    await assign(office, line, 1_000_000_000, '77/QĐ-UBND')
    expect(
      await refusedWhole(() => approve(office, line, '78/QĐ-UBND', [{ applicationId: id, amount: 1_000_000 }])),
    ).toBe('workflow.verdictNotMet')
  })
})

describe('papers, judgements, notes', () => {
  const code = async (id: string) => (await view(id)).papers.find((paper) => paper.required)?.code ?? ''

  test('a paper is noted, then checked: logged with what it was before', async () => {
    const { id } = await create({})
    const paper = await code(id)
    const set = (status: 'onFile' | 'checked' | 'refused', note: string | null) =>
      setPaper(review(), { applicationId: id, code: paper, status, receivedOn: '2018-02-06', note })
    const added = await events(async () => {
      await set('onFile', null)
      await set('checked', 'bản chính')
    })
    expect(added).toEqual([
      { who, action: 'paper.set', before: null, after: { code: paper, status: 'onFile' }, reason: null },
      {
        who,
        action: 'paper.set',
        before: { code: paper, status: 'onFile' },
        after: { code: paper, status: 'checked' },
        reason: 'bản chính',
      },
    ])
    expect((await view(id)).papers.find((one) => one.code === paper)).toMatchObject({
      status: 'checked',
      checkedBy: 'Lan',
      receivedOn: '2018-02-06',
    })
  })

  test('a scan is kept once, under its hash, however often it is attached', async () => {
    const { id } = await create({})
    const paper = await code(id)
    writeFileSync(folder.file('scan.pdf'), '%PDF-1.7 bản quét')
    const file = await keepPaperFile(office.folder, folder.file('scan.pdf'), 'scan.pdf')
    const attach = () => attachPaper(review(), { applicationId: id, code: paper, name: 'scan.pdf', file })
    const added = await events(attach)
    await attach()
    expect(added.map((event) => event.action)).toEqual(['paper.set', 'paper.attach'])
    expect((await view(id)).papers.find((one) => one.code === paper)).toMatchObject({
      status: 'onFile',
      files: [{ name: 'scan.pdf', sha256: file.sha256, mime: 'application/pdf', addedBy: 'Lan' }],
    })
  })

  test('a paper that nobody asks for is refused', async () => {
    const { id } = await create({})
    const set = () =>
      setPaper(review(), { applicationId: id, code: 'NONE', status: 'onFile', receivedOn: null, note: null })
    expect(await refusedWhole(set)).toBe('paper.notListed')
  })

  test('a judgement is signed where the law leaves it to a person, and nowhere else', async () => {
    const { id } = await create({})
    await step(office, people.review, id, 'receive', null)
    const criteria = (await view(id)).run?.criteria ?? []
    const asked = criteria.find((criterion) => criterion.byFacts === 'judgement')?.id ?? ''
    const fixed = criteria.find((criterion) => criterion.byFacts === 'met')?.id ?? ''
    const sign = (conditionId: string) =>
      signJudgement(review(), { applicationId: id, conditionId, verdict: 'met', note: 'Đã xem tại chỗ' })
    expect([await refusedWhole(() => sign(fixed)), await refusedWhole(() => sign('NONE'))]).toEqual([
      'judgement.notAsked',
      'notFound',
    ])
    expect(await events(() => sign(asked))).toEqual([
      {
        who,
        action: 'judgement.sign',
        before: null,
        after: { condition: asked, verdict: 'met' },
        reason: 'Đã xem tại chỗ',
      },
    ])
    expect((await view(id)).judgements).toMatchObject([{ conditionId: asked, verdict: 'met', signedBy: 'Lan' }])
  })

  test('a note is added and logged', async () => {
    const { id } = await create({})
    const added = await events(() => addNote(review(), { applicationId: id, text: 'Gọi lại' }))
    expect(added).toEqual([{ who, action: 'note.add', before: null, after: null, reason: 'Gọi lại' }])
    expect((await view(id)).notes).toMatchObject([{ text: 'Gọi lại', writtenBy: 'Lan' }])
  })
})

describe('a check as of another day', () => {
  test('is kept and logged, but the file keeps the verdict of its own day', async () => {
    const { id } = await create({ facts: { ...goodFacts, 'coop.status': 'dissolved' } })
    await step(office, people.review, id, 'receive', null)
    const before = await view(id)
    const added = await events(() => checkOne(review(), id, '2010-01-01'))
    const after = await view(id)
    expect(added.map(({ action, after: what }) => [action, what])).toEqual([
      ['application.check', { verdict: expect.any(String), asOf: '2010-01-01' }],
    ])
    expect([before.verdict, after.verdict, after.run?.id === before.run?.id, after.runs - before.runs]).toEqual([
      'notMet',
      'notMet',
      true,
      1,
    ])
  })

  test('of the own day is the verdict', async () => {
    const { id } = await create({})
    await step(office, people.review, id, 'receive', null)
    await completeFile(office, id)
    await checkOne(review(), id, null)
    expect(await view(id)).toMatchObject({ verdict: 'met', fresh: true })
  })
})

describe('after the decision', () => {
  test('facts, papers and judgements of the application are settled; papers of the payment still come', async () => {
    const { id } = await create({})
    await submit(office, id)
    const line = await newLine(office, 'settled')
    await assign(office, line, 1_000_000_000, '87/QĐ-UBND')
    await approve(office, line, '88/QĐ-UBND', [{ applicationId: id, amount: 1_000_000 }])
    const file = await view(id)
    const first = file.papers.find((paper) => paper.required)?.code ?? ''
    const later = file.papers.find((paper) => paper.code === 'CONTRACT')?.code ?? ''
    const judged = file.run?.criteria[0]?.id ?? ''
    const set = (code: string) =>
      setPaper(review(), { applicationId: id, code, status: 'checked', receivedOn: null, note: null })
    expect([
      file.state satisfies ApplicationState,
      await refusedWhole(() =>
        setFacts(review(), { id, version: file.version, coopVersion: file.coopVersion, facts: { amount: 1 } }),
      ),
      await refusedWhole(() => set(first)),
      await refusedWhole(() =>
        signJudgement(review(), { applicationId: id, conditionId: judged, verdict: 'met', note: 'x' }),
      ),
    ]).toEqual(['approved', 'application.notEditable', 'application.notEditable', 'application.notEditable'])
    await set(later)
    expect((await view(id)).papers.find((paper) => paper.code === later)?.status).toBe('checked')
  })
})
