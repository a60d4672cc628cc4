import Sqlite from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { checkApplications } from '../../src-main/usecases/applications/check.ts'
import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { setFacts } from '../../src-main/usecases/applications/edit.ts'
import { answerFlag, flags, pastRechecks, recheckItems } from '../../src-main/usecases/applications/flags.ts'
import { previewRecheck, runRecheck } from '../../src-main/usecases/applications/recheck.ts'
import type { RecheckReport } from '../../src-main/usecases/applications/recheck-report.ts'
import { tryOut } from '../../src-main/usecases/applications/trial.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import type { OfficeContext } from '../../src-main/usecases/context.ts'
import { changeDecision } from '../../src-main/usecases/decisions/change.ts'
import { lawFiles, lawStatus } from '../../src-main/usecases/office/law-status.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { laterPack, openBy, twoBillion } from './law-office.ts'
import { approve, as, assign, copyOffice, goodFacts, newLine, newOffice, people, submit } from './office.ts'

const folder = temporaryFolder()
const made = folder.file('made.db')
let serial = 0
/** One file each: submitted, approved, draft and never judged. */
let ids: { open: string; approved: string; draft: string; line: string }
let office: Awaited<ReturnType<typeof openBy>>

beforeEach(async () => {
  if (serial === 0) await make()
  serial += 1
  office = await openBy(copyOffice(made, folder.file(`${serial}.db`)), laterPack(twoBillion))
  return () => office.close()
})
afterAll(folder.clear)

const make = async (): Promise<void> => {
  const fresh = await newOffice(made)
  const create = (name: string) =>
    createApplication(as(fresh, people.review), {
      coop: { name, districtCode: '608', taxCode: null },
      content: 'INFRA',
      work: 'STORE',
      requestDate: '2018-02-05',
      facts: { ...goodFacts, 'coop.revenue.2015': 0, 'coop.revenue.2017': 0 },
    })
  const open = await create('Hợp tác xã Mở')
  const approved = await create('Hợp tác xã Duyệt')
  const draft = await create('Hợp tác xã Nháp')
  await submit(fresh, open.id)
  await submit(fresh, approved.id)
  const line = await newLine(fresh, 'NSTW')
  await assign(fresh, line, 2_000_000_000, '12/QĐ-UBND')
  await approve(fresh, line, '540/QĐ-UBND', [{ applicationId: approved.id, amount: 500_000_000 }])
  ids = { open: open.id, approved: approved.id, draft: draft.id, line }
  await fresh.close()
}

const leader = () => as(office, people.leader)
const rows = <T>(sql: string) => office.store.reads.all<T>(sql, [])
const tables = async () => {
  const names = [
    'application',
    'check_run',
    'recheck',
    'recheck_item',
    'event',
    'voucher',
    'bucket_balance',
    'pack_copy',
  ]
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await rows(`SELECT * FROM ${name}`)] as const)),
  )
}
const runsOf = async (id: string) =>
  (await rows<{ of: string; overall: string }>('SELECT application_id AS "of", overall FROM check_run ORDER BY rowid'))
    .filter((run) => run.of === id)
    .map((run) => run.overall)
const said = ({ judged, changed, failed }: RecheckReport) => ({
  judged,
  changed: changed.map(({ coop, change, flagged }) => ({
    coop,
    ...change.overall,
    lines: change.lines.map(({ id, from, to, thresholdFrom, thresholdTo }) => [
      id,
      from,
      to,
      thresholdFrom,
      thresholdTo,
    ]),
    flagged,
  })),
  failed: failed.map(({ coop, refusal }) => [coop, refusal.code]),
})

const lines = [['INFRA.REVENUE', 'met', 'notMet', 1_000_000_000, 2_000_000_000]]
const bothChange = {
  judged: 2,
  changed: [
    { coop: 'Hợp tác xã Mở', from: 'met', to: 'notMet', lines, flagged: false },
    { coop: 'Hợp tác xã Duyệt', from: 'met', to: 'notMet', lines, flagged: true },
  ],
  failed: [],
}

