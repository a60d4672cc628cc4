import type { Writable } from 'node:stream'
import { formatDate, type LocalDate } from '../../domain/dates.ts'
import type { Criterion, Verdict } from '../../domain/eligibility/criterion.ts'
import { type Dong, formatDong } from '../../domain/money.ts'
import { labels } from '../../text/labels.ts'
import { sheetPhrases, sheetWords as words } from '../../text/verdict-sheet.ts'
import { across, drawSignatures, paragraph, roomFor } from '../pdf/flow.ts'
import { drawLetterhead } from '../pdf/letterhead.ts'
import { type Ink, openPaper, type Paper } from '../pdf/paper.ts'
import { openTable } from '../pdf/table.ts'

/** One condition as the sheet prints it; sentences in Vietnamese. */
export type SheetLine = {
  readonly kind: Criterion['kind']
  readonly statement: string
  readonly compared: string
  /** With where each came from; empty where the line reads none. */
  readonly facts: string
  /** Empty where no figure would change the verdict. */
  readonly distance: string
  readonly article: string
  readonly verdict: Verdict
}

/** A verdict with all it rests on (phiếu thẩm định điều kiện). Amounts in đồng. */
export type VerdictSheet = {
  readonly office: { readonly name: string; readonly province: string }
  readonly no: string
  readonly coop: string
  readonly taxCode: string | null
  /** Content, and the work where it names one. */
  readonly content: string
  readonly requestDate: LocalDate
  readonly asked: Dong | null
  readonly asOf: LocalDate
  /** Name, version and content hash. */
  readonly pack: string
  readonly runAt: string
  readonly runBy: string
  readonly readings: readonly string[]
  readonly provincial: readonly string[]
  /** Who pays, by which article; empty where no text says it. */
  readonly sources: readonly string[]
  readonly lines: readonly SheetLine[]
  readonly overall: Verdict
  readonly amount: {
    readonly ceiling: Dong | null
    readonly working: readonly { readonly text: string; readonly value: Dong | null; readonly article: string }[]
  }
  readonly notes: readonly {
    readonly statement: string
    readonly verdict: 'met' | 'notMet'
    readonly note: string
    readonly signedBy: string
  }[]
}

const body: Ink = { font: 'regular', size: 9.5 }
const bold: Ink = { font: 'bold', size: 9.5 }
/** Room for the hand-written signatures. */
const signingSpace = 110

/** A4 portrait, a few sheets. Ends `out` when complete. @throws the error of `out`. */
export const writeVerdictSheet = async (out: Writable, sheet: VerdictSheet): Promise<void> => {
  const paper = openPaper(out, {
    layout: 'portrait',
    title: `${words.title.vi} ${sheet.no}`,
    author: sheet.office.name,
    footer: (page) => ({ left: `${sheet.no}. ${sheet.pack}`, right: sheetPhrases.page.vi({ page }) }),
  })
  let y = drawHead(paper, sheet)
  y = await drawConditions(paper, sheet, y + 6)
  y = await drawAmount(paper, sheet, y + 14)
  for (const { statement, verdict, note, signedBy } of sheet.notes) {
    y = await roomFor(paper, y, 40)
    y = paragraph(
      paper,
      `${words.notes.vi}: ${statement}: ${labels.vi.verdict[verdict]}. ${note} (${signedBy})`,
      y + 4,
      body,
    )
  }
  drawSignatures(paper, await roomFor(paper, y, signingSpace), {
    titles: [words.appraiser.vi, words.head.vi],
    hint: words.signHint.vi,
    placeAndDate: sheetPhrases.placeAndDate.vi({ place: sheet.office.province }),
  })
  await paper.end()
}

const drawHead = (paper: Paper, sheet: VerdictSheet): number => {
  let y = drawLetterhead(paper, sheet.office.name, words.title.vi, sheetPhrases.file.vi({ no: sheet.no }), bold)
  const facts: readonly (readonly [string, string])[] = [
    [words.coop.vi, sheet.coop],
    [words.taxCode.vi, sheet.taxCode ?? words.none.vi],
    [words.content.vi, sheet.content],
    [words.requestDate.vi, formatDate(sheet.requestDate)],
    [words.asked.vi, sheet.asked === null ? words.unknown.vi : `${formatDong(sheet.asked)} đồng`],
    [words.lawAsOf.vi, formatDate(sheet.asOf)],
    [words.pack.vi, sheet.pack],
    [words.run.vi, sheetPhrases.runBy.vi({ at: sheet.runAt, by: sheet.runBy })],
    ...(sheet.readings.length === 0 ? [] : [[words.readings.vi, sheet.readings.join('; ')] as const]),
    ...(sheet.provincial.length === 0 ? [] : [[words.provincial.vi, sheet.provincial.join('; ')] as const]),
    ...(sheet.sources.length === 0 ? [] : [[words.sources.vi, sheet.sources.join('; ')] as const]),
  ]
  for (const [label, value] of facts) y = paragraph(paper, `${label}: ${value}`, y, body)
  return y
}

const headings = { priority: words.priorities.vi, warning: words.warnings.vi } as const

const drawConditions = async (paper: Paper, sheet: VerdictSheet, top: number): Promise<number> => {
  const table = openTable(
    paper,
    across(paper, [
      [words.number.vi, 5, 'center'],
      [words.condition.vi, 27, 'left'],
      [words.compared.vi, 31, 'left'],
      [words.distance.vi, 13, 'left'],
      [words.article.vi, 13, 'left'],
      [words.verdict.vi, 11, 'center'],
    ]),
    8.5,
    top,
  )
  const conditions = sheet.lines.filter(({ kind }) => kind === 'condition')
  const row = (line: SheetLine, index: number): Promise<void> =>
    table.row({
      cells: [
        String(index + 1),
        line.statement,
        line.facts === '' ? line.compared : `${line.compared}. ${line.facts}.`,
        line.distance,
        line.article,
        labels.vi.verdict[line.verdict],
      ],
      bold: false,
      wide: null,
      keep: 0,
    })
  for (const [index, line] of conditions.entries()) await row(line, index)
  await table.row({
    cells: ['', words.overall.vi, '', '', '', labels.vi.overall[sheet.overall]],
    bold: true,
    wide: { column: 1, over: 4 },
    keep: 0,
  })
  for (const kind of ['priority', 'warning'] as const) {
    const lines = sheet.lines.filter((line) => line.kind === kind)
    if (lines.length > 0)
      await table.row({ cells: ['', headings[kind]], bold: true, wide: { column: 1, over: 5 }, keep: 0 })
    for (const [index, line] of lines.entries()) await row(line, index)
  }
  return table.end()
}

const drawAmount = async (paper: Paper, { amount }: VerdictSheet, top: number): Promise<number> => {
  const y = await roomFor(paper, top, 60)
  const table = openTable(
    paper,
    across(paper, [
      [words.working.vi, 60, 'left'],
      [words.article.vi, 22, 'left'],
      [words.value.vi, 18, 'right'],
    ]),
    8.5,
    y,
  )
  const money = (value: Dong | null): string => (value === null ? words.open.vi : formatDong(value))
  for (const { text, article, value } of amount.working)
    await table.row({ cells: [text, article, money(value)], bold: false, wide: null, keep: 0 })
  await table.row({ cells: [words.ceiling.vi, '', money(amount.ceiling)], bold: true, wide: null, keep: 0 })
  return table.end() + 6
}
