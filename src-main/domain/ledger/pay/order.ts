import { formatDate } from '../../dates.ts'
import { leaves, type PayFigures, type PayMove, pays } from './figures.ts'
import { absent, type Limit } from './limit.ts'

/**
 * Decision <= contract <= acceptance <= payment: contracts and acceptances are refused out of order when they are recorded, and later papers
 * do not count for a payment; what is left is that no money leaves before the decision (inspectors' findings; a rule of the office).
 */
export const afterDecision = (f: PayFigures, move: PayMove | null): Limit => {
  const holds = f.decidedOn !== null && f.decidedOn <= f.day
  return {
    ...absent('afterDecision'),
    state: holds ? 'met' : f.decidedOn === null && move === null ? 'notYet' : 'notMet',
    refusal:
      holds || !leaves(move)
        ? null
        : f.decidedOn === null
          ? { code: 'pay.notApproved', params: { no: f.no }, field: 'applicationId' }
          : {
              code: 'pay.beforeDecision',
              params: { date: formatDate(f.day), decidedOn: formatDate(f.decidedOn) },
              field: 'voucherDate',
            },
  }
}

/** Nothing is paid twice: not the same invoice, item or volume table as in another file of the co-op (ND193 art. 27(3)). */
export const paidOnce = (f: PayFigures, move: PayMove | null): Limit => {
  const { elsewhere } = f
  return {
    ...absent('paidOnce'),
    state: elsewhere === null ? 'met' : 'notMet',
    refusal:
      elsewhere === null || !(leaves(move) || pays(move))
        ? null
        : {
            code: elsewhere.kind === 'invoice' ? 'pay.invoiceTwice' : 'pay.itemTwice',
            params: { item: elsewhere.what, no: elsewhere.no },
            field: elsewhere.kind === 'invoice' ? 'invoice' : 'applicationId',
          },
  }
}
