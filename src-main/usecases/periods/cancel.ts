import { parseDocumentNumber } from '../../domain/document-number.ts'
import { formatDong } from '../../domain/money.ts'
import { Refusal } from '../../domain/refusal.ts'
import { budgetLineById } from '../../store/decisions.ts'
import { appendEvent } from '../../store/events.ts'
import { lineStandings } from '../../store/standing-money.ts'
import { bookWords } from '../../text/vouchers.ts'
import type { WriteContext } from '../context.ts'
import { postDecided } from '../decisions/post.ts'
import type { YearEndPaper } from './carry.ts'

/**
 * Cancels what is left of the estimate of a year (hủy dự toán), after its adjustment period: one HD voucher for each line.
 * @throws Refusal year.nothingLeft, year.adjustmentRuns, year.rulesOpen, period.*, book.*
 */
export const cancelEstimate = (
  context: WriteContext,
  input: YearEndPaper & {
    readonly year: number
    readonly budgetLineIds: readonly string[]
    readonly postingDate: string | null
  },
): Promise<{ voucherNos: string[] }> =>
  context.store.write(async (tx) => {
    const number = parseDocumentNumber(input.number).text
    const left = (await lineStandings(tx, input.year)).filter(
      ({ id, available }) => available > 0 && input.budgetLineIds.includes(id),
    )
    if (left.length === 0) throw new Refusal('year.nothingLeft', { year: String(input.year) }, 'budgetLineIds')
    const voucherNos: string[] = []
    for (const { id, name, available } of left) {
      const line = await budgetLineById(tx, id)
      if (line === undefined) throw new Refusal('notFound', { what: 'budgetLine', id })
      const words = { year: String(input.year), amount: formatDong(available), line: name }
      const description = bookWords('cancelEstimate', words)
      const move = { applicationId: null, coopId: null, from: 'available', to: 'cancelled', amount: available } as const
      voucherNos.push(
        await postDecided(
          tx,
          context,
          line,
          {
            type: 'HD',
            decision: { ...input, id: null, number },
            postingDate: input.postingDate,
            description,
            note: null,
          },
          [move],
        ),
      )
    }
    await appendEvent(tx, context.actor, {
      action: 'year.cancelEstimate',
      subject: 'period',
      subjectId: String(input.year),
      before: null,
      after: {
        number,
        decidedOn: input.decidedOn,
        lines: left.map(({ name, available }) => [name, available]),
        voucherNos,
      },
      reason: number,
    })
    return { voucherNos }
  })
