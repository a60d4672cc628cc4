import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { Money } from '../../ui/money.tsx'
import { AmountInput } from '../money/amount-input.tsx'
import type { CarryChoice } from './carry-shape.ts'

type Amounts = Readonly<Record<string, number | null>>

/** What of the line may go over, one row each: chosen or not, and how much of it. */
export const CarryItems = (props: {
  readonly choices: readonly CarryChoice[]
  readonly amounts: Amounts
  readonly onChange: (amounts: Record<string, number | null>) => void
}) => {
  const t = useText(periodsText).carrying
  const { choices, amounts } = props
  const put = (key: string, amount: number | null): void => props.onChange({ ...amounts, [key]: amount })
  return (
    <table className="money-table" aria-label={t.items}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t.items}</span>
          </th>
          <th scope="col">{t.items}</th>
          <th scope="col" className="num">
            {t.has}
          </th>
          <th scope="col" className="num">
            {t.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ key, bucket, file, has }) => {
          const what = file === '' ? t.what[bucket] : `${t.what[bucket]}, ${file}`
          const amount = amounts[key] ?? null
          const chosen = Object.hasOwn(amounts, key) && amounts[key] !== 0
          return (
            <tr key={key} className={chosen ? 'chosen' : ''}>
              <td>
                <input
                  type="checkbox"
                  aria-label={t.choose(what)}
                  checked={chosen}
                  onChange={(event) => put(key, event.currentTarget.checked ? has : 0)}
                />
              </td>
              <td>
                {t.what[bucket]}
                {file === '' ? null : <div className="muted small">{file}</div>}
              </td>
              <td className="num">
                <Money dong={has} />
              </td>
              <td className="num">
                <AmountInput
                  label={t.amountOf(what)}
                  value={chosen ? amount : null}
                  disabled={!chosen}
                  invalid={amount !== null && amount > has}
                  onChange={(next) => put(key, next)}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
