import type { RefusalCode, RefusalParams } from '../refusal.ts'
import type { SheetGrid } from './grid.ts'
import type { IntakeProblem } from './types.ts'

/** Says problems of a sheet as a whole: of no row, no column. */
export const aboutSheet =
  ({ name: sheet }: SheetGrid) =>
  (code: RefusalCode, params: RefusalParams): IntakeProblem => ({
    sheet,
    row: null,
    column: null,
    value: null,
    code,
    params: { sheet, ...params },
  })