describe('after the pack changed', () => {
  test('a preview names who changes, by which clause, and writes nothing', async () => {
    const before = await tables()
    expect(said(await previewRecheck(office))).toEqual(bothChange)
    expect(await tables()).toEqual(before)
  })

  test('the re-check gives the open file its new verdict; the approved one keeps everything but gets a run and a flag', async () => {
    const approvedBefore = await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)
    const runs = { open: await runsOf(ids.open), approved: await runsOf(ids.approved) }
    const money = await rows('SELECT * FROM bucket_balance')
    expect(await lawStatus(office)).toMatchObject({ byPack: 1, bySettings: 0, openFlags: 0 })

    expect(said(await runRecheck(leader(), 'Ngưỡng doanh thu mới'))).toEqual(bothChange)

    expect(await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)).toEqual(approvedBefore)
    expect(await rows('SELECT * FROM bucket_balance')).toEqual(money)
    expect(await viewApplication(office, people.leader, ids.open)).toMatchObject({
      state: 'submitted',
      verdict: 'notMet',
      fresh: true,
      run: { overall: 'notMet' },
    })
    expect(await viewApplication(office, people.leader, ids.approved)).toMatchObject({
      state: 'approved',
      verdict: 'met',
      fresh: true,
      run: { overall: 'met' },
    })
    expect([await runsOf(ids.open), await runsOf(ids.approved), await runsOf(ids.draft)]).toEqual([
      [...runs.open, 'notMet'],
      [...runs.approved, 'notMet'],
      [],
    ])
    expect(await lawStatus(office)).toMatchObject({ byPack: 0, bySettings: 0, openFlags: 1 })
    expect(await pastRechecks(office)).toMatchObject([
      { by: 'Bình', cause: 'person', reason: 'Ngưỡng doanh thu mới', judged: 2, changed: 2, failed: 0, flagged: 1 },
    ])
  })

  test('what changed stands in the log, file by file, and once for the whole', async () => {
    await runRecheck(leader(), 'Ngưỡng doanh thu mới')
    const events = await rows<{ action: string; before: string | null; after: string }>(
      `SELECT action, before, after FROM event WHERE action LIKE '%recheck' ORDER BY seq`,
    )
    expect(events.map((event) => [event.action, event.before, JSON.parse(event.after)])).toEqual([
      [
        'application.recheck',
        '{"verdict":"met"}',
        { verdict: 'notMet', conditions: ['INFRA.REVENUE'], flagged: false, cause: 'person' },
      ],
      [
        'application.recheck',
        '{"verdict":"met"}',
        { verdict: 'notMet', conditions: ['INFRA.REVENUE'], flagged: true, cause: 'person' },
      ],
      ['law.recheck', null, { pack: office.pack.packVersion, judged: 2, changed: 2, failed: 0 }],
    ])
  })

  test('a second re-check finds nothing more, and flags nothing twice', async () => {
    await runRecheck(leader(), 'Lần một')
    expect(said(await runRecheck(leader(), 'Lần hai'))).toEqual({ judged: 2, changed: [], failed: [] })
    expect(await lawStatus(office)).toMatchObject({ openFlags: 1 })
    expect((await pastRechecks(office)).map(({ reason, changed }) => [reason, changed])).toEqual([
      ['Lần hai', 0],
      ['Lần một', 2],
    ])
  })

  test('a file whose stored facts are broken is named, and the others go on', async () => {
    const db = new Sqlite(office.store.file)
    db.exec(`UPDATE coop SET facts = json_set(facts, '$.maxMemberSharePct.value', 250) WHERE name = 'Hợp tác xã Mở'`)
    db.close()
    const failed = [['Hợp tác xã Mở', 'facts.invalid']]
    expect(said(await previewRecheck(office))).toEqual({ judged: 1, changed: [bothChange.changed[1]], failed })
    expect(said(await runRecheck(leader(), 'vì'))).toEqual({ judged: 1, changed: [bothChange.changed[1]], failed })
    expect(await rows('SELECT failed FROM recheck')).toEqual([
      { failed: expect.stringContaining('"application":"HS-2018-0001","coop":"Hợp tác xã Mở","code":"facts.invalid"') },
    ])
  })

  test('a check of the approved file appends its run and leaves the file as it is', async () => {
    const before = await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)
    const runs = await runsOf(ids.approved)
    const [checked] = await checkApplications(leader(), 'HS-2018-0002', null)
    expect(checked?.judgement.overall).toBe('notMet')
    expect(await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)).toEqual(before)
    expect(await runsOf(ids.approved)).toEqual([...runs, 'notMet'])
  })

  test('a file whose approval is cancelled is judged by the law in use when it comes back', async () => {
    const [decision] = await rows<{ id: string }>(`SELECT id FROM decision WHERE number = '540/QĐ-UBND'`)
    await changeDecision(leader(), {
      changesId: decision?.id ?? '',
      kind: 'cancel',
      number: '541/QĐ-UBND',
      decidedOn: '2018-04-01',
      signer: 'Chủ tịch',
      items: [{ applicationId: ids.approved, amount: 0 }],
      reason: 'Hủy',
      file: null,
      postingDate: '2018-04-02',
    })
    expect(await viewApplication(office, people.leader, ids.approved)).toMatchObject({
      state: 'submitted',
      verdict: 'notMet',
      fresh: true,
    })
  })
})

