import { lineCodes } from '../../domain/codes/kinds.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { Language } from '../../text/catalogue.ts'
import { reportPhrases as phrases, reportColumns } from '../../text/report.ts'
import { codesOfYear } from '../codes/view.ts'

type LineCodes = Readonly<Record<(typeof lineCodes)[number][0], string>>

/** What the codes of these budget lines stand for, by the list of the year, one note a kind with its document; none where no list is on file. */
export const codeNotes = async (
  reads: Reads,
  year: number,
  lines: readonly LineCodes[],
  language: Language,
): Promise<readonly string[]> => {
  const notes: string[] = []
  for (const [field, kind] of lineCodes) {
    const known = await codesOfYear(reads, kind, year)
    const used = new Set(lines.map((line) => line[field]))
    const named = (known?.codes ?? []).filter(({ code }) => used.has(code))
    if (known === null || named.length === 0) continue
    const { document } = known.list
    const list = named.map(({ code, name }) => `${code} ${name}`).join('; ')
    notes.push(phrases.codes[language]({ kind: reportColumns[field][language], list, document }))
  }
  return notes
}
