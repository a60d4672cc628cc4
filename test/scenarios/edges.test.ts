import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src-main/domain/eligibility/assess.ts'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { type Mutant, movedAmounts, movedConditions, movedDocuments, movedParameters, movedValues } from './mutants.ts'
import type { Scenario } from './scenario.ts'
import { tables } from './tables.ts'

/**
 * The list of thresholds and dates is that of the pack itself: each is moved by its smallest step, both ways. A row stands on either side of
 * every edge, or the moved pack goes unnoticed and is named here.
 */
const packs = [...new Set(tables.map(({ of }) => of))]
const kinds = [
  ['threshold and norm', movedValues],
  ['day a condition begins or ends', movedConditions],
  ['day an amount begins or ends', movedAmounts],
  ['day a value follows another', movedParameters],
  ['day a document begins or ends', movedDocuments],
] as const

type Known = { readonly content: string; readonly row: Scenario; readonly answer: string }

/** All but the margin: it moves with the threshold wherever the file stands. */
const seen = (row: Scenario, pack: Pack): string => row.run(pack).toSpliced(2, 1).join(';')

/** Without the name of the pack and the dates of the rules themselves, which every line shows. */
const whole = ({ pack: _, ...assessment }: Assessment): string =>
  JSON.stringify(assessment, (key, value: unknown) => (key === 'inForce' ? undefined : value))

const noticed = ({ pack, content }: Mutant, rows: readonly Known[]): boolean => {
  const likely = rows.filter((one) => one.content === content)
  const others = rows.filter((one) => one.content !== content)
  return [...likely, ...others].some(({ row, answer }) => seen(row, pack) !== answer)
}

/** Whether any file of the tables, moved to the days in question, would be answered otherwise: what no file can tell needs no row. */
const matters = ({ pack, days }: Mutant, of: Pack, rows: readonly Known[]): boolean =>
  rows.some(({ row }) => [null, ...days].some((day) => whole(row.onDay(pack, day)) !== whole(row.onDay(of, day))))

test.each(kinds)('there is a %s to move', (_, movedOf) => {
  expect(packs.some((of) => movedOf(of).next().done === false)).toBe(true)
})

describe.each(packs)('$id', (of) => {
  const rows = tables
    .filter((table) => table.of === of)
    .flatMap(({ content, rows: own }) => own.map((row): Known => ({ content, row, answer: seen(row, of) })))

  test.each(kinds)('a row on both sides of every %s', (_, movedOf) => {
    const open: string[] = []
    for (const mutant of movedOf(of)) {
      if (!noticed(mutant, rows) && matters(mutant, of, rows)) open.push(mutant.name)
    }
    expect(open).toEqual([])
  })
})