describe('a flag', () => {
  const flagged = async () => {
    await runRecheck(leader(), 'Ngưỡng doanh thu mới')
    const [flag] = await flags(office)
    return { recheckId: flag?.recheckId ?? '', applicationId: flag?.applicationId ?? '' }
  }

  test('is answered once, with a note, and the file stays', async () => {
    const key = await flagged()
    const before = await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)
    const answer = { ...key, answer: 'toBeReviewed', note: 'Trình hủy phê duyệt' } as const
    expect(await answerFlag(leader(), answer)).toEqual({ openFlags: 0 })
    expect(await refusalOf(() => answerFlag(leader(), answer))).toBe('recheck.answered')
    expect(await flags(office)).toMatchObject([
      {
        no: 'HS-2018-0002',
        state: 'approved',
        cause: 'person',
        reason: 'Ngưỡng doanh thu mới',
        change: { overall: { from: 'met', to: 'notMet' } },
        answer: { answer: 'toBeReviewed', note: 'Trình hủy phê duyệt', by: 'Bình' },
      },
    ])
    expect(await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)).toEqual(before)
  })

  /** The office goes on with another edition of the pack. */
  const by = async (value: number | null): Promise<void> => {
    await office.close()
    const change = value === null ? null : [{ parameter: 'revenue.least', index: 0, value }]
    office = await openBy(office.store.file, change === null ? loadPack : laterPack(change))
  }
  const shown = async () =>
    (await flags(office)).map(({ change, answer, returned }) => [
      change.overall.from,
      change.overall.to,
      change.lines.map(({ thresholdFrom, thresholdTo }) => [thresholdFrom, thresholdTo]),
      answer?.answer ?? null,
      returned,
    ])
  const openFlags = async () => (await lawStatus(office)).openFlags

  test('asks nothing any more once the result is again the one the file was decided on', async () => {
    const first = await flagged()
    await by(null)
    await runRecheck(leader(), 'Trở lại')
    expect(await shown()).toEqual([['met', 'met', [], null, true]])
    expect(await openFlags()).toBe(0)
    const [last] = await flags(office)
    for (const recheckId of [first.recheckId, last?.recheckId ?? ''])
      expect(await refusalOf(() => answerFlag(leader(), { ...first, recheckId, answer: 'kept', note: 'Đã xem' }))).toBe(
        'recheck.notFlagged',
      )
  })

  test('is one for each file, from what it was decided on to what it would be now', async () => {
    const first = await flagged()
    await answerFlag(leader(), { ...first, answer: 'kept', note: 'Phê duyệt có trước' })
    await by(null)
    await runRecheck(leader(), 'Trở lại')
    await by(3_000_000_000)
    await runRecheck(leader(), 'Nâng nữa')
    expect(await shown()).toEqual([['met', 'notMet', [[1_000_000_000, 3_000_000_000]], null, false]])
    expect(await openFlags()).toBe(1)
    expect(await refusalOf(() => answerFlag(leader(), { ...first, answer: 'kept', note: 'Lần nữa' }))).toBe(
      'recheck.notFlagged',
    )
    expect(await rows('SELECT answer, note FROM review_flag_answer')).toEqual([
      { answer: 'kept', note: 'Phê duyệt có trước' },
    ])
  })

  test('goes with the approval it was about', async () => {
    await flagged()
    const [decision] = await rows<{ id: string }>(`SELECT id FROM decision WHERE number = '540/QĐ-UBND'`)
    await changeDecision(leader(), {
      changesId: decision?.id ?? '',
      kind: 'cancel',
      number: '541/QĐ-UBND',
      decidedOn: '2018-04-01',
      signer: 'Chủ tịch',
      items: [],
      reason: 'Hủy',
      file: null,
      postingDate: '2018-04-02',
    })
    expect([await flags(office), await openFlags()]).toEqual([[], 0])
  })

  test('is only on approved files', async () => {
    const { recheckId } = await flagged()
    const answer = { recheckId, applicationId: ids.open, answer: 'kept', note: 'Đã xem' } as const
    expect(await refusalOf(() => answerFlag(leader(), answer))).toBe('recheck.notFlagged')
    expect((await recheckItems(office, recheckId)).map(({ no, flagged: asks }) => [no, asks])).toEqual([
      ['HS-2018-0001', false],
      ['HS-2018-0002', true],
    ])
  })
})

