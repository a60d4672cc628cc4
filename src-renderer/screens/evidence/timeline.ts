import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { EvidenceRecordView, EvidenceView } from '../../../src-main/contract/evidence.ts'

/** One row of what payment rests on: a decision, a paper, or a payment itself. */
export type TimelineRow =
  | { readonly at: 'decision'; readonly day: string; readonly decision: ApplicationView['money']['decisions'][number] }
  | { readonly at: 'record'; readonly day: string; readonly record: EvidenceRecordView }
  | { readonly at: 'voucher'; readonly day: string; readonly voucher: EvidenceView['vouchers'][number] }

/** On one day the decision comes first, then contracts, what followed of them, and payments last: the order the law asks for. */
const rank = (row: TimelineRow): number => {
  switch (row.at) {
    case 'decision':
      return 0
    case 'record':
      return row.record.kind === 'contract' ? 1 : 2
    case 'voucher':
      return 3
  }
}

/** Everything in the order of its days. @param ended replaced and cancelled records too */
export const timelineOf = (
  decisions: ApplicationView['money']['decisions'],
  view: EvidenceView,
  ended: boolean,
): readonly TimelineRow[] =>
  [
    ...decisions.map((decision): TimelineRow => ({ at: 'decision', day: decision.decidedOn, decision })),
    ...view.records
      .filter(({ state }) => ended || state === 'standing')
      .map((record): TimelineRow => ({ at: 'record', day: record.datedOn, record })),
    ...view.vouchers.map((voucher): TimelineRow => ({ at: 'voucher', day: voucher.voucherDate, voucher })),
  ].toSorted((a, b) => a.day.localeCompare(b.day) || rank(a) - rank(b))
