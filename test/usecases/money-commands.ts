import fc from 'fast-check'
import { addDays } from '../../src-main/domain/dates.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { stepApplication } from '../../src-main/usecases/applications/edit.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { assignEstimate } from '../../src-main/usecases/budget/lines.ts'
import type { WriteContext } from '../../src-main/usecases/context.ts'
import { changeDecision } from '../../src-main/usecases/decisions/change.ts'
import { recordDecision } from '../../src-main/usecases/decisions/record.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { adjustVoucher } from '../../src-main/usecases/vouchers/adjust.ts'
import { approveVoucher, cancelVoucher, postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../src-main/usecases/vouchers/prepare.ts'
import {
  advanceTooLarge,
  backDated,
  balance,
  book,
  ceiling,
  type Expected,
  legOf,
  type Model,
  type ModelDraft,
  million,
  type Person,
  refuse,
  staff,
  tooMuch,
} from './money-model.ts'
import { as, preparation } from './office.ts'

/** What the commands act on: the real office, and the ids that stand for the model's small numbers. */
export type World = {
  readonly office: OpenOffice
  readonly model: Model
  readonly lineIds: readonly string[]
  readonly fileIds: readonly string[]
}

const dong = fc
  .oneof(fc.constantFrom(1, 50, 100, 200, 250, 300, 400, 401, 500, 800, 801), fc.constantFrom(0.000001, 333.333333))
  .map((amount) => Math.round(amount * million))
/** Mostly one of the newest: it is the likeliest to have a next step. */
const pick = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 1 }) }, fc.nat({ max: 30 }))
const person = fc.constantFrom(...staff)
const line = fc.nat({ max: 1 })
const file = fc.nat({ max: 2 })
/** Days after the last line of the book: mostly forward. */
const shift = fc.constantFrom(0, 0, 1, 2, -1)
const serial = fc.nat({ max: 150 })
const item = fc.record({ file, amount: fc.oneof({ weight: 6, arbitrary: dong }, fc.constant(0)) })
/** Lines of a decision: mostly one for each of some files, now and then none or the same twice. */
const items = fc.oneof(
  { weight: 7, arbitrary: fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (one) => one.file }) },
  fc.array(item, { maxLength: 3 }),
)
const seldom = fc.nat({ max: 7 }).map((roll) => roll === 0)
/** Most vouchers pass the hands they should; some do not. */
const usually = (role: Person['role']) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...staff.filter((one) => one.role === role)) }, person)

const single = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('assign'),
      line,
      millions: fc.constantFrom(300, 900, 2000),
      decrease: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
      serial,
      who: usually('financeOfficer'),
      shift,
    } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('approve'), line, items, serial, who: usually('leader'), shift } as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('change'),
      decision: pick,
      /** Any decision, also one that approves nothing. */
      any: seldom,
      cancels: fc.boolean(),
      items,
      serial,
      who: usually('leader'),
      shift,
    } as const),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('prepare'),
      type: fc.constantFrom('TU', 'TT', 'TC', 'NT'),
      refundOf: fc.constantFrom('advanced', 'paid'),
      file,
      amount: dong,
      early: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
      account: fc.oneof({ weight: 9, arbitrary: fc.constant('123') }, fc.constant(' ')),
      who: usually('financeOfficer'),
    } as const),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('approveDraft'),
      draft: pick,
      stale: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
      who: usually('leader'),
    } as const),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancelDraft'), draft: pick, who: person } as const) },
  {
    weight: 7,
    arbitrary: fc.record({ kind: fc.constant('post'), draft: pick, who: usually('payer'), shift } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('adjust'),
      voucher: pick,
      any: seldom,
      amount: fc.oneof(dong, fc.constant(0)),
      who: person,
      shift,
    } as const),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle'), file, who: person } as const) },
)
/** How most sequences begin, so that they get to the money: an estimate, and all files approved. */
const named = (role: Person['role']): Person => staff.find((one) => one.role === role) ?? { name: role, role }
export const opening: readonly Command[] = [
  { kind: 'assign', line: 0, millions: 2000, decrease: false, serial: 0, who: named('financeOfficer'), shift: 0 },
  {
    kind: 'approve',
    line: 0,
    items: [
      { file: 0, amount: 800 * million },
      { file: 1, amount: 401 * million },
      { file: 2, amount: 250 * million },
    ],
    serial: 1,
    who: named('leader'),
    shift: 1,
  },
]

