import { daysBetween, type LocalDate } from '../../src-main/domain/dates.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { useText } from '../app/language.tsx'

/** Days to the deadline; overdue is red and says so. */
export const DueText = ({ due, today }: { readonly due: LocalDate | null; readonly today: LocalDate }) => {
  const t = useText(houseText).desk
  if (due === null) return <span className="muted small nowrap">{t.noDue}</span>
  const days = daysBetween(today, due)
  return days < 0 ? (
    <b className="late small nowrap">{t.overdue(-days)}</b>
  ) : (
    <span className="small nowrap">{t.left(days)}</span>
  )
}
