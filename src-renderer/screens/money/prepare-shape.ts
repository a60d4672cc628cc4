import { z } from 'zod'
import type { ApplicationView, FactValue } from '../../../src-main/contract/applications.ts'
import { isLocalDate, type LocalDate, startOfYear } from '../../../src-main/domain/dates.ts'
import { executionTypes } from '../../../src-main/domain/ledger/buckets.ts'
import type { Measure } from '../../../src-main/domain/ledger/measure.ts'
import { voucherSuggestions } from '../../../src-main/text/screens/money-vouchers.ts'

const date = z.string().refine(isLocalDate).nullable()
/** null: not touched, what the file knows stands there. */
const text = z.string().nullable()

export const typedShape = z.object({
  applicationId: z.string().nullable(),
  type: z.enum(executionTypes),
  refundOf: z.enum(['advanced', 'paid']),
  amount: z.int().nullable(),
  voucherDate: date,
  basisNumber: text,
  basisDate: date,
  description: text,
  invoice: z.string(),
  note: z.string(),
  /** What was kept before vouchers named classes has none. */
  classId: z.string().nullable().default(null),
  /** Thousandths of the unit; what was kept before vouchers had quantities has none. */
  quantity: z.int().nullable().default(null),
  unit: z.string().default(''),
  unitPrice: z.int().nullable().default(null),
  address: text,
  account: text,
  bank: text,
})
/** A voucher as it is being typed. */
export type TypedVoucher = z.infer<typeof typedShape>

type Filled = 'basisNumber' | 'description' | 'address' | 'account' | 'bank'
/** A voucher as the form shows it. */
export type ShownVoucher = Omit<TypedVoucher, Filled> & Readonly<Record<Filled, string>>

/** Nothing typed yet. The voucher's day is today where the book of the year is open today; otherwise the officer says it. */
export const emptyVoucher = (year: number, today: LocalDate): TypedVoucher => ({
  applicationId: null,
  type: 'TU',
  refundOf: 'advanced',
  amount: null,
  voucherDate: today >= startOfYear(year) && today <= `${year + 1}-01-31` ? today : null,
  basisNumber: null,
  basisDate: null,
  description: null,
  invoice: '',
  note: '',
  classId: null,
  quantity: null,
  unit: '',
  unitPrice: null,
  address: null,
  account: null,
  bank: null,
})

type BookNames = { readonly work: (code: string) => string; readonly content: (code: string) => string }

const textFact = (facts: Readonly<Record<string, FactValue>>, name: string): string => {
  const value = facts[name]?.value
  return typeof value === 'string' ? value : ''
}

const lowerFirst = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)

/** What was typed over what the file knows: its last decision, the payee's account, a first wording of the description. */
export const shownFor = (typed: TypedVoucher, file: ApplicationView | undefined, names: BookNames): ShownVoucher => {
  const decision = file?.money.decisions.filter((one) => one.kind === 'approve' || one.kind === 'amend').at(-1)
  const basisNumber = typed.basisNumber ?? decision?.number ?? ''
  const what = file === undefined ? '' : file.work === null ? names.content(file.content) : names.work(file.work)
  const suggestion =
    what === '' || basisNumber === '' ? '' : voucherSuggestions.vi[typed.type](lowerFirst(what), basisNumber)
  const facts = file?.coopFacts ?? {}
  return {
    ...typed,
    basisNumber,
    basisDate: typed.basisDate ?? (typed.basisNumber === null ? (decision?.decidedOn ?? null) : null),
    description: typed.description ?? suggestion,
    address: typed.address ?? textFact(facts, 'address'),
    account: typed.account ?? textFact(facts, 'account'),
    bank: typed.bank ?? textFact(facts, 'bank'),
  }
}

type Measured = Pick<ShownVoucher, 'quantity' | 'unit' | 'unitPrice'>

/** Something of a quantity and a price was typed. */
export const isMeasured = ({ quantity, unit, unitPrice }: Measured): boolean =>
  quantity !== null || unitPrice !== null || unit.trim() !== ''

/** As the office takes it; null: nothing is counted, or not all of it is typed. */
export const measureOf = ({ quantity, unit, unitPrice }: Measured): Measure | null =>
  quantity === null || unitPrice === null || unit.trim() === '' ? null : { quantity, unit, unitPrice }

/** The day and amount are there, no text is empty, what is counted is told whole, and where the law asks for the class it is named. */
export const isComplete = (voucher: ShownVoucher, asksClass: boolean): boolean =>
  isMeasured(voucher) === (measureOf(voucher) !== null) &&
  !(asksClass && voucher.classId === null) &&
  voucher.applicationId !== null &&
  voucher.amount !== null &&
  voucher.amount > 0 &&
  voucher.voucherDate !== null &&
  voucher.basisDate !== null &&
  [voucher.basisNumber, voucher.description, voucher.address, voucher.account, voucher.bank].every(
    (words) => words.trim() !== '',
  )
