import { formatDate } from '../domain/dates.ts'
import { comparedOf } from '../domain/ledger/pay/compared.ts'
import { formatDong } from '../domain/money.ts'
import { fillIn } from '../text/catalogue.ts'
import { cliEvidenceTexts, limitCompared, limitStates, limitTexts } from '../text/pay-limits.ts'
import { things } from '../text/things.ts'
import { theApplicationByNo } from '../usecases/applications/find.ts'
import { viewEvidence } from '../usecases/evidence/view.ts'
import { type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `evidence`: what payment of a file rests on, in the order of its days, and every limit with its figures; exit 1 where one does not hold. */
export const runEvidence = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const { id } = await theApplicationByNo(office.store.reads, text(options, 'application') ?? '')
    const view = await viewEvidence(office, id)
    const holds = view.limits.every(({ state }) => state !== 'notMet')
    if (out.json) await out.document(view, undefined)
    else say(view, out)
    return holds ? 0 : 1
  })

const say = (view: Awaited<ReturnType<typeof viewEvidence>>, out: Output): void => {
  const { no, approved, contracted, accepted, ownProved, records, limits } = view
  out.line(cliEvidenceTexts.head, {
    no,
    approved: formatDong(approved),
    contracted: formatDong(contracted),
    accepted: formatDong(accepted),
    own: formatDong(ownProved),
  })
  for (const { kind, number, datedOn, amount, state } of records)
    if (state === 'standing')
      out.line(cliEvidenceTexts.record, {
        date: formatDate(datedOn),
        kind: things.record[kind].vi,
        number,
        amount: amount === null ? '-' : formatDong(amount),
      })
  for (const limit of limits) {
    const { statement, article } = limitTexts[limit.id]
    const compared = comparedOf(limit)
    out.line(cliEvidenceTexts.limit, {
      state: limitStates[limit.state].vi,
      statement: fillIn(statement.vi, { pct: String(limit.pct ?? '') }),
      compared: compared === null ? '-' : fillIn(limitCompared[compared.way].vi, compared),
      article: article.vi,
    })
  }
}
