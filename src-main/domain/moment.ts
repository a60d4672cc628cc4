import { formatDate, isLocalDate } from './dates.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** A moment of the log as this desk's clock reads it: dd/mm/yyyy hh:mm. A text that is no moment is shown as it is. */
export const momentText = (moment: string): string => {
  const at = new Date(moment)
  if (isLocalDate(moment)) return formatDate(moment)
  if (Number.isNaN(at.getTime())) return moment
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`
}
