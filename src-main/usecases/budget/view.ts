import { listBudget } from '../../store/decisions.ts'
import type { OfficeContext } from '../context.ts'

export const listBudgetLines = async ({ store }: OfficeContext, year: number) =>
  (await listBudget(store.reads, year)).map(({ createdAt: _, ...line }) => line)
