import { readTable } from '../../documents/read-table.ts'
import { type CodeKind, lineCodes } from '../../domain/codes/kinds.ts'
import { interpretCodes } from '../../domain/codes/read.ts'
import type { CodesAsked, CodesReading } from '../../domain/codes/types.ts'
import { type CodeEntry, covers, entriesOfYear, listOfYear, listsInForce } from '../../domain/codes/valid.ts'
import type { IntakeProblem } from '../../domain/intake/types.ts'
import { inSheetOrder } from '../../domain/intake/workbook.ts'
import { Refusal } from '../../domain/refusal.ts'
import { codeLists, entriesOfList, insertCodeList, type StoredCodeList } from '../../store/codes.ts'
import { budgetLinesFrom } from '../../store/decisions.ts'
import { appendEvent } from '../../store/events.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'

/** `document`: what decides the codes, e.g. `TT 324/2016/TT-BTC`. `toYear` null: until a later list takes its place. */
type CodesInput = CodesAsked & { readonly bytes: Uint8Array; readonly document: string; readonly dryRun: boolean }

/** `written` false: a dry run, or a list with a problem, of which nothing is taken. */
export type CodesOutcome = {
  readonly dryRun: boolean
  readonly written: boolean
  readonly kind: CodeKind
  readonly codes: readonly CodeEntry[]
  readonly problems: readonly IntakeProblem[]
  readonly warnings: readonly IntakeProblem[]
  /** Lists of this kind that no longer count in some of the years. */
  readonly replaces: readonly Pick<StoredCodeList, 'document' | 'fromYear' | 'toYear'>[]
  /** Budget lines on file whose code the list does not hold; they stay as they are. */
  readonly linesOutside: readonly { readonly line: string; readonly year: number; readonly code: string }[]
}

/**
 * Takes a code list in, whole or not at all: one problem, and nothing is kept. From its first year on it takes the place of what was imported before.
 * @throws Refusal workbook.*, codes.noSheet, codes.none, codes.yearsReversed, codes.onFile
 */
export const importCodes = async (context: WriteContext, input: CodesInput): Promise<CodesOutcome> => {
  const { kind, fromYear, toYear, document, dryRun } = input
  if (toYear !== null && toYear < fromYear)
    throw new Refusal('codes.yearsReversed', { from: String(fromYear), to: String(toYear) }, 'toYear')
  const sheets = await readTable(input.bytes)
  const reading = interpretCodes(sheets, { kind, fromYear, toYear })
  if (reading.entries.length === 0 && reading.problems.length === 0) throw new Refusal('codes.none', {})
  const codes = reading.entries.map(({ sheet: _, row: __, columns: ___, ...entry }) => entry)
  const written = !dryRun && reading.problems.length === 0
  const found = (reads: Reads) => standing(reads, { kind, fromYear, toYear, document }, codes)
  const stands = written
    ? await context.store.write(async (tx) => {
        const there = await found(tx)
        const list = { kind, document, fromYear, toYear, importedBy: context.actor.name }
        const id = await insertCodeList(tx, list, codes)
        await appendEvent(tx, context.actor, {
          action: 'codes.import',
          subject: 'codeList',
          subjectId: id,
          before: null,
          after: { kind, document, fromYear, toYear, codes: codes.length },
          reason: document,
        })
        return there
      })
    : await found(context.store.reads)
  return { dryRun, written, kind, codes, ...inOrder(sheets, reading), ...stands }
}

const inOrder = (sheets: Parameters<typeof inSheetOrder>[0], { problems, warnings }: CodesReading) => ({
  problems: inSheetOrder(sheets, problems),
  warnings: inSheetOrder(sheets, warnings),
})

/** What an import meets: lists it takes the place of, budget lines it does not know. @throws Refusal codes.onFile for the list that counts already */
const standing = async (
  reads: Reads,
  list: CodesAsked & { readonly document: string },
  codes: readonly CodeEntry[],
): Promise<Pick<CodesOutcome, 'replaces' | 'linesOutside'>> => {
  const all = await codeLists(reads)
  const same = listOfYear(all, list.kind, list.fromYear)
  if (same !== undefined && isSame(same, list) && sameCodes(await entriesOfList(reads, same.id), codes))
    throw new Refusal('codes.onFile', {
      document: list.document,
      by: same.importedBy,
      date: same.importedAt.slice(0, 10),
    })
  const lines = await budgetLinesFrom(reads, list.fromYear)
  return {
    replaces: listsInForce(all, list).map(({ document, fromYear, toYear }) => ({ document, fromYear, toYear })),
    linesOutside: lineCodes.flatMap(([field, kind]) =>
      kind !== list.kind
        ? []
        : lines
            .filter((line) => covers(list, line.year) && line[field] !== '')
            .filter((line) => !entriesOfYear(codes, line.year).some(({ code }) => code === line[field]))
            .map((line) => ({ line: line.name, year: line.year, code: line[field] })),
    ),
  }
}

const isSame = (a: StoredCodeList, b: CodesAsked & { readonly document: string }): boolean =>
  a.document === b.document && a.fromYear === b.fromYear && a.toYear === b.toYear

const sameCodes = (a: readonly CodeEntry[], b: readonly CodeEntry[]): boolean => {
  const text = (codes: readonly CodeEntry[]): string =>
    codes
      .map(({ code, name, fromYear, toYear }) => JSON.stringify([code, name, fromYear, toYear]))
      .sort()
      .join('\n')
  return text(a) === text(b)
}
