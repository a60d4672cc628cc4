import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack, packIds } from '../../db/packs/load.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { reopenTimetable } from '../../src-main/usecases/training/approve-timetable.ts'
import { recordDay } from '../../src-main/usecases/training/attendance.ts'
import { createClass, renameClass } from '../../src-main/usecases/training/classes.ts'
import { type CostInput, setCosts } from '../../src-main/usecases/training/costs.ts'
import { editLearner, enrol, removeLearner } from '../../src-main/usecases/training/learners.ts'
import { putSession, removeSession } from '../../src-main/usecases/training/sessions.ts'
import { listClasses, viewClass } from '../../src-main/usecases/training/view.ts'
import { approveVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import { viewVoucher } from '../../src-main/usecases/vouchers/view.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { approve, as, newApplication, newOffice, people, preparation, step } from './office.ts'
import {
  approveClass,
  fixNorm,
  learner,
  newClass,
  seen,
  session,
  trainingFile,
  trainingLine,
} from './training-office.ts'

const folder = temporaryFolder()
const [monday, tuesday, wednesday] = ['2018-04-02', '2018-04-03', '2018-04-04'] as const
let office: OpenOffice
let first = { id: '', no: '' }
let second = { id: '', no: '' }
let classId = ''
const coops: string[] = []
const officer = () => as(office, people.review)

beforeAll(async () => {
  office = await newOffice(folder.file('training/office.db'))
  await fixNorm(office)
  first = await trainingFile(office, 'HTX Nông nghiệp Đắk Mar')
  second = await trainingFile(office, 'HTX Nông nghiệp Ngọc Wang')
  for (const { id } of [first, second]) coops.push((await viewApplication(office, people.review, id)).coopId)
  await approve(office, await trainingLine(office), '540/QĐ-UBND', [
    { applicationId: first.id, amount: 4_000_000 },
    { applicationId: second.id, amount: 4_000_000 },
  ])
  classId = await newClass(
    office,
    first.id,
    'Quản trị đợt 1',
    [monday, tuesday],
    [
      learner('A Thủ', coops[0] ?? '', { citizenId: '233 111 222', distanceKm: 40, ownVehicle: true }),
      learner('Y Mai', coops[0] ?? '', {}),
    ],
  )
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const view = () => viewClass(office, classId)
const idOf = async (name: string, of: string) =>
  (await viewClass(office, of)).people.find((one) => one.name === name)?.id ?? ''
const attend = async (of: string, day: string, names: readonly [name: string, signed: boolean][]) =>
  recordDay(officer(), {
    ...(await seen(office, of)),
    day,
    present: await Promise.all(names.map(async ([name, signed]) => ({ learnerId: await idOf(name, of), signed }))),
  })

const cost = (item: string, more: Partial<CostInput>): CostInput => ({
  item,
  plannedQuantity: null,
  plannedAmount: null,
  quantity: null,
  amount: null,
  invoice: null,
  note: null,
  ...more,
})
const costs = async (...list: CostInput[]) => setCosts(officer(), { ...(await seen(office, classId)), costs: list })

describe('timetable and lists', () => {
  test('a class belongs to a file whose money pays for classes, and that has not ended', async () => {
    const works = await newApplication(office, { name: 'HTX Kho', taxCode: null })
    const gone = await trainingFile(office, 'HTX Rút')
    await step(office, people.leader, gone.id, 'withdraw', 'HTX rút')
    const open = (applicationId: string) => createClass(officer(), { applicationId, title: 'Lớp', place: 'Xã' })
    expect([await refusalOf(() => open(works.id)), await refusalOf(() => open(gone.id))]).toEqual([
      'class.otherContent',
      'class.fileEnded',
    ])
  })

  test('nothing was held on a day that has not come', async () => {
    expect(await refusalOf(() => session(office, classId, '2018-06-02', false, true))).toBe('class.notYet')
  })

  test('a class of a name the file has is refused; a stale screen too', async () => {
    expect([
      await refusalOf(() => createClass(officer(), { applicationId: first.id, title: 'Quản trị đợt 1', place: 'x' })),
      await refusalOf(() => renameClass(officer(), { id: classId, version: 1, title: 'Đợt 1', place: 'x' })),
    ]).toEqual(['class.titleTaken', 'changed.meanwhile'])
  })

  test('planned and held stand side by side; what was not held, and who did not sign, is named', async () => {
    await session(office, classId, wednesday, true, false)
    await attend(classId, monday, [
      ['A Thủ', true],
      ['Y Mai', false],
    ])
    await attend(classId, tuesday, [['A Thủ', true]])
    const { counts, problems, days } = await view()
    expect(counts).toMatchObject({ plannedDays: 3, heldDays: 2, personDays: 3, signed: 2, attended: 2 })
    expect(days.map(({ planned, held, learners }) => [planned, held, learners])).toEqual([
      [true, true, 2],
      [true, true, 1],
      [true, false, 0],
    ])
    expect(problems.map(({ day, code }) => [day, code])).toEqual([
      [monday, 'notApproved'],
      [monday, 'unsigned'],
      [monday, 'noSheet'],
      [tuesday, 'noSheet'],
      [wednesday, 'notHeld'],
    ])
  })

  test('nobody is written down for a day that was not held; a day with people stays held', async () => {
    expect([
      await refusalOf(() => attend(classId, wednesday, [['A Thủ', true]])),
      await refusalOf(async () =>
        removeSession(officer(), { ...(await seen(office, classId)), day: monday, part: 'morning' }),
      ),
      await refusalOf(() => session(office, classId, monday, true, false)),
      await refusalOf(async () =>
        removeLearner(officer(), { ...(await seen(office, classId)), learnerId: await idOf('Y Mai', classId) }),
      ),
    ]).toEqual(['class.dayNotHeld', 'class.dayHasLearners', 'class.dayHasLearners', 'class.learnerHasDays'])
  })

  test('one person never in two classes on a day, also when another co-op sends them', async () => {
    const other = await newClass(
      office,
      second.id,
      'Kỹ thuật trồng cà phê',
      [tuesday, wednesday],
      [learner('A Thu', coops[1] ?? '', { bornOn: null, citizenId: '233111222' })],
    )
    const list = (await viewClass(office, other)).people
    expect(list.map(({ name, coopId }) => [name, coopId])).toEqual([['A Thủ', coops[1]]])
    expect(await refusalOf(() => attend(other, tuesday, [['A Thủ', true]]))).toBe('class.twoClasses')
    await attend(other, wednesday, [['A Thủ', true]])
    expect((await viewClass(office, other)).counts.personDays).toBe(1)
  })

  test('a namesake whom nothing tells apart is shown, on the list of classes too, and nothing is refused', async () => {
    const findings = async () =>
      (await listClasses(office, first.id)).classes.find(({ id }) => id === classId)?.findings ?? 0
    const before = await findings()
    const of = await newClass(
      office,
      second.id,
      'Marketing',
      [monday],
      [learner('A Thủ', coops[1] ?? '', { citizenId: '062085000111' })],
    )
    await attend(of, monday, [['A Thủ', true]])
    expect((await view()).namesakes.map(({ day, title }) => [day, title])).toEqual([[monday, 'Marketing']])
    expect(await findings()).toBe(before + 1)
  })

  test('one list knows the number, the other the date of birth: shown until the lists tell', async () => {
    const of = await newClass(
      office,
      second.id,
      'Tài chính',
      [monday],
      [learner('Y Mai', coops[1] ?? '', { bornOn: null, citizenId: '062085000222' })],
    )
    await attend(of, monday, [['Y Mai', true]])
    const shown = async () => (await view()).namesakes.map(({ title }) => title)
    expect(await shown()).toEqual(['Marketing', 'Tài chính'])
    const edit = async (bornOn: string | null, citizenId: string | null) =>
      editLearner(officer(), {
        ...(await seen(office, of)),
        learnerId: await idOf('Y Mai', of),
        ...{ name: 'Y Mai', bornOn, citizenId, distanceKm: 12, ownVehicle: null },
      })
    expect(await refusalOf(() => edit('1985-03-04', null))).toBe('class.learnerKnown')
    await edit('1986-01-01', '062086000222')
    expect(await shown()).toEqual(['Marketing'])
    expect((await viewClass(office, of)).people).toMatchObject([{ bornOn: '1986-01-01', distanceKm: 12 }])
  })

  test('a learner twice on one list is refused, and nobody of that list is kept', async () => {
    const before = (await view()).people.length
    expect(
      await refusalOf(async () =>
        enrol(officer(), {
          ...(await seen(office, classId)),
          learners: [learner('Người Mới', coops[0] ?? '', {}), learner('y mai', coops[0] ?? '', {})],
        }),
      ),
    ).toBe('class.learnerTwice')
    expect((await view()).people.length).toBe(before)
  })
})

describe('cost lines against the norms', () => {
  test('learners: days by the share of their co-op, and the way by own vehicle', async () => {
    const { support } = await view()
    // 50 % of 200.000 for the two learner-days that were signed for, and 40 km at 1.000; who came and did not sign is in none.
    expect(support.value).toBe(240_000)
    expect(support.working.map(({ value, article }) => [value, article.vi])).toContainEqual([
      40_000,
      expect.stringContaining('340'),
    ])
  })

  test('a norm holds the line, a cost without invoice gives nothing, a line not yet spent says so', async () => {
    await costs(
      cost('SPEAKER', { plannedQuantity: 1, plannedAmount: 500_000, quantity: 1, amount: 900_000, invoice: true }),
      cost('HALL', { plannedQuantity: 3, plannedAmount: 1_500_000, quantity: 2, amount: 1_000_000, invoice: true }),
      cost('PRINTING', { quantity: 1, amount: 100_000, invoice: false }),
      cost('DRINKS', { plannedQuantity: 3, plannedAmount: 300_000 }),
      cost('PRIZES', { quantity: 1, amount: 200_000 }),
    )
    const { accepted, costs: lines } = await view()
    expect(lines.map((line) => [line.item, line.accepted?.value, line.most])).toEqual([
      ['SPEAKER', 500_000, 2],
      ['HALL', 1_000_000, 2],
      ['PRINTING', 0, 1],
      ['DRINKS', undefined, 2],
      // Whether there is an invoice is not known.
      ['PRIZES', undefined, 1],
    ])
    expect(accepted).toBe(1_740_000)
  })

  test('an amount alone, without how much was used, gives nothing', async () => {
    const before = (await view()).costs.map(
      ({ item, plannedQuantity, plannedAmount, quantity, amount, invoice, note }) => ({
        ...{ item, plannedQuantity, plannedAmount, quantity, amount, invoice, note },
      }),
    )
    await costs(...before, cost('ORGANISER', { amount: 5_000_000, invoice: true }))
    expect((await view()).costs.at(-1)).toMatchObject({ accepted: null })
    expect((await view()).accepted).toBe(1_740_000)
    await costs(...before)
  })

  test('more days or people than learners signed for, in one line or in several, and an item of another content: refused', async () => {
    const hall = cost('HALL', { quantity: 2, amount: 1_000_000, invoice: true })
    expect([
      await refusalOf(() => costs(cost('HALL', { quantity: 3, amount: 1_500_000 }))),
      await refusalOf(() => costs(hall, hall)),
      await refusalOf(() => costs(cost('PRINTING', { quantity: 2, amount: 1 }))),
      await refusalOf(() => costs(cost('ADVISER_HOURS', { quantity: 1 }))),
    ]).toEqual(['class.quantityOver', 'class.quantityOver', 'class.quantityOver', 'notFound'])
    expect((await view()).accepted).toBe(1_740_000)
  })

  test('a signature taken back takes the money of its day along', async () => {
    await attend(classId, tuesday, [['A Thủ', false]])
    const { accepted, costs: lines } = await view()
    expect(lines.map(({ item, over, accepted: own }) => [item, over, own?.value])).toEqual([
      ['SPEAKER', false, 500_000],
      ['HALL', true, undefined],
      ['PRINTING', false, 0],
      ['DRINKS', false, undefined],
      ['PRIZES', false, undefined],
    ])
    // One signed day, the way, and the speaker.
    expect(accepted).toBe(640_000)
    await attend(classId, tuesday, [['A Thủ', true]])
    expect((await view()).accepted).toBe(1_740_000)
  })
})

describe('the approved timetable', () => {
  const reopen = async () =>
    reopenTimetable(officer(), {
      ...(await seen(office, classId)),
      number: '60/QĐ-LMHTX',
      decidedOn: '2018-04-10',
      reason: 'Đổi ngày học',
    })

  test('what is planned stays as approved: what is held is compared with it', async () => {
    expect(await refusalOf(reopen)).toBe('class.timetableOpen')
    await approveClass(office, classId)
    expect([
      await refusalOf(() => approveClass(office, classId)),
      await refusalOf(() => session(office, classId, '2018-04-05', true, true)),
      await refusalOf(() => session(office, classId, wednesday, false, true)),
      await refusalOf(async () =>
        removeSession(officer(), { ...(await seen(office, classId)), day: wednesday, part: 'morning' }),
      ),
    ]).toEqual(Array.from({ length: 4 }, () => 'class.timetableFixed'))
    await session(office, classId, '2018-04-05', false, true)
    const { problems, timetables } = await view()
    expect(problems.map(({ code }) => code)).not.toContain('notApproved')
    expect(problems).toContainEqual({ code: 'notPlanned', day: '2018-04-05', count: 0 })
    expect(timetables).toMatchObject([{ kind: 'approve', number: '58/QĐ-LMHTX', days: 3, sessions: 3 }])
    await removeSession(officer(), { ...(await seen(office, classId)), day: '2018-04-05', part: 'morning' })
  })

  test('a decision reopens it, with its reason; nothing is paid meanwhile', async () => {
    await reopen()
    expect((await view()).problems.slice(0, 2).map(({ code }) => code)).toEqual(['replanned', 'reopened'])
    await session(office, classId, '2018-04-06', true, false)
    await removeSession(officer(), { ...(await seen(office, classId)), day: '2018-04-06', part: 'morning' })
    const empty = await newClass(office, second.id, 'Chưa có lịch', [], [])
    expect(await refusalOf(() => approveClass(office, empty))).toBe('class.timetableEmpty')
  })
})

describe('a payment points to its timetable', () => {
  const voucher = (amount: number, to: string | null, date: string) =>
    prepareVoucher(as(office, people.finance), {
      ...preparation({ type: 'TC', applicationId: first.id, amount, refundOf: null, date }),
      classId: to,
    })

  test('without a class, for a class of another file, before its timetable, before it was held, above its cost: refused', async () => {
    const { classes } = await listClasses(office, second.id)
    expect(await refusalOf(() => voucher(1_000_000, classId, '2018-05-02'))).toBe('pay.classNoTimetable')
    await approveClass(office, classId)
    expect([
      await refusalOf(() => voucher(1_000_000, null, '2018-05-02')),
      await refusalOf(() => voucher(1_000_000, classes[0]?.id ?? '', '2018-05-02')),
      await refusalOf(() => voucher(1_000_000, classId, '2018-04-01')),
      await refusalOf(() => voucher(1_740_001, classId, '2018-05-02')),
    ]).toEqual(['pay.classMissing', 'pay.classOther', 'pay.classNotHeld', 'pay.classOverCost'])
  })

  test('up to its cost it is paid; the book names the class; the next đồng is too much', async () => {
    const number = await payClass(1_740_000)
    expect((await viewVoucher(office, number)).classTitle).toBe('Quản trị đợt 1')
    const { paid, vouchers } = await view()
    expect([paid, vouchers]).toEqual([1_740_000, [{ number, voucherDate: '2018-05-02', amount: 1_740_000 }]])
    expect(await refusalOf(() => voucher(1, classId, '2018-05-03'))).toBe('pay.classOverCost')
  })

  test('what a payment rests on no longer shrinks', async () => {
    const before = await view()
    expect([
      await refusalOf(() => attend(classId, monday, [['A Thủ', true]])),
      await refusalOf(() => attend(classId, tuesday, [['A Thủ', false]])),
      await refusalOf(() => session(office, classId, tuesday, true, false)),
      await refusalOf(() => costs(cost('SPEAKER', { quantity: 1, amount: 900_000 }))),
      await refusalOf(async () =>
        editLearner(officer(), {
          ...(await seen(office, classId)),
          learnerId: await idOf('A Thủ', classId),
          ...{ name: 'A Thanh', bornOn: '1985-03-04', citizenId: '233111222', distanceKm: 40, ownVehicle: true },
        }),
      ),
    ]).toEqual(['class.paid', 'class.paid', 'class.paid', 'class.belowPaid', 'class.paid'])
    expect(await view()).toEqual(before)
    // A late signature, and a day held after all, are no loss.
    await attend(classId, monday, [
      ['A Thủ', true],
      ['Y Mai', true],
    ])
    await session(office, classId, wednesday, true, true)
    expect((await view()).counts).toMatchObject({ signed: 3, heldDays: 3 })
  })

  test('the database says the same to any other program', async () => {
    const { reads, write } = office.store
    const posting = (sql: string) => refusalOf(() => write((tx) => tx.run(sql, [], 'any')))
    expect([
      await posting(`UPDATE class_cost SET accepted = 0 WHERE class_id = '${classId}' AND line = 2`),
      await posting(`DELETE FROM class_cost WHERE class_id = '${classId}' AND line = 1`),
      await posting(`UPDATE training_class SET trainee_support = 0 WHERE id = '${classId}'`),
      await posting(`DELETE FROM attendance WHERE class_id = '${classId}'`),
      await posting(`UPDATE attendance SET signed = 0 WHERE class_id = '${classId}'`),
      await posting(`UPDATE class_session SET held = 0 WHERE class_id = '${classId}'`),
      await posting(`DELETE FROM class_session WHERE class_id = '${classId}'`),
    ]).toEqual([
      'class.belowPaid',
      'class.belowPaid',
      'class.belowPaid',
      'class.paid',
      'class.attendanceFixed',
      'class.paid',
      'class.timetableFixed',
    ])
    expect(await reads.get('SELECT accepted, paid FROM class_money WHERE class_id = ?', [classId])).toEqual({
      // The late signature.
      accepted: 1_840_000,
      paid: 1_740_000,
    })
  })

  const payClass = async (amount: number): Promise<string> => {
    const approved = await approveVoucher(as(office, people.leader), await voucher(amount, classId, '2018-05-02'))
    const { number } = await postVoucher(as(office, people.payer), {
      id: approved.id,
      version: approved.version,
      postingDate: '2018-05-02',
    })
    return number
  }
})

test('the packs and the database name the same contents as held in classes', async () => {
  const trigger = await office.store.reads.get<{ sql: string }>(
    `SELECT sql FROM sqlite_master WHERE name = 'voucher_line_class'`,
    [],
  )
  for (const id of packIds()) {
    const inClasses = loadPack(id).contents.filter(({ heldInClasses }) => heldInClasses)
    expect(trigger?.sql).toContain(`IN (${inClasses.map(({ code }) => `'${code}'`).join(', ')})`)
  }
})

test('a session written over keeps its place; a session nobody came to may go', async () => {
  const of = await newClass(office, second.id, 'Kế toán', [], [learner('Ka Đỏ', coops[1] ?? '', {})])
  await session(office, of, '2018-05-07', true, false)
  await putSession(officer(), {
    ...(await seen(office, of)),
    session: {
      day: '2018-05-07',
      part: 'morning',
      topic: 'Sổ sách',
      lecturer: 'Lê Thị Sáu',
      planned: true,
      held: true,
    },
  })
  expect((await viewClass(office, of)).sessions.map(({ topic, held }) => [topic, held])).toEqual([['Sổ sách', true]])
  await removeSession(officer(), { ...(await seen(office, of)), day: '2018-05-07', part: 'morning' })
  await removeLearner(officer(), { ...(await seen(office, of)), learnerId: await idOf('Ka Đỏ', of) })
  const { sessions, people: left } = await viewClass(office, of)
  expect([sessions, left]).toEqual([[], []])
})