describe('after facts of a co-op changed', () => {
  /** A second file of the co-op with the approved one, through which an officer types facts. */
  const second = async () => {
    const coop = await rows<{ coopId: string }>(
      `SELECT coop_id AS coopId FROM application WHERE id = '${ids.approved}'`,
    )
    return createApplication(as(office, people.review), {
      coop: { id: coop[0]?.coopId ?? '' },
      content: 'INFRA',
      work: 'SHOP',
      requestDate: '2018-03-05',
      facts: {},
    })
  }
  const type = async (id: string, facts: Parameters<typeof setFacts>[1]['facts']) => {
    const { version, coopVersion } = await viewApplication(office, people.review, id)
    await setFacts(as(office, people.review), { id, version, coopVersion, facts })
  }

  beforeEach(async () => {
    await office.close()
    office = await openBy(copyOffice(made, folder.file(`facts-${serial}.db`)), loadPack)
  })

  test('the approved file is flagged with the fact that changed, and keeps its verdict', async () => {
    const { id } = await second()
    const before = await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)
    await type(id, { 'coop.members': 5 })
    expect(await rows(`SELECT * FROM application WHERE id = '${ids.approved}'`)).toEqual(before)
    expect(await flags(office)).toMatchObject([
      {
        no: 'HS-2018-0002',
        cause: 'facts',
        reason: 'Hợp tác xã Duyệt',
        change: {
          overall: { from: 'met', to: 'needsJudgement' },
          lines: [
            {
              id: 'GEN.MEMBERS',
              from: 'met',
              to: 'needsJudgement',
              facts: [{ fact: 'coop.members', from: 20, to: 5 }],
            },
          ],
        },
        answer: null,
      },
    ])
  })

  test('a fact that changes no verdict of it raises no flag and writes no re-check', async () => {
    const { id } = await second()
    await type(id, { 'coop.members': 21 })
    expect([await flags(office), await pastRechecks(office)]).toEqual([[], []])
  })
})

