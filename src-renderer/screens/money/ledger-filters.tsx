import { Menu } from '@mantine/core'
import { addDays, addMonths } from '../../../src-main/domain/dates.ts'
import type { LedgerFilters, LedgerHeading } from '../../../src-main/domain/ledger/book.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useCall } from '../../client.ts'
import { CoopSelect } from '../../ui/coop-select.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { extraColumns } from './ledger-columns.tsx'

/** What a person chose; one value each, as the book takes them. `month`: LedgerMonth.month. */
export type LedgerChoice = {
  readonly payingUnit: string | null
  readonly content: string | null
  readonly source: string | null
  readonly district: string | null
  readonly coop: string | null
  readonly month: string | null
}
export const noChoice: LedgerChoice = {
  payingUnit: null,
  content: null,
  source: null,
  district: null,
  coop: null,
  month: null,
}

export const filtersOf = ({ month, ...rest }: LedgerChoice, year: number): LedgerFilters => {
  if (month === null) return { ...rest, from: null, to: null }
  const from = addMonths(`${year}-01-01`, Number(month) - 1)
  return { ...rest, from, to: addDays(addMonths(from, 1), -1) }
}

const months = Array.from({ length: 13 }, (_, at) => at + 1)

type Props = {
  readonly choice: LedgerChoice
  readonly onChoice: (next: LedgerChoice) => void
  readonly extra: readonly string[]
  readonly onExtra: (next: readonly string[]) => void
  readonly heading: LedgerHeading | undefined
  readonly onJump: (month: number) => void
  readonly year: number
}

export const LedgerFilterLine = ({ choice, onChoice, extra, onExtra, heading, onJump, year }: Props) => {
  const t = useText(moneyLedgerText)
  const law = useLaw()
  const lines = useCall('budget.list', { year }, true).data?.lines ?? []
  const districts = useCall('office.lists', {}, true).data?.districts ?? []
  const one = (
    key: 'content' | 'source' | 'district' | 'payingUnit' | 'month',
    options: readonly { value: string; label: string }[],
  ) => ({
    key,
    label: t.filter[key],
    options,
    chosen: choice[key] === null ? [] : [choice[key]],
    onChange: (chosen: readonly string[]) => onChoice({ ...choice, [key]: chosen.at(-1) ?? null }),
  })
  const contents = [...new Set(lines.map((line) => line.content))]
  const sources = [...new Set(lines.map((line) => line.source))].filter((source) => source !== '')
  const payers = [...new Set(lines.map((line) => line.payingUnit))]
  return (
    <div className="line">
      <FilterChips
        filters={[
          one(
            'content',
            contents.map((code) => ({ value: code, label: law.content(code) })),
          ),
          one(
            'source',
            sources.map((source) => ({ value: source, label: source })),
          ),
          one(
            'district',
            districts.map((unit) => ({ value: unit.code, label: unit.name })),
          ),
          ...(payers.length < 2
            ? []
            : [
                one(
                  'payingUnit',
                  payers.map((unit) => ({ value: unit, label: unit })),
                ),
              ]),
          one(
            'month',
            [...months, ...(heading?.months ?? []).map(({ month }) => month).filter((month) => month > 13)].map(
              (month) => ({ value: String(month), label: t.month(month) }),
            ),
          ),
        ]}
      />
      <CoopSelect
        className="coop-filter"
        hiddenLabel={t.coopFilter}
        coop={choice.coop}
        onCoop={(coop) => onChoice({ ...choice, coop })}
      />
      <ColumnMenu extra={extra} onExtra={onExtra} />
      <span className="grow" />
      {heading === undefined ? null : (
        <>
          <span className="muted small">
            {heading.closedOn === null ? t.yearOpen(heading.year) : t.yearClosed(heading.year)} ·{' '}
            {t.shown(heading.lineCount)}
          </span>
          {heading.months.length > 1 ? (
            <nav className="months" aria-label={t.jump}>
              {heading.months.map(({ month }) => (
                <button
                  key={month}
                  type="button"
                  className="btn little quiet"
                  title={t.month(month)}
                  onClick={() => onJump(month)}
                >
                  {t.monthShort(month)}
                </button>
              ))}
            </nav>
          ) : null}
        </>
      )}
    </div>
  )
}

/** Columns to add to those of the screen; a wide book scrolls sideways. */
const ColumnMenu = ({ extra, onExtra }: Pick<Props, 'extra' | 'onExtra'>) => {
  const t = useText(moneyLedgerText)
  return (
    <Menu closeOnItemClick={false} position="bottom-start" transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>
        <button type="button" className="chip">
          {extra.length === 0 ? t.columns : t.columnsAdded(extra.length)} <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className="filter-menu">
        {extraColumns.map((key) => {
          const on = extra.includes(key)
          return (
            <Menu.CheckboxItem
              key={key}
              checked={on}
              onChange={() => onExtra(on ? extra.filter((one) => one !== key) : [...extra, key])}
            >
              {t.column[key]}
            </Menu.CheckboxItem>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
