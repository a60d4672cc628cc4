import type { ClassCostView, ClassView } from '../../../src-main/contract/training.ts'
import { formatNumber } from '../../../src-main/domain/eligibility/sentences.ts'
import { addDong } from '../../../src-main/domain/money.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { Sign } from '../../ui/sign.tsx'

type Acts = { readonly edit: (at: number) => void; readonly remove: (at: number) => void }

const sumOf = (amounts: readonly (number | null)[]): number => addDong(...amounts.map((amount) => amount ?? 0))

/** Every cost line, planned and real side by side with what the norms accept. `acts` null: only to read. */
export const CostRows = ({ of: { costs }, acts }: { readonly of: ClassView; readonly acts: Acts | null }) => {
  const t = useText(trainingText).costs
  const { column } = t
  return (
    <table className="plain-table class-table costs" aria-label={t.table}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {column.item}
          </th>
          <th scope="col" rowSpan={2}>
            {column.unit}
          </th>
          <th scope="colgroup" colSpan={2} className="cost-group part">
            {t.group.planned}
          </th>
          <th scope="colgroup" colSpan={2} className="cost-group part">
            {t.group.real}
          </th>
          <th scope="col" rowSpan={2} className="part">
            {column.invoice}
          </th>
          <th scope="col" rowSpan={2} className="num">
            {column.accepted}
          </th>
          {acts === null ? null : <th scope="col" rowSpan={2} aria-label={column.actions} />}
        </tr>
        <tr>
          {['planned', 'real'].flatMap((group) => [
            <th key={`${group}.quantity`} scope="col" className="num part">
              {column.quantity}
            </th>,
            <th key={`${group}.amount`} scope="col" className="num">
              {column.amount}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {costs.map((cost, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is named by its place; one item may stand in several.
          <CostRow key={at} cost={cost} at={at} acts={acts} />
        ))}
        <tr className="sum-row">
          <th scope="row" colSpan={2}>
            {t.total}
          </th>
          <td />
          <td className="num">
            <Money dong={sumOf(costs.map(({ plannedAmount }) => plannedAmount))} />
          </td>
          <td />
          <td className="num">
            <Money dong={sumOf(costs.map(({ amount }) => amount))} />
          </td>
          <td />
          <td className="num">
            <Money dong={sumOf(costs.map(({ accepted }) => accepted?.value ?? null))} />
          </td>
          {acts === null ? null : <td />}
        </tr>
      </tbody>
    </table>
  )
}

const CostRow = ({
  cost,
  at,
  acts,
}: {
  readonly cost: ClassCostView
  readonly at: number
  readonly acts: Acts | null
}) => {
  const t = useText(trainingText).costs
  const { language } = useLanguage()
  const { accepted, most } = cost
  const name = cost.name[language]
  const figure = (quantity: number | null) =>
    quantity === null ? <span className="muted">–</span> : formatNumber(quantity, language)
  return (
    <tr>
      <td className="cost-item">
        <b className="row-name">{name}</b>
        <div className="muted small">
          {cost.over
            ? t.over
            : accepted === null
              ? t.notReal
              : `${afterName(accepted.text[language], name)} (${accepted.article[language]})`}
        </div>
        {cost.note === null ? null : <div className="small">{cost.note}</div>}
      </td>
      <td>{cost.unit[language]}</td>
      <td className="num part">{figure(cost.plannedQuantity)}</td>
      <td className="num">
        <Money dong={cost.plannedAmount} />
      </td>
      <td className="num part">
        {figure(cost.quantity)}
        {most === null ? null : <div className="muted small">{t.most(formatNumber(most, language))}</div>}
      </td>
      <td className="num">
        <Money dong={cost.amount} />
      </td>
      <td className="part">
        <Invoice known={cost.invoice} />
      </td>
      <td className="num">
        {accepted === null ? (
          <span className="muted">–</span>
        ) : accepted.value === null ? (
          <span className="late">{t.open}</span>
        ) : (
          <b>
            <Money dong={accepted.value} />
          </b>
        )}
      </td>
      {acts === null ? null : (
        <td>
          <div className="row-acts">
            <Button little label={t.on(t.edit, name)} onClick={() => acts.edit(at)}>
              {t.edit}
            </Button>
            <Button little tone="quiet" label={t.on(t.remove, name)} onClick={() => acts.remove(at)}>
              {t.remove}
            </Button>
          </div>
        </td>
      )}
    </tr>
  )
}

/** The working begins with the item, which stands right above it. */
const afterName = (working: string, name: string): string =>
  working.startsWith(`${name}: `) ? working.slice(name.length + 2) : working

const Invoice = ({ known }: { readonly known: boolean | null }) => {
  const t = useText(trainingText).costs.invoice
  const [sign, word] =
    known === null
      ? (['evidenceMissing', t.unknown] as const)
      : known
        ? (['met', t.yes] as const)
        : (['notMet', t.no] as const)
  return (
    <span className={`verdict ${sign}`}>
      <Sign name={sign} />
      {word}
    </span>
  )
}
