import { formatDate, isLocalDate, type LocalDate } from '../../src-main/domain/dates.ts'

/** dd/mm/yyyy; null shows a dash. */
export const DateText = ({ date }: { readonly date: LocalDate | null }) =>
  date === null ? (
    <span className="muted">–</span>
  ) : (
    <time className="tab-num nowrap" dateTime={date}>
      {formatDate(date)}
    </time>
  )

const two = (n: number): string => String(n).padStart(2, '0')

/** A moment of the log as this desk's clock reads it: dd/mm/yyyy hh:mm. A text that is no moment is shown as it is. */
export const momentText = (moment: string): string => {
  const at = new Date(moment)
  if (isLocalDate(moment)) return formatDate(moment)
  if (Number.isNaN(at.getTime())) return moment
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`
}

export const MomentText = ({ moment }: { readonly moment: string }) => (
  <time className="tab-num nowrap" dateTime={moment}>
    {momentText(moment)}
  </time>
)
