import type { Ink, Paper } from './paper.ts'
import type { PdfColumn } from './table.ts'
import { wrap } from './wrap.ts'

const leading = 1.3
/** How far text stands in from the edges of the table. */
const inset = 24

/** Columns in percent of the width of the sheet. */
export const across = (
  paper: Paper,
  columns: readonly (readonly [title: string, percent: number, align: PdfColumn['align']])[],
): readonly PdfColumn[] =>
  columns.map(([title, percent, align]) => ({
    title,
    width: ((paper.right - paper.left) * percent) / 100,
    align,
    fit: 'allLines',
  }))

/** A paragraph over the width of the sheet. @returns where the next begins */
export const paragraph = (paper: Paper, text: string, from: number, ink: Ink): number => {
  const lines = wrap(text, paper.right - paper.left - 2 * inset, paper.measure(ink))
  for (const [index, line] of lines.entries())
    paper.text(line, paper.left + inset, from + index * ink.size * leading, 'left', ink)
  return from + lines.length * ink.size * leading
}

/** Begins a new sheet where the height is not left on this one. @returns where to go on */
export const roomFor = async (paper: Paper, y: number, height: number): Promise<number> => {
  if (y + height <= paper.bottom) return y
  await paper.nextPage()
  return paper.top
}

/** Who signs, side by side, each with the hint below; the place and date stand above the last. */
export const drawSignatures = (
  paper: Paper,
  y: number,
  {
    titles,
    hint,
    placeAndDate,
  }: { readonly titles: readonly string[]; readonly hint: string; readonly placeAndDate: string },
): void => {
  const part = (paper.right - paper.left) / titles.length
  const middle = (index: number): number => paper.left + part * (index + 0.5)
  paper.text(placeAndDate, middle(titles.length - 1), y + 8, 'center', { font: 'italic', size: 9.5 })
  for (const [index, title] of titles.entries()) {
    paper.text(title, middle(index), y + 22, 'center', { font: 'bold', size: 9.5 })
    paper.text(hint, middle(index), y + 35, 'center', { font: 'italic', size: 9 })
  }
}
