/** `2009–2017`, `2018–`. */
export const yearsText = ({
  fromYear,
  toYear,
}: {
  readonly fromYear: number
  readonly toYear: number | null
}): string => `${fromYear}–${toYear ?? ''}`
