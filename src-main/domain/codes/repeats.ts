import type { IntakeProblem } from '../intake/types.ts'
import type { RefusalCode, RefusalParams } from '../refusal.ts'
import type { CodesReading, ReadCode } from './types.ts'
import { meet } from './valid.ts'

/** One code means one thing in a year. The same row twice is taken once, and told; the same code otherwise is a problem of the later row. */
export const refuseRepeats = (entries: readonly ReadCode[]): CodesReading => {
  const kept = new Map<string, ReadCode[]>()
  const problems: IntakeProblem[] = []
  const warnings: IntakeProblem[] = []
  for (const entry of entries) {
    const same = kept.get(entry.code) ?? []
    kept.set(entry.code, same)
    const earlier = same.find((one) => meet(one, entry))
    if (earlier === undefined) same.push(entry)
    else if (earlier.name !== entry.name) problems.push(nameDiffers(entry, earlier))
    else if (earlier.fromYear === entry.fromYear && earlier.toYear === entry.toYear)
      warnings.push(about(entry, 'code', 'codes.repeated', { code: entry.code, ...placeOf(earlier) }))
    else problems.push(about(entry, 'code', 'codes.overlap', { code: entry.code, ...placeOf(earlier) }))
  }
  return { entries: [...kept.values()].flat(), problems, warnings }
}

const nameDiffers = (entry: ReadCode, earlier: ReadCode): IntakeProblem =>
  about(entry, 'name', 'codes.nameDiffers', { code: entry.code, expected: earlier.name, ...placeOf(earlier) })

const placeOf = ({ sheet, row }: ReadCode): RefusalParams => ({ sheet, row: String(row) })

const about = (entry: ReadCode, at: 'code' | 'name', code: RefusalCode, params: RefusalParams): IntakeProblem => ({
  sheet: entry.sheet,
  row: entry.row,
  column: entry.columns[at],
  value: entry[at],
  code,
  params,
})