export type Command = typeof single extends fc.Arbitrary<infer C> ? C : never

/** A whole payment by the right people; whether the money is there is another matter. */
const payment = fc
  .record({
    type: fc.constantFrom('TU', 'TU', 'TT', 'TC', 'NT'),
    refundOf: fc.constantFrom('advanced', 'paid'),
    file,
    amount: fc.constantFrom(50, 100, 125, 200, 250, 400).map((amount) => amount * million),
  } as const)
  .map((wanted): readonly Command[] => [
    { kind: 'prepare', ...wanted, early: false, account: '123', who: named('financeOfficer') },
    { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
    { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
    // With the opening this may have been the last of the third file.
    { kind: 'settle', file: wanted.file, who: named('leader') },
  ])

/** Taken back by a change, perhaps decided anew from a line, perhaps changed by the first decision once more. */
const again = fc
  .record({ file, line, amount: dong, serial, cancels: fc.boolean(), anew: fc.boolean() })
  .map((wanted): readonly Command[] => {
    const common = { serial: wanted.serial, who: named('leader'), shift: 0 } as const
    const changed = { ...common, kind: 'change', decision: wanted.anew ? 1 : 0, any: false } as const
    const decided: Command = {
      ...common,
      kind: 'approve',
      line: wanted.line,
      items: [{ file: wanted.file, amount: wanted.amount }],
    }
    return [
      { ...changed, decision: 0, cancels: false, items: [{ file: wanted.file, amount: 0 }] },
      ...(wanted.anew ? [{ ...decided, serial: wanted.serial + 200 }] : []),
      {
        ...changed,
        serial: wanted.serial + 400,
        cancels: wanted.cancels,
        items: [{ file: wanted.file, amount: 100 * million }],
      },
    ]
  })

/** Where chance seldom gets: a file paid in full and settled, hands that did it before, changes that change nothing. */
export const story: readonly Command[] = [
  ...opening,
  {
    kind: 'prepare',
    type: 'TC',
    refundOf: 'paid',
    file: 2,
    amount: 250 * million,
    early: false,
    account: '123',
    who: named('leader'),
  },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
  { kind: 'approveDraft', draft: 0, stale: false, who: named('financeOfficer') },
  { kind: 'post', draft: 0, who: named('leader'), shift: 0 },
  { kind: 'post', draft: 0, who: named('financeOfficer'), shift: 0 },
  { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
  { kind: 'adjust', voucher: 0, any: false, amount: 250 * million, who: named('leader'), shift: 0 },
  { kind: 'adjust', voucher: 0, any: false, amount: 249 * million, who: named('leader'), shift: 0 },
  { kind: 'settle', file: 2, who: named('leader') },
  { kind: 'adjust', voucher: 0, any: false, amount: 250 * million, who: named('leader'), shift: 0 },
  { kind: 'settle', file: 2, who: named('payer') },
  { kind: 'settle', file: 2, who: named('leader') },
  { kind: 'change', decision: 0, any: false, cancels: true, items: [], serial: 9, who: named('leader'), shift: 0 },
  {
    kind: 'change',
    decision: 0,
    any: false,
    cancels: false,
    items: [{ file: 0, amount: 800 * million }],
    serial: 9,
    who: named('leader'),
    shift: 0,
  },
]

/** One thing somebody tries, or a whole payment. */
export const commands = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: single.map((one): readonly Command[] => [one]) },
      { weight: 1, arbitrary: payment },
      { weight: 1, arbitrary: again },
    ),
    { minLength: 25, maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.flat())

const firstDay = '2018-04-01'
const dayOf = (model: Model, days: number): string => (model.last === null ? firstDay : addDays(model.last, days))
const numberOf = (value: number): string => `${value + 1}/QĐ-UBND`

const newest = <T>(all: readonly T[], back: number): T | undefined =>
  all[all.length - 1 - (back % Math.max(1, all.length))]

/** Runs one command on both sides: what the model expects, what the office answered. */
export const runCommand = async (world: World, command: Command): Promise<{ expected: Expected; actual: Expected }> => {
  const context = as(world.office, command.who)
  switch (command.kind) {
    case 'assign':
      return assign(world, context, command)
    case 'approve':
      return approve(world, context, command)
    case 'change':
      return change(world, context, command)
    case 'prepare':
      return prepare(world, context, command)
    case 'approveDraft':
      return approveDraft(world, context, command)
    case 'cancelDraft':
      return cancelDraft(world, context, command)
    case 'post':
      return post(world, context, command)
    case 'adjust':
      return adjust(world, context, command)
    case 'settle':
      return settle(world, context, command)
  }
}

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>
type Outcome = Promise<{ expected: Expected; actual: Expected }>

/** The office's answer as data; an accident is thrown on. */
const asked = async <T>(work: Promise<T>, keep: (value: T) => unknown): Promise<Expected> => {
  try {
    return { answer: keep(await work) }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code)
    throw error
  }
}

