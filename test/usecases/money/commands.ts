import fc from 'fast-check'
import { million, named, type Person, staff } from './model.ts'

const dong = fc
  .oneof(fc.constantFrom(1, 50, 100, 200, 250, 300, 400, 401, 500, 800, 801), fc.constantFrom(0.000001, 333.333333))
  .map((amount) => Math.round(amount * million))
/** Mostly one of the newest: it is the likeliest to have a next step. */
const pick = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 1 }) }, fc.nat({ max: 30 }))
const person = fc.constantFrom(...staff)
const line = fc.nat({ max: 1 })
const file = fc.nat({ max: 2 })
/** Days after the last line of the book: mostly forward. */
const shift = fc.constantFrom(0, 0, 1, 2, -1)
const serial = fc.nat({ max: 150 })
const item = fc.record({ file, amount: fc.oneof({ weight: 6, arbitrary: dong }, fc.constant(0)) })
/** Lines of a decision: mostly one for each of some files, now and then none or the same twice. */
const items = fc.oneof(
  { weight: 7, arbitrary: fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (one) => one.file }) },
  fc.array(item, { maxLength: 3 }),
)
const seldom = fc.nat({ max: 7 }).map((roll) => roll === 0)
/** Most vouchers pass the hands they should; some do not. */
const usually = (role: Person['role']) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...staff.filter((one) => one.role === role)) }, person)

const single = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('assign'),
      line,
      millions: fc.constantFrom(300, 900, 2000),
      decrease: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
      serial,
      who: usually('financeOfficer'),
      shift,
    } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('approve'), line, items, serial, who: usually('leader'), shift } as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('change'),
      decision: pick,
      /** Any decision, also one that approves nothing. */
      any: seldom,
      cancels: fc.boolean(),
      items,
      serial,
      who: usually('leader'),
      shift,
    } as const),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('prepare'),
      type: fc.constantFrom('TU', 'TT', 'TC', 'NT'),
      refundOf: fc.constantFrom('advanced', 'paid'),
      file,
      amount: dong,
      early: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
      account: fc.oneof({ weight: 9, arbitrary: fc.constant('5100205012345') }, fc.constant(' ')),
      who: usually('financeOfficer'),
    } as const),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('approveDraft'),
      draft: pick,
      stale: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
      who: usually('leader'),
    } as const),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancelDraft'), draft: pick, who: person } as const) },
  {
    weight: 7,
    arbitrary: fc.record({ kind: fc.constant('post'), draft: pick, who: usually('payer'), shift } as const),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('adjust'),
      voucher: pick,
      any: seldom,
      amount: fc.oneof(dong, fc.constant(0)),
      who: usually('financeOfficer'),
      shift,
    } as const),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle'), file, who: person } as const) },
)
export type Command = typeof single extends fc.Arbitrary<infer C> ? C : never

/** A whole payment by the right people; whether the money is there is another matter. */
const payment = fc
  .record({
    type: fc.constantFrom('TU', 'TU', 'TT', 'TC', 'NT'),
    refundOf: fc.constantFrom('advanced', 'paid'),
    file,
    amount: fc.constantFrom(50, 100, 125, 200, 250, 400).map((amount) => amount * million),
  } as const)
  .map((wanted): readonly Command[] => [
    { kind: 'prepare', ...wanted, early: false, account: '5100205012345', who: named('financeOfficer') },
    { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
    { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
    // With the opening this may have been the last of the third file.
    { kind: 'settle', file: wanted.file, who: named('leader') },
  ])

/** One of the newest payments corrected by the right people. */
const correction = fc
  .record({ voucher: pick, amount: fc.constantFrom(0, 50, 100, 200, 300).map((amount) => amount * million) })
  .map((wanted): readonly Command[] => [
    { kind: 'adjust', ...wanted, any: false, who: named('financeOfficer'), shift: 0 },
    { kind: 'approveDraft', draft: 0, stale: false, who: named('leader') },
    { kind: 'post', draft: 0, who: named('payer'), shift: 0 },
  ])

/** Taken back by a change, perhaps decided anew from a line, perhaps changed by the first decision once more. */
const again = fc
  .record({ file, line, amount: dong, serial, cancels: fc.boolean(), anew: fc.boolean() })
  .map((wanted): readonly Command[] => {
    const common = { serial: wanted.serial, who: named('leader'), shift: 0 } as const
    const changed = { ...common, kind: 'change', decision: wanted.anew ? 1 : 0, any: false } as const
    const decided: Command = {
      ...common,
      kind: 'approve',
      line: wanted.line,
      items: [{ file: wanted.file, amount: wanted.amount }],
    }
    return [
      { ...changed, decision: 0, cancels: false, items: [{ file: wanted.file, amount: 0 }] },
      ...(wanted.anew ? [{ ...decided, serial: wanted.serial + 200 }] : []),
      {
        ...changed,
        serial: wanted.serial + 400,
        cancels: wanted.cancels,
        items: [{ file: wanted.file, amount: 100 * million }],
      },
    ]
  })

/** One thing somebody tries, or a whole payment or correction. */
export const commands = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: single.map((one): readonly Command[] => [one]) },
      { weight: 1, arbitrary: payment },
      { weight: 1, arbitrary: correction },
      { weight: 1, arbitrary: again },
    ),
    { minLength: 25, maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.flat())
