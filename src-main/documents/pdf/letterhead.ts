import { letterhead } from '../../text/letterhead.ts'
import type { Ink, Paper } from './paper.ts'
import { wrap } from './wrap.ts'

const leading = 13

/**
 * Head of an official document (thể thức văn bản): who issues it on the left, name and motto of the state on the right, the title below.
 * @param bold how the names are set; the title is larger
 * @returns where the text goes on
 */
export const drawLetterhead = (paper: Paper, office: string, title: string, below: string, bold: Ink): number => {
  const width = paper.right - paper.left
  const [left, right, middle] = [paper.left + width * 0.24, paper.left + width * 0.72, paper.left + width / 2]
  const lines = wrap(office.toLocaleUpperCase('vi'), width * 0.42, paper.measure(bold))
  for (const [index, line] of lines.entries()) paper.text(line, left, paper.top + 6 + index * leading, 'center', bold)
  paper.text(letterhead.nation.vi, right, paper.top + 6, 'center', bold)
  paper.text(letterhead.motto.vi, right, paper.top + 6 + leading, 'center', bold)
  const y = paper.top + 32 + Math.max(0, lines.length - 2) * leading
  paper.text(title, middle, y + 14, 'center', { font: 'bold', size: 14 })
  paper.text(below, middle, y + 34, 'center', { ...bold, font: 'regular' })
  return y + 54
}
