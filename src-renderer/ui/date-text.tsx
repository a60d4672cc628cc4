import { formatDate, type LocalDate } from '../../src-main/domain/dates.ts'
import { momentText } from '../../src-main/domain/moment.ts'

export { momentText } from '../../src-main/domain/moment.ts'

/** dd/mm/yyyy; null shows a dash. */
export const DateText = ({ date }: { readonly date: LocalDate | null }) =>
  date === null ? (
    <span className="muted">–</span>
  ) : (
    <time className="tab-num nowrap" dateTime={date}>
      {formatDate(date)}
    </time>
  )

export const MomentText = ({ moment }: { readonly moment: string }) => (
  <time className="tab-num nowrap" dateTime={moment}>
    {momentText(moment)}
  </time>
)
