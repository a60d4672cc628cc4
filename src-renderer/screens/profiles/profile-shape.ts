import { z } from 'zod'
import { calls } from '../../../src-main/contract/calls.ts'
import { type LedgerKey, ledgerKeys } from '../../../src-main/domain/ledger/columns.ts'
import { dateFormats, encodings, separatorNames } from '../../../src-main/domain/ledger/profile.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { ledgerColumnTitles } from '../../../src-main/text/ledger.ts'

/** A profile as it is being typed: names and headings may still be empty. */
export const typedProfile = z.object({
  name: z.string(),
  columns: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('ledger'), key: z.enum(ledgerKeys), heading: z.string() }),
      z.object({ kind: z.literal('constant'), value: z.string(), heading: z.string() }),
    ]),
  ),
  headings: z.boolean(),
  dateFormat: z.enum(dateFormats),
  separator: z.enum(separatorNames),
  encoding: z.enum(encodings),
})
export type TypedProfile = z.infer<typeof typedProfile>
export type TypedColumn = TypedProfile['columns'][number]

/** In Vietnamese whatever the window speaks: it goes into a file. */
export const columnOf = (key: LedgerKey): TypedColumn => ({ kind: 'ledger', key, heading: ledgerColumnTitles[key].vi })

/** What accounting software asks for first; the officer changes it to what theirs asks for. */
export const newProfile: TypedProfile = {
  name: '',
  columns: (['postingDate', 'voucherNo', 'voucherDate', 'description', 'coop', 'taxCode', 'payment'] as const).map(
    columnOf,
  ),
  headings: true,
  dateFormat: 'dd/mm/yyyy',
  separator: 'semicolon',
  encoding: 'utf-8-bom',
}

export const mayKeepProfiles = (role: Role): boolean => {
  const allowed: readonly Role[] = calls['profile.save'].roles
  return allowed.includes(role)
}
