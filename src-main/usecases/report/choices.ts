import { viCollator } from '../../domain/text.ts'
import { budgetCodes } from '../../store/reports.ts'
import type { OfficeContext } from '../context.ts'

/** Contents, sources and paying units of the budget lines of a year; contents in the order of the law. */
export const reportChoices = async ({ store, pack }: OfficeContext, year: number) => {
  const { contents, sources, payingUnits } = await budgetCodes(store.reads, year)
  const order = pack.contents.map(({ code }) => code)
  return {
    contents: [...order.filter((code) => contents.has(code)), ...[...contents].filter((code) => !order.includes(code))],
    sources: [...sources].toSorted(),
    payingUnits: [...payingUnits].toSorted(viCollator.compare),
  }
}
