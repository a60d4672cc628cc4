import type { OfficeDataView } from '../../../src-main/contract/settings.ts'

/** In the order of a heading. */
export const officeFields = [
  'name',
  'unitCode',
  'treasury',
  'treasuryCode',
  'account',
] as const satisfies readonly (keyof OfficeDataView)[]