describe('after a reading changed', () => {
  const choose = (value: string) => {
    const db = new Sqlite(office.store.file)
    db.prepare(`INSERT INTO setting VALUES ('reading.revenueYears', json_quote(?), 1, 'office')`).run(value)
    db.close()
  }

  test('verdicts of the other reading are counted, and a re-check takes the new one', async () => {
    await runRecheck(leader(), 'Bộ mới')
    choose('rolling36')
    expect(await lawStatus(office)).toMatchObject({
      byPack: 0,
      bySettings: 1,
      readings: { revenueYears: 'rolling36' },
    })
    await runRecheck(leader(), 'Cách đọc mới')
    expect(await lawStatus(office)).toMatchObject({ byPack: 0, bySettings: 0 })
    const [last] = await rows<{ settings: string }>('SELECT settings FROM recheck ORDER BY rowid DESC LIMIT 1')
    expect(JSON.parse(last?.settings ?? '')).toMatchObject({ revenueYears: 'rolling36' })
  })

  test('a reading the pack does not know: every file is named with what was expected, and nothing is judged', async () => {
    choose('someday')
    const report = await previewRecheck(office)
    expect(said(report)).toEqual({
      judged: 0,
      changed: [],
      failed: [
        ['Hợp tác xã Mở', 'settings.invalid'],
        ['Hợp tác xã Duyệt', 'settings.invalid'],
      ],
    })
    expect(report.failed[0]?.refusal.params).toMatchObject({ setting: 'revenueYears', value: 'someday' })
  })
})

describe('the trial bench', () => {
  const trial = (value: number) => ({
    parameters: [{ parameter: 'revenue.least', index: 0, value }],
    settings: {},
  })
  const changes = async (context: OfficeContext, value: number) => said(await tryOut(context, trial(value))).changed

  test('another value in a copy: who would change, the draft too; nothing is written and the pack stays', async () => {
    const before = await tables()
    const hash = office.pack.hash
    const back = await changes(office, 1_000_000_000)
    expect(back.map(({ coop, from, to, flagged }) => [coop, from, to, flagged])).toEqual([
      ['Hợp tác xã Mở', 'notMet', 'met', false],
      ['Hợp tác xã Duyệt', 'notMet', 'met', true],
      ['Hợp tác xã Nháp', 'notMet', 'evidenceMissing', false],
    ])
    expect(await changes(office, 2_000_000_000)).toEqual([])
    expect([await tables(), office.pack.hash]).toEqual([before, hash])
  })

  test('another reading can be tried too', async () => {
    const report = await tryOut(office, { parameters: [], settings: { revenueYears: 'rolling36' } })
    expect(said(report)).toEqual({ judged: 3, changed: [], failed: [] })
    const strange = { parameters: [], settings: { revenueYears: 'someday' } }
    expect(await refusalOf(() => tryOut(office, strange))).toBe('settings.invalid')
  })

  test('a parameter of the amount changes nobody’s verdict but the most they may be given', async () => {
    const share = { parameters: [{ parameter: 'state.most', index: 0, value: 70 }], settings: {} }
    const { changed } = await tryOut(office, share)
    expect(
      changed.map(({ change }) => [change.overall.from === change.overall.to, change.lines, change.ceiling]),
    ).toEqual(changed.map(() => [true, [], { from: 800_000_000, to: 700_000_000 }]))
    expect(changed).toHaveLength(3)
  })

  test('a value that does not fit is refused', async () => {
    expect(await refusalOf(() => tryOut(office, trial(-1)))).toBe('pack.invalid')
  })
})

test('from a condition to the files it decides', async () => {
  await runRecheck(leader(), 'Bộ mới')
  const { counts, rows: files } = await lawFiles(office, 'INFRA.REVENUE')
  expect(counts).toEqual({ met: 1, notMet: 1, evidenceMissing: 0, needsJudgement: 0 })
  expect(files.map(({ no, state, verdict }) => [no, state, verdict])).toEqual([
    ['HS-2018-0001', 'submitted', 'notMet'],
    ['HS-2018-0002', 'approved', 'met'],
  ])
  expect(await lawFiles(office, 'INFRA.AREA')).toEqual({
    counts: { met: 0, notMet: 0, evidenceMissing: 0, needsJudgement: 0 },
    rows: [],
  })
})
