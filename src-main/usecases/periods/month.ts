import type { NamedDraft } from '../../domain/ledger/act-seal.ts'
import { checkReopen, monthObstacles } from '../../domain/ledger/closing.ts'
import { isClosedMonth, lastDayOf, type Month } from '../../domain/ledger/periods.ts'
import type { BookSums } from '../../domain/ledger/tally.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { shortSeal } from '../../domain/seal.ts'
import { appendEvent } from '../../store/events.ts'
import { withSnapshot } from '../../store/open.ts'
import { appendAct, monthsWithLines, readClosed } from '../../store/periods.ts'
import { checkSeal } from '../../store/seal.ts'
import { draftsUpTo } from '../../store/standing-money.ts'
import type { Reads, Tx } from '../../store/unit-of-work.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import { type AdvancePapers, openAdvancePapers } from './advance-papers.ts'

/** What closing a month would look at (kiểm tra trước khi khóa sổ). */
export type MonthReport = {
  readonly month: Month
  readonly closed: boolean
  /** Each is in the way; the first is what a closing is refused with. */
  readonly obstacles: readonly Refusal[]
  readonly approved: readonly NamedDraft[]
  /** Not approved yet: told, not in the way. */
  readonly drafts: readonly NamedDraft[]
  /** Advances that stand open at the end of the month, each with its papers that are not there. */
  readonly advances: readonly AdvancePapers[]
  readonly books: readonly BookSums[]
  readonly vouchers: number
  /** Short form of the seal. */
  readonly seal: string
}

/** @param reason why approved vouchers stay unposted; null: none was said */
const reportMonth = async (
  reads: Reads,
  context: OfficeContext,
  month: Month,
  reason: string | null,
): Promise<MonthReport> => {
  const state = await readClosed(reads)
  const end = lastDayOf(month)
  const approved = await draftsUpTo(reads, 'approved', end)
  const { first, tally, head, vouchers } = await checkSeal(reads, context.pace)
  return {
    month,
    closed: isClosedMonth(state, month),
    obstacles: monthObstacles({
      month,
      today: context.today(),
      state,
      earlier: (await monthsWithLines(reads)).find((one) => one < month && !isClosedMonth(state, one)) ?? null,
      approved,
      reason,
      unsound: first,
    }),
    approved,
    drafts: await draftsUpTo(reads, 'draft', end),
    advances: await openAdvancePapers(reads, context, end),
    books: tally.through(month),
    vouchers,
    seal: shortSeal(head),
  }
}

/** The same from a snapshot of its own: what is posted meanwhile is no fault of the book. */
export const checkMonth = (context: OfficeContext, month: Month, reason: string | null): Promise<MonthReport> =>
  withSnapshot(context.store.file, (reads) => reportMonth(reads, context, month, reason))

/**
 * Closes a month (khóa sổ tháng): nothing is posted up to its end any more. Kept for ever with who, when, sums and the head of the seal.
 * @throws Refusal period.*
 */
export const closeMonth = (
  context: WriteContext,
  input: { readonly month: Month; readonly reason: string | null },
): Promise<MonthReport> =>
  context.store.write(async (tx) => {
    const report = await reportMonth(tx, context, input.month, input.reason)
    const [obstacle] = report.obstacles
    if (obstacle !== undefined) throw obstacle
    await keepAct(tx, context, {
      kind: 'closeMonth',
      period: input.month,
      reason: input.reason,
      sums: report.books,
      drafts: report.approved,
      advances: report.advances.filter(({ missing }) => missing.length > 0),
    })
    return { ...report, closed: true }
  })

/** Opens the month that was closed last again: the leader alone, with a reason that is kept for ever. */
export const reopenMonth = (
  context: WriteContext,
  input: { readonly month: Month; readonly reason: string },
): Promise<void> =>
  context.store.write(async (tx) => {
    checkReopen(await readClosed(tx), input.month, context.actor, input.reason)
    await keepAct(tx, context, {
      kind: 'reopenMonth',
      period: input.month,
      reason: input.reason,
      sums: [],
      drafts: [],
      advances: [],
    })
  })

/** Appends a closing or reopening, and the event that is its witness. */
export const keepAct = async (
  tx: Tx,
  context: WriteContext,
  act: Omit<Parameters<typeof appendAct>[1], 'onDay' | 'byName' | 'byRole'>,
): Promise<void> => {
  const { name, role } = context.actor
  const { seq, hash, head } = await appendAct(tx, { ...act, onDay: context.today(), byName: name, byRole: role })
  await appendEvent(tx, context.actor, {
    action: `period.${act.kind}`,
    subject: 'period',
    subjectId: act.period,
    before: null,
    after: { seq, hash, seal: shortSeal(head), drafts: act.drafts.length, advances: act.advances.length },
    reason: act.reason,
  })
}
