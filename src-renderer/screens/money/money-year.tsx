import { NativeSelect } from '@mantine/core'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { keptState, useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'

const usePicked = keptState<number | null>(null)

/** The budget year that a screen of money shows: the office's own until another is chosen. */
export const useMoneyYear = (): readonly [number, (year: number) => void] => {
  const { office } = useSession()
  const [picked, setPicked] = usePicked()
  return [picked ?? office.year, setPicked]
}

/** Every year with a budget line, and the office's own: with one alone there is nothing to choose. */
export const MoneyYear = (props: { readonly year: number; readonly onYear: (year: number) => void }) => {
  const t = useText(periodsText)
  const { office } = useSession()
  const { year } = props
  const years = useCall('ledger.years', {}, true).data?.years ?? []
  const all = [...new Set([office.year, year, ...years])].toSorted((a, b) => b - a)
  return all.length < 2 ? null : (
    <NativeSelect
      aria-label={t.year}
      value={String(year)}
      data={all.map((one) => ({ value: String(one), label: `${t.year} ${one}` }))}
      onChange={(event) => props.onYear(Number(event.currentTarget.value))}
    />
  )
}

/** The year a posted voucher's number names (`TC-2018-0001`); null for anything else. */
export const yearOfNumber = (number: string | null): number | null => {
  const year = /^\p{Lu}{2}-(\d{4})-\d{4,}$/u.exec(number ?? '')?.[1]
  return year === undefined ? null : Number(year)
}
