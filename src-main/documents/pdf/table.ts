import { bandsOf } from '../../domain/report/bands.ts'
import { fileText } from '../neutralise.ts'
import type { Align, Ink, Paper, Segment } from './paper.ts'
import { atMost, type Measure, wrap } from './wrap.ts'

/** How a cell that is too long for its column is set: over a few lines, over as many as it takes, or smaller on one line. */
export type Fit = 'lines' | 'allLines' | 'smaller'

export type PdfColumn = {
  readonly title: string
  readonly width: number
  readonly align: Align
  readonly fit: Fit
  /** Neighbours of one band stand under one heading. */
  readonly band?: string
}

export type PdfRow = {
  readonly cells: readonly string[]
  readonly bold: boolean
  /** A cell that runs over the columns to its right. */
  readonly wide: { readonly column: number; readonly over: number } | null
  /** Height that must be left on the sheet below the row, for what may not stand alone on the next. */
  readonly keep: number
}

const padding = 1.5
const leading = 1.16
/** Part of the type size above the base line: smaller figures stand on the same line as the others. */
const ascent = 0.891
/** Lines of text a cell shows at most, the last ending in `…`. */
const mostLines = 8

type Placed = { readonly lines: readonly string[]; readonly x: number; readonly align: Align; readonly ink: Ink }

/** A table with its header on every sheet. Rows never break over two sheets. */
export const openTable = (paper: Paper, columns: readonly PdfColumn[], size: number, top: number) => {
  const regular: Ink = { font: 'regular', size }
  const bold: Ink = { font: 'bold', size }
  const edges = [paper.left]
  let right = paper.left
  for (const { width } of columns) {
    right += width
    edges.push(right)
  }
  const widthOver = (column: number, over: number): number =>
    (edges[column + over] ?? right) - (edges[column] ?? paper.left) - 2 * padding
  let y = top
  let begun = top
  let rules: Segment[] = []
  let covered: { column: number; over: number; from: number; to: number }[] = []

  const place = (text: string, column: number, over: number, fit: Fit, align: Align, ink: Ink): Placed => {
    const width = widthOver(column, over)
    const measure = paper.measure(ink)
    const from = (edges[column] ?? paper.left) + padding
    const x = from + { left: 0, center: 0.5, right: 1 }[align] * width
    return { x, align, ...fitText(text, width, fit, ink, measure, paper.measure) }
  }
  const heightOf = (cells: readonly Placed[]): number =>
    Math.max(1, ...cells.map(({ lines }) => lines.length)) * size * leading + 2 * padding

  const write = (cells: readonly Placed[], top: number, height: number, middle: boolean) => {
    for (const { lines, x, align, ink } of cells) {
      const free = middle ? (height - 2 * padding - lines.length * size * leading) / 2 : 0
      for (const [index, line] of lines.entries()) {
        const sink = (size - ink.size) * ascent
        paper.text(line, x, top + padding + free + sink + index * size * leading, align, ink)
      }
    }
  }
  const advance = (height: number) => {
    y += height
    rules.push({ from: [paper.left, y], to: [right, y] })
  }
  const draw = (cells: readonly Placed[], height: number, middle: boolean) => {
    write(cells, y, height, middle)
    advance(height)
  }
  const titled = (from: number, to: number): Placed[] =>
    columns.slice(from, to).map(({ title }, index) => place(title, from + index, 1, 'allLines', 'center', bold))
  /** Bands stand over their columns, with a rule between; the other titles take the height of both. */
  const header = () => {
    const bands = bandsOf(columns.map(({ band }) => band ?? null))
    const over = bands.map(({ title, column, over: count }) => place(title, column, count, 'allLines', 'center', bold))
    const under = bands.flatMap(({ column, over: count }) => titled(column, column + count))
    const alone = columns.flatMap(({ band }, column) => (band === undefined ? titled(column, column + 1) : []))
    const upper = bands.length === 0 ? 0 : heightOf(over)
    const height = Math.max(heightOf(alone), upper + heightOf(under))
    begun = y
    rules = [{ from: [paper.left, y], to: [right, y] }]
    covered = bands.map(({ column, over: count }) => ({ column, over: count, from: y, to: y + upper }))
    for (const { column, over: count } of bands)
      rules.push({
        from: [edges[column] ?? paper.left, y + upper],
        to: [edges[column + count] ?? right, y + upper],
      })
    paper.shade(paper.left, y, right - paper.left, height)
    write(over, y, upper, true)
    write(under, y + upper, height - upper, true)
    write(alone, y, height, true)
    advance(height)
  }
  /** Vertical rules are drawn once per sheet, with gaps where a wide cell runs over them. */
  const finishSheet = () => {
    for (const [index, x] of edges.entries()) {
      let from = begun
      for (const gap of covered) {
        if (index <= gap.column || index >= gap.column + gap.over) continue
        rules.push({ from: [x, from], to: [x, gap.from] })
        from = gap.to
      }
      rules.push({ from: [x, from], to: [x, y] })
    }
    paper.lines(rules)
  }
  const nextSheet = async () => {
    finishSheet()
    await paper.nextPage()
    y = paper.top
    header()
  }

  header()
  return {
    row: async ({ cells, bold: heavy, wide, keep }: PdfRow): Promise<void> => {
      const ink = heavy ? bold : regular
      const placed: Placed[] = []
      for (const [column, text] of cells.entries()) {
        const look = columns[column]
        if (text === '' || look === undefined) continue
        const over = wide?.column === column ? wide.over : 1
        placed.push(place(text, column, over, look.fit, look.align, ink))
      }
      const height = heightOf(placed)
      if (y + height + keep > paper.bottom) await nextSheet()
      if (wide !== null) covered.push({ ...wide, from: y, to: y + height })
      if (heavy) paper.shade(paper.left, y, right - paper.left, height)
      draw(placed, height, false)
    },
    /** Closes the table; the height at which the sheet goes on. */
    end: (): number => {
      finishSheet()
      return y
    },
  }
}

const fitText = (
  raw: string,
  width: number,
  fit: Fit,
  ink: Ink,
  measure: Measure,
  measureIn: (ink: Ink) => Measure,
): { lines: readonly string[]; ink: Ink } => {
  const text = fileText(raw)
  const wide = fit === 'smaller' ? measure(text) : 0
  if (fit === 'smaller') {
    const smaller = wide <= width ? ink : { ...ink, size: (ink.size * width) / wide }
    return { lines: [text], ink: smaller }
  }
  const lines = wrap(text, width, measureIn(ink))
  return { lines: fit === 'lines' ? atMost(lines, mostLines, width, measure) : lines, ink }
}
