import { listBudget, yearsOfBudget } from '../../store/decisions.ts'
import type { OfficeContext } from '../context.ts'

export const listBudgetLines = async ({ store }: OfficeContext, year: number) =>
  (await listBudget(store.reads, year)).map(({ createdAt: _, ...line }) => line)

/** Years with a budget line, newest first: those a book can be opened of. */
export const budgetYears = ({ store }: OfficeContext) => yearsOfBudget(store.reads)
