import { Checkbox, NativeSelect } from '@mantine/core'
import { useId } from 'react'
import { z } from 'zod'
import { factsText } from '../../src-main/text/screens/facts.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { useCall } from '../client.ts'
import { Button } from './button.tsx'
import type { FactInput } from './fact-input.ts'
import { MoneyField } from './money-field.tsx'
import { NumberField } from './number-field.tsx'
import './lines-field.css'

const shape = z.array(
  z.object({
    item: z.string(),
    quantity: z.number().optional(),
    lossPct: z.number().optional(),
    amount: z.number().optional(),
    invoice: z.boolean().optional(),
  }),
)
type Line = z.infer<typeof shape>[number]

/** Set a figure, or leave its key out: what is not stated is not known. */
const put = <K extends keyof Line>(line: Line, key: K, value: Line[K] | null): Line => {
  const { [key]: _, ...rest } = line
  return value === null || value === undefined ? { item: line.item, ...rest } : { ...line, [key]: value }
}

/** A figure nobody stated has no key. */
const stated = (line: Line): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(line).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))

/** What money is asked for, item by item: costs by quantity or amount, damaged areas by the share that was lost. */
export const LinesField = (props: {
  readonly content: string
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: FactInput | undefined) => void
}) => {
  const t = useText(factsText).lines
  const { language } = useLanguage()
  const heading = useId()
  const items = useCall('application.form', { content: props.content, work: null }, true).data?.items ?? []
  const parsed = shape.safeParse(props.value)
  const lines = parsed.success ? parsed.data : []
  const hand = (next: readonly Line[]): void => props.onChange(next.length === 0 ? undefined : next.map(stated))
  const change = (at: number, next: Line): void => hand(lines.map((line, index) => (index === at ? next : line)))
  const first = items[0]
  return (
    <fieldset className="lines-field" aria-labelledby={heading}>
      <span className="lines-label" id={heading}>
        {props.label}
      </span>
      {lines.map((line, index) => {
        const item = items.find(({ code }) => code === line.item)
        const unit = item?.unit ?? ''
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and are only added at the end.
          <div key={index} className="lines-row">
            <NativeSelect
              label={t.item}
              value={line.item}
              data={items.map(({ code, name }) => ({ value: code, label: name[language] }))}
              onChange={({ currentTarget }) => change(index, { ...line, item: currentTarget.value })}
            />
            <NumberField
              label={t.quantity}
              unit={t.units[unit] ?? unit}
              whole={false}
              max={1_000_000_000}
              value={line.quantity ?? null}
              onChange={(quantity) => change(index, put(line, 'quantity', quantity))}
            />
            {unit === 'ha' || unit === 'livestock' || unit === 'poultry' ? (
              <NumberField
                label={t.lossPct}
                unit="%"
                whole={false}
                max={100}
                value={line.lossPct ?? null}
                onChange={(lossPct) => change(index, put(line, 'lossPct', lossPct))}
              />
            ) : (
              <MoneyField
                label={item?.byRate === true ? t.asked : t.cost}
                value={line.amount ?? null}
                onChange={(amount) => change(index, put(line, 'amount', amount))}
              />
            )}
            {item?.byRate === false && unit !== 'ha' ? (
              <Checkbox
                label={t.invoice}
                checked={line.invoice !== false}
                onChange={({ currentTarget }) => change(index, { ...line, invoice: currentTarget.checked })}
              />
            ) : (
              <span />
            )}
            <Button little tone="quiet" label={t.removeLine(index + 1)} onClick={() => hand(lines.toSpliced(index, 1))}>
              {t.remove}
            </Button>
          </div>
        )
      })}
      <div className="line">
        <Button
          little
          onClick={() => {
            if (first !== undefined) hand([...lines, { item: first.code }])
          }}
        >
          {t.add}
        </Button>
      </div>
    </fieldset>
  )
}