/** Decides with the model; only where it expects no refusal, `apply` changes it. */
const both = async (actual: Expected, refusal: Expected | null, apply: () => unknown): Outcome => ({
  expected: refusal ?? { answer: apply() },
  actual,
})

const assign = async ({ model, lineIds }: World, context: WriteContext, c: Of<'assign'>): Outcome => {
  const date = dayOf(model, c.shift)
  const number = numberOf(c.serial)
  let id = ''
  const legs = [
    {
      line: c.line,
      file: null,
      from: c.decrease ? 'available' : 'source',
      to: c.decrease ? 'source' : 'available',
      amount: c.millions * million,
    },
  ]
  const actual = await asked(
    assignEstimate(context, {
      budgetLineId: lineIds[c.line] ?? '',
      amount: c.millions * million,
      decrease: c.decrease,
      number,
      decidedOn: '2018-03-01',
      signer: 'Chủ tịch',
      postingDate: date,
    }),
    ({ voucherNo }) => {
      id = voucherNo
      return voucherNo
    },
  )
  const refusal = model.numbers.has(number)
    ? refuse('decision.exists')
    : tooMuch(model, legs)
      ? refuse('book.belowZero')
      : backDated(model, date)
        ? refuse('book.backDated')
        : null
  return both(actual, refusal, () => {
    model.numbers.add(number)
    model.decisions.push({ id, number, approves: false, line: c.line, files: [], cancelled: false })
    return book(model, 'DT', legs, date)
  })
}

/** What is wrong with the lines of a decision, each by itself. */
const itemsRefused = (wanted: readonly { file: number; amount: number }[]): Expected | null => {
  if (wanted.length === 0) return refuse('decision.noItems')
  const seen = new Set<number>()
  for (const item of wanted) {
    if (seen.has(item.file)) return refuse('decision.itemTwice')
    seen.add(item.file)
    if (item.amount > ceiling) return refuse('decision.ceiling')
  }
  return null
}

const decisionId = async (world: World, number: string): Promise<string> =>
  (await world.office.store.reads.get<{ id: string }>('SELECT id FROM decision WHERE number = ?', [number]))?.id ??
  'none'

