import type { FrameFoot, FrameHead } from '../../domain/report/report.ts'
import { drawLetterhead } from '../pdf/letterhead.ts'
import type { Align, Ink, Paper } from '../pdf/paper.ts'
import { wrap } from '../pdf/wrap.ts'

/** Room for the hand-written signatures. */
const signingSpace = 62
const leading = 1.3
const plain: Ink = { font: 'regular', size: 9 }
const bold: Ink = { font: 'bold', size: 9 }
const italic: Ink = { font: 'italic', size: 9 }

/** Who reports on the left, or the whole head of a letter; the title below. @returns the height where the table begins. */
export const drawHead = (paper: Paper, head: FrameHead, official: boolean): number => {
  const middle = (paper.left + paper.right) / 2
  if (official) {
    const [office = ''] = head.unit
    const y = drawLetterhead(paper, office, head.title, head.subtitle, { font: 'bold', size: 9.5 })
    return paragraphs(paper, head.details, middle, y, 'center', plain) + 6
  }
  let y = paper.top
  for (const [index, text] of head.unit.entries()) {
    paper.text(text, paper.left, y, 'left', index === 0 ? bold : plain)
    y += 12
  }
  paper.text(head.title, middle, y, 'center', { font: 'bold', size: 13 })
  paper.text(head.subtitle, middle, y + 17, 'center', { font: 'bold', size: 10 })
  return paragraphs(paper, head.details, middle, y + 32, 'center', plain) + 4
}

const paragraphs = (
  paper: Paper,
  texts: readonly string[],
  x: number,
  from: number,
  align: Align,
  ink: Ink,
): number => {
  const lines = texts.flatMap((text) => wrap(text, paper.right - paper.left, paper.measure(ink)))
  for (const [index, line] of lines.entries()) paper.text(line, x, from + index * ink.size * leading, align, ink)
  return from + lines.length * ink.size * leading
}

/** The foot stands whole below the last row: what must be left of the sheet for it. */
export const heightOfFoot = (paper: Paper, foot: FrameFoot): number => {
  const width = paper.right - paper.left
  const lines = [
    ...wrap(foot.words, width, paper.measure(bold)),
    ...foot.notes.flatMap((note) => wrap(note, width, paper.measure(plain))),
  ]
  return 6 + lines.length * bold.size * leading + 40 + signingSpace
}

export const drawFoot = (paper: Paper, below: number, foot: FrameFoot): void => {
  let y = paragraphs(paper, [foot.words], paper.left, below + 6, 'left', bold)
  y = paragraphs(paper, foot.notes, paper.left, y, 'left', plain)
  const part = (paper.right - paper.left) / foot.signatures.length
  const centre = (index: number): number => paper.left + (index + 0.5) * part
  paper.text(foot.placeAndDate, centre(foot.signatures.length - 1), y, 'center', italic)
  for (const [index, { title, hint }] of foot.signatures.entries()) {
    paper.text(title, centre(index), y + 13, 'center', bold)
    paper.text(hint, centre(index), y + 25, 'center', { font: 'italic', size: 8 })
  }
}
