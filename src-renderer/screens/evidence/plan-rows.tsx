import { NativeSelect } from '@mantine/core'
import { instalmentKinds, waitsFor } from '../../../src-main/domain/ledger/instalments.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useText } from '../../app/language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { AmountInput } from '../money/amount-input.tsx'
import type { TypedInstalment, TypedPlan } from './plan-shape.ts'

/** One row an instalment: what kind, how much, what it waits for. */
export const PlanRows = (props: {
  readonly typed: TypedPlan
  readonly amounts: readonly number[] | null
  readonly onChange: (plan: TypedPlan) => void
}) => {
  const { typed, amounts, onChange } = props
  const t = useText(evidenceText).plan
  const put = (at: number, part: Partial<TypedInstalment>): void =>
    onChange({
      ...typed,
      instalments: typed.instalments.map((one, index) => (index === at ? { ...one, ...part } : one)),
    })
  return (
    <table className="instalments">
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{typed.by === 'percent' ? '%' : ''}</th>
          <th scope="col" className="num">
            {t.amount}
          </th>
          <th scope="col">{t.waits}</th>
          <th scope="col">{t.dueOn}</th>
        </tr>
      </thead>
      <tbody>
        {typed.instalments.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is its place.
          <tr key={at}>
            <td>{at + 1}</td>
            <td>
              <NativeSelect
                aria-label={t.kindOf(at + 1)}
                value={one.kind}
                data={instalmentKinds.map((value) => ({ value, label: t.kinds[value] }))}
                onChange={({ currentTarget }) =>
                  put(at, { kind: currentTarget.value === 'advance' ? 'advance' : 'payment' })
                }
              />
            </td>
            <td>
              {typed.by === 'percent' ? (
                <NumberField
                  label={t.share(at + 1)}
                  unit="%"
                  whole={false}
                  max={100}
                  value={one.percent}
                  onChange={(percent) => put(at, { percent })}
                />
              ) : null}
            </td>
            <td className="num">
              {typed.by === 'amount' ? (
                <AmountInput label={t.amountOf(at + 1)} value={one.amount} onChange={(amount) => put(at, { amount })} />
              ) : (
                <span className="tab-num">{amounts?.[at] === undefined ? '–' : formatDong(amounts[at])}</span>
              )}
            </td>
            <td>
              <NativeSelect
                aria-label={t.waitsOf(at + 1)}
                value={one.waitsFor}
                data={waitsFor.map((value) => ({ value, label: t.waitsFor[value] }))}
                onChange={({ currentTarget }) =>
                  put(at, { waitsFor: waitsFor.find((wait) => wait === currentTarget.value) ?? 'acceptance' })
                }
              />
            </td>
            <td>
              <DateField label={t.dueOf(at + 1)} value={one.dueOn} onChange={(dueOn) => put(at, { dueOn })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