const approve = async (world: World, context: WriteContext, c: Of<'approve'>): Outcome => {
  const { model, lineIds, fileIds } = world
  const date = dayOf(model, c.shift)
  const number = numberOf(c.serial)
  const actual = await asked(
    recordDecision(context, {
      number,
      decidedOn: '2018-03-01',
      signer: 'Chủ tịch',
      kind: 'approve',
      budgetLineId: lineIds[c.line] ?? '',
      items: c.items.map((item) => ({ applicationId: fileIds[item.file] ?? '', amount: item.amount })),
      reason: null,
      file: null,
      postingDate: date,
    }),
    ({ voucherNo }) => voucherNo,
  )
  const total = c.items.reduce((sum, item) => sum + item.amount, 0)
  const decided = (): Expected | null => {
    if (model.numbers.has(number)) return refuse('decision.exists')
    const wrong = itemsRefused(c.items)
    if (wrong !== null) return wrong
    if (c.items.some((item) => item.amount === 0)) return refuse('decision.amountMissing')
    if (total > balance(model, c.line, null, 'available')) return refuse('decision.budget')
    if (c.who.role !== 'leader') return refuse('permission.denied')
    if (c.items.some((item) => model.files[item.file]?.state !== 'submitted')) return refuse('workflow.notFrom')
    return backDated(model, date) ? refuse('book.backDated') : null
  }
  const refusal = decided()
  const id = refusal === null ? await decisionId(world, number) : ''
  return both(actual, refusal, () => {
    model.numbers.add(number)
    model.decisions.push({
      id,
      number,
      approves: true,
      line: c.line,
      files: c.items.map((item) => item.file),
      cancelled: false,
    })
    for (const item of c.items) {
      const file = model.files[item.file]
      if (file !== undefined) Object.assign(file, { state: 'approved', approvedBy: number })
    }
    const legs = c.items.map((item) => ({
      line: c.line,
      file: item.file,
      from: 'available',
      to: 'committed',
      amount: item.amount,
    }))
    return book(model, 'CK', legs, date)
  })
}

const change = async (world: World, context: WriteContext, c: Of<'change'>): Outcome => {
  const { model, fileIds } = world
  const first = newest(
    model.decisions.filter((decision) => c.any || decision.approves),
    c.decision,
  )
  const date = dayOf(model, c.shift)
  const number = numberOf(c.serial)
  const approvalId = first?.approves === true ? first.id : await decisionId(world, first?.number ?? '')
  const actual = await asked(
    changeDecision(context, {
      changesId: approvalId,
      number,
      decidedOn: '2018-03-01',
      signer: 'Chủ tịch',
      kind: c.cancels ? 'cancel' : 'amend',
      items: c.items.map((item) => ({ applicationId: fileIds[item.file] ?? '', amount: item.amount })),
      reason: 'vì',
      file: null,
      postingDate: date,
    }),
    ({ voucherNos }) => voucherNos,
  )
  const wanted = c.cancels ? [...(first?.files ?? [])].toSorted().map((file) => ({ file, amount: 0 })) : c.items
  const held = (index: number): boolean => {
    const file = model.files[index]
    return file !== undefined && ['approved', 'disbursing'].includes(file.state) && file.approvedBy === first?.number
  }
  const changed = wanted
    .filter((item) => held(item.file))
    .map((item) => ({ ...item, by: item.amount - (model.files[item.file]?.approved ?? 0) }))
    .filter((item) => item.by !== 0)
  const legs = changed.map((item) => ({
    line: first?.line ?? 0,
    file: item.file,
    from: item.by < 0 ? 'committed' : 'available',
    to: item.by < 0 ? 'available' : 'committed',
    amount: Math.abs(item.by),
  }))
  const less = legs.filter((leg) => leg.from === 'committed')
  const more = legs.filter((leg) => leg.from === 'available')
  const decided = (): Expected | null => {
    if (first === undefined) return refuse('notFound')
    if (!first.approves) return refuse('decision.notApproval')
    if (first.cancelled) return refuse('decision.cancelled')
    if (model.numbers.has(number)) return refuse('decision.exists')
    if (wanted.some((item) => !first.files.includes(item.file))) return refuse('decision.itemStrange')
    const wrong = itemsRefused(wanted)
    if (wrong !== null) return wrong
    const lost = wanted.filter((item) => !held(item.file))
    if (lost.some((item) => !c.cancels || model.files[item.file]?.state === 'settled'))
      return refuse('decision.itemNotHeld')
    if (changed.length === 0) return refuse('decision.nothingChanges')
    if (changed.reduce((sum, item) => sum + item.by, 0) > balance(model, first.line, null, 'available'))
      return refuse('decision.budget')
    if (tooMuch(model, [...less, ...more])) return refuse('book.belowZero')
    if (backDated(model, date)) return refuse('book.backDated')
    const back = changed.filter((item) => item.amount === 0)
    if (back.length > 0 && c.who.role !== 'leader') return refuse('permission.denied')
    return back.some((item) => model.files[item.file]?.state !== 'approved') ? refuse('workflow.notFrom') : null
  }
  return both(actual, decided(), () => {
    if (first === undefined) return null
    model.numbers.add(number)
    if (c.cancels) first.cancelled = true
    for (const item of changed) {
      const file = model.files[item.file]
      if (item.amount === 0 && file !== undefined) Object.assign(file, { state: 'submitted', approvedBy: null })
    }
    return [
      ...(less.length > 0 ? [book(model, 'HC', less, date)] : []),
      ...(more.length > 0 ? [book(model, 'CK', more, date)] : []),
    ]
  })
}

