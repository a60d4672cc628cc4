import { useQueries } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { ApplicationListRow } from '../../../src-main/contract/applications.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Money } from '../../ui/money.tsx'
import { AmountInput } from './amount-input.tsx'
import { itemOf, type TypedItem } from './decision-sum.ts'

type Props = {
  readonly rows: readonly ApplicationListRow[]
  readonly approves: boolean
  readonly typed: Readonly<Record<string, TypedItem>>
  readonly onType: (next: Record<string, TypedItem>) => void
  readonly asked: boolean
  /** The row the office refused, and why. */
  readonly failed: { readonly id: string; readonly words: string } | null
}

/** Applications that wait, one row each: chosen or not, and the amount. Ceilings are asked for chosen rows only. */
export const DecisionRows = ({ rows, approves, typed, onType, asked, failed }: Props) => {
  const t = useText(moneyDecisionsText)
  const chosen = approves ? rows.filter((row) => itemOf(typed, row).chosen) : []
  const ceilings = useQueries({
    queries: chosen.map((row) => ({
      queryKey: ['application.get', { id: row.id }],
      queryFn: () => call('application.get', { id: row.id }),
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap((answer) => (answer.data === undefined ? [] : [[answer.data.id, answer.data.money.ceiling]])),
      ),
  })
  const put = (row: ApplicationListRow, part: Partial<TypedItem>): void =>
    onType({ ...typed, [row.id]: { ...itemOf(typed, row), ...part } })
  const all = rows.length > 0 && rows.every((row) => itemOf(typed, row).chosen)
  const noteOf = (row: ApplicationListRow): string | null => {
    const item = itemOf(typed, row)
    if (failed?.id === row.id) return failed.words
    if (!approves || !item.chosen) return null
    const ceiling = ceilings.get(row.id)
    if (item.amount !== null && typeof ceiling === 'number' && item.amount > ceiling)
      return t.overCeiling(formatDong(item.amount - ceiling))
    return asked && (item.amount === null || item.amount <= 0) ? t.amountMissing : null
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="record-rows" aria-label={t.rows} tabIndex={0}>
      <table className="money-table" aria-label={t.rows}>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={t.chooseAll}
                checked={all}
                onChange={() =>
                  onType({
                    ...typed,
                    ...Object.fromEntries(rows.map((row) => [row.id, { ...itemOf(typed, row), chosen: !all }])),
                  })
                }
              />
            </th>
            <th scope="col">{t.row.no}</th>
            <th scope="col">{t.row.coop}</th>
            <th scope="col">{t.row.district}</th>
            <th scope="col" className="num">
              {t.row.requested}
            </th>
            {approves ? (
              <>
                <th scope="col" className="num">
                  {t.row.ceiling}
                </th>
                <th scope="col" className="num">
                  {t.row.amount}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const item = itemOf(typed, row)
            const note = noteOf(row)
            const noteId = note === null ? undefined : `decision-note-${row.id}`
            const ceiling = ceilings.get(row.id)
            const classes = [item.chosen ? 'chosen' : '', note === null ? '' : 'faulty noted'].join(' ')
            return (
              <Fragment key={row.id}>
                <tr id={`decision-row-${row.id}`} className={classes}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={t.chooseRow(row.no, row.coop)}
                      checked={item.chosen}
                      onChange={(event) => put(row, { chosen: event.currentTarget.checked })}
                    />
                  </td>
                  <td className="nowrap">{row.no}</td>
                  <td>{row.coop}</td>
                  <td>{row.district}</td>
                  <td className="num">
                    <Money dong={row.amount} />
                  </td>
                  {approves ? (
                    <>
                      <td className="num">
                        {ceiling === null ? <span className="muted">{t.ceilingUnknown}</span> : null}
                        {typeof ceiling === 'number' ? <Money dong={ceiling} /> : null}
                      </td>
                      <td className="num">
                        <AmountInput
                          label={t.amountOf(row.no)}
                          value={item.amount}
                          disabled={!item.chosen}
                          invalid={note !== null}
                          describedBy={noteId}
                          onChange={(amount) => put(row, { amount })}
                        />
                      </td>
                    </>
                  ) : null}
                </tr>
                {note === null ? null : (
                  <tr className="note-row faulty">
                    <td
                      colSpan={approves ? 7 : 5}
                      id={noteId}
                      className="num"
                      role={failed?.id === row.id ? 'alert' : undefined}
                    >
                      {note}
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
