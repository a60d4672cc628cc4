import type { Writable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { fileText } from '../neutralise.ts'
import { openSink } from '../sink.ts'
import type { PdfFont } from './fonts.ts'
import { openLetters } from './letters.ts'
import type { Measure } from './wrap.ts'

/** Points between the base of the page number and the edge of the paper. */
const footerSpace = 16

export type Align = 'left' | 'center' | 'right'

export type Ink = { readonly font: PdfFont; readonly size: number }

/** Sheets of A4 that are printed one after the other: only the sheet in work is in memory. Measures are points. */
export type Paper = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Sheets begun so far, from 1. */
  readonly pages: () => number
  readonly measure: (ink: Ink) => Measure
  /** One line of text; `y` is the top of its letters, `x` its left end, middle or right end. */
  readonly text: (text: string, x: number, y: number, align: Align, ink: Ink) => void
  readonly lines: (segments: readonly Segment[]) => void
  readonly shade: (x: number, y: number, width: number, height: number) => void
  /** Finishes the sheet, waits for the target, begins the next. */
  readonly nextPage: () => Promise<void>
  readonly end: () => Promise<void>
}

export type Segment = { readonly from: readonly [number, number]; readonly to: readonly [number, number] }

export type PaperOptions = {
  readonly layout: 'landscape' | 'portrait'
  readonly title: string
  readonly author: string
  /** Printed at the left and right end of every sheet's foot. */
  readonly footer: (page: number) => { readonly left: string; readonly right: string }
}

const margins = { left: 22, right: 14, top: 22, bottom: 14 } as const
const grey = '#efede7'

export const openPaper = (out: Writable, options: PaperOptions): Paper => {
  const sink = openSink(out)
  const doc = new PDFDocument({
    size: 'A4',
    layout: options.layout,
    margin: 0,
    autoFirstPage: false,
    lang: 'vi-VN',
    pdfVersion: '1.5',
    info: { Title: options.title, Author: options.author },
  })
  doc.pipe(out)
  const letters = openLetters(doc)
  const measures =
    ({ font, size }: Ink): Measure =>
    (text) =>
      letters.width(font, text) * size
  let pages = 0

  const text: Paper['text'] = (raw, x, y, align, ink) => {
    const value = fileText(raw).normalize('NFC').replace(/\s/g, ' ')
    if (value === '') return
    const shift = { left: 0, center: 0.5, right: 1 }[align]
    const start = shift === 0 ? x : x - shift * measures(ink)(value)
    doc.font(ink.font).fontSize(ink.size).text(value, start, y, { lineBreak: false })
  }
  const begin = () => {
    doc.addPage()
    pages += 1
    const { left, right } = options.footer(pages)
    const y = doc.page.height - footerSpace
    text(left, margins.left, y, 'left', { font: 'italic', size: 7 })
    text(right, doc.page.width - margins.right, y, 'right', { font: 'regular', size: 8 })
  }
  begin()
  /** PDFKit pushes without asking; what the target has not taken waits in the document itself. */
  const stage = {
    get writableLength() {
      return doc.readableLength
    },
    once: (_event: 'drain', listener: () => void) => doc.once('data', listener),
  }
  return {
    left: margins.left,
    right: doc.page.width - margins.right,
    top: margins.top,
    bottom: doc.page.height - footerSpace - margins.bottom / 2,
    pages: () => pages,
    measure: measures,
    text,
    lines: (segments) => {
      for (const { from, to } of segments) doc.moveTo(...from).lineTo(...to)
      doc.lineWidth(0.35).strokeColor('#555555').stroke()
    },
    shade: (x, y, width, height) => {
      doc.rect(x, y, width, height).fill(grey).fillColor('black')
    },
    nextPage: async () => {
      await sink.room(stage)
      begin()
    },
    end: () => {
      const finished = Promise.withResolvers<void>()
      out.once('finish', finished.resolve)
      doc.end()
      return sink.orFailure(finished.promise)
    },
  }
}