const prepare = async (world: World, context: WriteContext, c: Of<'prepare'>): Outcome => {
  const { model, fileIds } = world
  const date = c.early ? '2018-02-28' : firstDay
  const plan = preparation({
    type: c.type,
    applicationId: fileIds[c.file] ?? '',
    amount: c.amount,
    refundOf: c.refundOf,
    date,
  })
  let id = ''
  const actual = await asked(
    prepareVoucher(context, { ...plan, payee: { ...plan.payee, account: c.account } }),
    (draft) => {
      id = draft.id
      return draft.state
    },
  )
  const line = model.files[c.file]?.line ?? null
  const leg = legOf(c.type, c.refundOf, line ?? 0, c.file, c.amount)
  const refusal =
    line === null
      ? refuse('pay.notApproved')
      : c.account.trim() === ''
        ? refuse('pay.accountMissing')
        : c.early
          ? refuse('pay.dateOrder')
          : moneyRefused(model, c.type, leg)
  return both(actual, refusal, () => {
    model.drafts.push({
      id,
      type: c.type,
      leg,
      voucherDate: date,
      preparedBy: c.who.name,
      approvedBy: null,
      state: 'draft',
      version: 1,
    })
    return 'draft'
  })
}

const moneyRefused = (model: Model, type: string, leg: ModelDraft['leg']): Expected | null => {
  if (tooMuch(model, [leg])) return refuse('book.belowZero')
  return type === 'TU' && advanceTooLarge(model, leg) ? refuse('pay.advanceTooLarge') : null
}

const approveDraft = async ({ model }: World, context: WriteContext, c: Of<'approveDraft'>): Outcome => {
  const draft = newest(model.drafts, c.draft)
  const version = (draft?.version ?? 1) + (c.stale ? 1 : 0)
  const actual = await asked(approveVoucher(context, { id: draft?.id ?? 'none', version }), (after) => after.state)
  const refusal =
    draft === undefined
      ? refuse('notFound')
      : c.stale
        ? refuse('changed.meanwhile')
        : draft.state !== 'draft'
          ? refuse('voucher.state')
          : draft.preparedBy === c.who.name
            ? refuse('voucher.samePerson')
            : null
  return both(actual, refusal, () => {
    if (draft !== undefined)
      Object.assign(draft, { state: 'approved', approvedBy: c.who.name, version: draft.version + 1 })
    return 'approved'
  })
}

const cancelDraft = async ({ model }: World, context: WriteContext, c: Of<'cancelDraft'>): Outcome => {
  const draft = newest(model.drafts, c.draft)
  const actual = await asked(
    cancelVoucher(context, { id: draft?.id ?? 'none', version: draft?.version ?? 1, reason: 'vì' }),
    (after) => after.state,
  )
  const refusal =
    draft === undefined
      ? refuse('notFound')
      : ['draft', 'approved'].includes(draft.state)
        ? null
        : refuse('voucher.state')
  return both(actual, refusal, () => {
    if (draft !== undefined) Object.assign(draft, { state: 'cancelled', version: draft.version + 1 })
    return 'cancelled'
  })
}

