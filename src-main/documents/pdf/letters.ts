import { type PdfFont, pdfFonts } from './fonts.ts'

/** Fonts whose letters are shaped once each. Widths are in points at size 1. */
export type Letters = { readonly width: (font: PdfFont, text: string) => number }

type Position = {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}
type Run = {
  readonly glyphs: readonly unknown[]
  readonly positions: readonly Position[]
  readonly advanceWidth: number
}
type Layout = (text: string, features?: unknown, onlyWidth?: boolean) => Run

/**
 * Registers our fonts in a document and makes PDFKit set text letter by letter. By itself it shapes every word anew, and remembers
 * each for ever: a book of 10,000 lines takes 11 s and 500 MB, and without the memory 66 s. Composed Vietnamese needs no shaping;
 * what is given up is kerning, which nobody sees at 5 pt. The method replaced is PDFKit's own: where a release no longer has it, this throws.
 */
export const openLetters = (doc: PDFKit.PDFDocument): Letters => {
  const layouts = new Map<PdfFont, Layout>()
  for (const [name, file] of Object.entries(pdfFonts)) doc.registerFont(name, file)
  const layoutOf = (name: PdfFont): Layout => {
    const known = layouts.get(name)
    if (known !== undefined) return known
    doc.font(name)
    const font = '_font' in doc ? doc._font : undefined
    if (!hasLayout(font)) throw new Error('pdfkit sets its text otherwise than the letters expect')
    const layout = byLetter(font.layout.bind(font))
    font.layout = layout
    layouts.set(name, layout)
    return layout
  }
  for (const name of ['regular', 'bold', 'italic'] as const) layoutOf(name)
  return { width: (name, text) => layoutOf(name)(text, undefined, true).advanceWidth / 1000 }
}

const byLetter = (shape: Layout): Layout => {
  const known = new Map<string, Run>()
  const runOf = (letter: string): Run => {
    const run = known.get(letter) ?? shape(letter, undefined, false)
    known.set(letter, run)
    return run
  }
  return (text, _features, onlyWidth) => {
    let advanceWidth = 0
    if (onlyWidth === true) {
      for (const letter of text) advanceWidth += runOf(letter).advanceWidth
      return { glyphs: [], positions: [], advanceWidth }
    }
    const glyphs: unknown[] = []
    const positions: Position[] = []
    for (const letter of text) {
      const run = runOf(letter)
      glyphs.push(...run.glyphs)
      positions.push(...run.positions)
      advanceWidth += run.advanceWidth
    }
    return { glyphs, positions, advanceWidth }
  }
}

const hasLayout = (font: unknown): font is { layout: Layout } =>
  typeof font === 'object' && font !== null && 'layout' in font && typeof font.layout === 'function'
