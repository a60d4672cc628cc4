import { stepApplication } from '../../../src-main/usecases/applications/edit.ts'
import { viewApplication } from '../../../src-main/usecases/applications/view.ts'
import type { WriteContext } from '../../../src-main/usecases/context.ts'
import { adjustVoucher } from '../../../src-main/usecases/vouchers/adjust.ts'
import { approveVoucher, cancelVoucher, postVoucher } from '../../../src-main/usecases/vouchers/execute.ts'
import { prepareVoucher } from '../../../src-main/usecases/vouchers/prepare.ts'
import { preparation } from '../office.ts'
import {
  advanceTooLarge,
  backDated,
  balance,
  book,
  type Expected,
  legOf,
  type Model,
  type ModelDraft,
  type ModelVoucher,
  refuse,
  tooMuch,
} from './model.ts'
import { asked, both, dayOf, firstDay, newest, type Of, type Outcome, type World } from './world.ts'

export const prepare = async (world: World, context: WriteContext, c: Of<'prepare'>): Outcome => {
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
          : moneyRefused(model, leg)
  return both(actual, refusal, () => {
    model.drafts.push({
      id,
      type: c.type,
      adjusts: null,
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

const moneyRefused = (model: Model, leg: ModelDraft['leg']): Expected | null => {
  if (tooMuch(model, [leg])) return refuse('book.belowZero')
  const advances = leg.to === 'advanced' && leg.from !== 'paid'
  return advances && advanceTooLarge(model, leg) ? refuse('pay.advanceTooLarge') : null
}

export const approveDraft = async ({ model }: World, context: WriteContext, c: Of<'approveDraft'>): Outcome => {
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

export const cancelDraft = async ({ model }: World, context: WriteContext, c: Of<'cancelDraft'>): Outcome => {
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

export const post = async ({ model }: World, context: WriteContext, c: Of<'post'>): Outcome => {
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
    const money = moneyRefused(model, draft.leg)
    if (money !== null) return money
    if (draft.voucherDate > date) return refuse('voucher.dateAfterPosting')
    if (backDated(model, date)) return refuse('book.backDated')
    const pays = c.who.role === 'payer' || c.who.role === 'financeOfficer'
    return draft.type !== 'ĐC' && file?.state === 'approved' && !pays ? refuse('permission.denied') : null
  }
  return both(actual, decided(), () => {
    if (draft === undefined || file === undefined) return null
    Object.assign(draft, { state: 'posted', version: draft.version + 1 })
    if (draft.adjusts !== null) draft.adjusts.voucher.stands = draft.adjusts.right
    else if (file.state === 'approved') file.state = 'disbursing'
    return book(model, draft.type, [draft.leg], date)
  })
}

export const adjust = async ({ model }: World, context: WriteContext, c: Of<'adjust'>): Outcome => {
  const voucher = newest(
    model.vouchers.filter((one) => c.any || ['TU', 'TT', 'TC', 'NT'].includes(one.type)),
    c.voucher,
  )
  const today = dayOf(model, c.shift)
  let id = ''
  const actual = await asked(
    adjustVoucher(
      { ...context, today: () => today },
      { number: voucher?.number ?? 'none', newAmount: c.amount, reason: 'vì' },
    ),
    (draft) => {
      id = draft.id
      return [draft.state, draft.voucherDate]
    },
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
    if (underWay(model, voucher)) return refuse('adjust.underWay')
    return by === 0 ? refuse('adjust.nothingChanges') : moneyRefused(model, leg)
  }
  return both(actual, decided(), () => {
    if (voucher === undefined || leg === undefined) return null
    const voucherDate = [today, voucher.postingDate].toSorted().at(-1) ?? today
    model.drafts.push({
      id,
      type: 'ĐC',
      adjusts: { voucher, right: c.amount },
      leg,
      voucherDate,
      preparedBy: c.who.name,
      approvedBy: null,
      state: 'draft',
      version: 1,
    })
    return ['draft', voucherDate]
  })
}

const underWay = (model: Model, voucher: ModelVoucher): boolean =>
  model.drafts.some((draft) => draft.adjusts?.voucher === voucher && ['draft', 'approved'].includes(draft.state))

export const settle = async ({ office, model, fileIds }: World, context: WriteContext, c: Of<'settle'>): Outcome => {
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