const post = async ({ model }: World, context: WriteContext, c: Of<'post'>): Outcome => {
  const draft = newest(model.drafts, c.draft)
  const date = dayOf(model, c.shift)
  const actual = await asked(
    postVoucher(context, { id: draft?.id ?? 'none', version: draft?.version ?? 1, postingDate: date }),
    ({ number }) => number,
  )
  const file = draft === undefined ? undefined : model.files[draft.leg.file ?? -1]
  const decided = (): Expected | null => {
    if (draft === undefined) return refuse('notFound')
    if (draft.state !== 'approved') return refuse('voucher.state')
    if ([draft.preparedBy, draft.approvedBy].includes(c.who.name)) return refuse('voucher.samePerson')
    const money = moneyRefused(model, draft.type, draft.leg)
    if (money !== null) return money
    if (draft.voucherDate > date) return refuse('voucher.dateAfterPosting')
    if (backDated(model, date)) return refuse('book.backDated')
    const pays = c.who.role === 'payer' || c.who.role === 'financeOfficer'
    return file?.state === 'approved' && !pays ? refuse('permission.denied') : null
  }
  return both(actual, decided(), () => {
    if (draft === undefined || file === undefined) return null
    Object.assign(draft, { state: 'posted', version: draft.version + 1 })
    if (file.state === 'approved') file.state = 'disbursing'
    return book(model, draft.type, [draft.leg], date)
  })
}

const adjust = async ({ model }: World, context: WriteContext, c: Of<'adjust'>): Outcome => {
  const voucher = newest(
    model.vouchers.filter((one) => c.any || ['TU', 'TT', 'TC', 'NT'].includes(one.type)),
    c.voucher,
  )
  const date = dayOf(model, c.shift)
  const actual = await asked(
    adjustVoucher(context, { number: voucher?.number ?? 'none', newAmount: c.amount, reason: 'vì', postingDate: date }),
    ({ number }) => number,
  )
  const by = c.amount - (voucher?.stands ?? 0)
  const was = voucher?.legs[0]
  const leg =
    was === undefined
      ? undefined
      : by > 0
        ? { ...was, amount: by }
        : { ...was, from: was.to, to: was.from, amount: -by }
  const decided = (): Expected | null => {
    if (voucher === undefined || leg === undefined) return refuse('notFound')
    if (!['TU', 'TT', 'TC', 'NT'].includes(voucher.type)) return refuse('adjust.notPossible')
    if (by === 0) return refuse('adjust.nothingChanges')
    if (tooMuch(model, [leg])) return refuse('book.belowZero')
    if (leg.to === 'advanced' && leg.from !== 'paid' && advanceTooLarge(model, leg))
      return refuse('pay.advanceTooLarge')
    if (voucher.postingDate > date) return refuse('voucher.dateAfterPosting')
    return backDated(model, date) ? refuse('book.backDated') : null
  }
  return both(actual, decided(), () => {
    if (voucher === undefined || leg === undefined) return null
    voucher.stands = c.amount
    return book(model, 'ĐC', [leg], date)
  })
}

const settle = async ({ office, model, fileIds }: World, context: WriteContext, c: Of<'settle'>): Outcome => {
  const id = fileIds[c.file] ?? ''
  const { version } = await viewApplication(office, c.who, id)
  const actual = await asked(stepApplication(context, { id, version, name: 'settle', reason: 'Xong' }), () => 'settled')
  const file = model.files[c.file]
  const sum = (bucket: string): number =>
    [0, 1].reduce((total, line) => total + balance(model, line, c.file, bucket), 0)
  const refusal =
    c.who.role !== 'leader' && c.who.role !== 'financeOfficer'
      ? refuse('permission.denied')
      : file?.state !== 'approved' && file?.state !== 'disbursing'
        ? refuse('workflow.notFrom')
        : sum('committed') + sum('advanced') > 0 || sum('paid') === 0
          ? refuse('workflow.moneyOpen')
          : null
  return both(actual, refusal, () => {
    if (file !== undefined) file.state = 'settled'
    return 'settled'
  })
}
