import { assignEstimate } from '../../../src-main/usecases/budget/lines.ts'
import type { WriteContext } from '../../../src-main/usecases/context.ts'
import { changeDecision } from '../../../src-main/usecases/decisions/change.ts'
import { recordDecision } from '../../../src-main/usecases/decisions/record.ts'
import { restOn } from '../office.ts'
import { backDated, balance, book, ceiling, type Expected, million, refuse, standing, tooMuch } from './model.ts'
import { asked, both, dayOf, newest, numberOf, type Of, type Outcome, type World } from './world.ts'

export const assign = async ({ model, lineIds }: World, context: WriteContext, c: Of<'assign'>): Outcome => {
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

export const approve = async (world: World, context: WriteContext, c: Of<'approve'>): Outcome => {
  const { office, model, lineIds, fileIds } = world
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
  // What payment rests on is there from the first approval on, wide enough: limits of its own are tried elsewhere.
  if (refusal === null && 'answer' in actual)
    for (const { file } of c.items) if (model.files[file]?.rests === false) await restOn(office, fileIds[file] ?? '')
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
      if (file !== undefined) Object.assign(file, { state: 'approved', approvedBy: number, rests: true })
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

export const change = async (world: World, context: WriteContext, c: Of<'change'>): Outcome => {
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
    .map((item) => ({ ...item, by: item.amount - standing(model, item.file) }))
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
    return back.length > 0 && c.who.role !== 'leader' ? refuse('permission.denied') : null
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
