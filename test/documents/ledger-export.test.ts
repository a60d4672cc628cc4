import { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerColumns } from '../../src-main/documents/ledger/columns.ts'
import { writeLedgerCsv } from '../../src-main/documents/ledger/csv.ts'
import { writeLedgerPdf } from '../../src-main/documents/ledger/pdf.ts'
import { writeLedgerXlsx } from '../../src-main/documents/ledger/xlsx.ts'
import { neutralise } from '../../src-main/documents/neutralise.ts'
import { atMost, wrap } from '../../src-main/documents/pdf/wrap.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { manyHeading, manyLines, quiet, sampleBook } from './ledger-sample.ts'
import { memory } from './office-tools.ts'

const writers = [
  ['xlsx', writeLedgerXlsx],
  ['csv', writeLedgerCsv],
  ['pdf', writeLedgerPdf],
] as const

test('the columns are the 28 of the book, in its order', () => {
  expect(ledgerColumns.map(({ key }) => key)).toEqual([
    'stt',
    'postingDate',
    'voucherNo',
    'voucherDate',
    'type',
    'basis',
    'coop',
    'taxCode',
    'content',
    'description',
    'payingUnit',
    'source',
    'chapter',
    'khoan',
    'tieuMuc',
    'programmeCode',
    'estimate',
    'commitment',
    'advance',
    'clearing',
    'payment',
    'refund',
    'advanceBalance',
    'available',
    'coopTotal',
    'invoice',
    'adjusts',
    'note',
  ])
})

describe.each(writers)('%s', (_name, write) => {
  test('stops when cancelled, and takes no further line', async () => {
    let taken = 0
    const counted = function* () {
      for (const line of manyLines(5_000)) {
        taken += 1
        yield line
      }
    }
    let told = 0
    const hooks = {
      onLines: (done: number) => {
        told = done
      },
      cancelled: () => told >= 400,
    }
    const work = write(memory().out, manyHeading(5_000), counted(), hooks)
    await expect(work).rejects.toEqual(new Refusal('export.cancelled', { done: 600 }))
    expect({ taken, told }).toEqual({ taken: 600, told: 400 })
  })

  test('rejects with the error of a target that fails', async () => {
    let room = 20_000
    const full = new Writable({
      write(chunk: Buffer, _encoding, done) {
        room -= chunk.length
        done(room < 0 ? new Error('ENOSPC') : null)
      },
    })
    await expect(write(full, manyHeading(5_000), manyLines(5_000), quiet)).rejects.toThrow('ENOSPC')
  })

  test('takes no more lines than the target can hold, and rejects when the target is closed', async () => {
    // A target that takes its first bytes and never answers; it is closed after a thousand turns of the event loop.
    const stuck = new Writable({ write: () => undefined })
    let taken = 0
    const counted = function* () {
      for (const line of manyLines(100_000)) {
        taken += 1
        yield line
      }
    }
    const turns = async () => {
      for (let turn = 0; turn < 1_000; turn += 1) await nextTurn()
      stuck.destroy()
    }
    const work = write(stuck, manyHeading(100_000), counted(), quiet)
    await Promise.all([expect(work).rejects.toThrow('closed before the document was complete'), turns()])
    expect(taken).toBeGreaterThan(200)
    expect(taken).toBeLessThan(20_000)
  })

  test('refuses a book whose sums are not those of its lines', async () => {
    const book = sampleBook({})
    const lines = book.lines.map((line) => (line.stt === 20 ? { ...line, advance: line.advance + 1 } : line))
    await expect(write(memory().out, book, lines, quiet)).rejects.toEqual(
      new Refusal('export.disagrees', {
        where: 'Cộng phát sinh tháng 4, advance',
        expected: 1_495_000_462,
        found: 1_495_000_463,
      }),
    )
    await expect(write(memory().out, book, book.lines.slice(0, -1), quiet)).rejects.toMatchObject({
      code: 'export.disagrees',
    })
    await expect(write(memory().out, book, book.lines.toReversed(), quiet)).rejects.toMatchObject({
      code: 'export.disagrees',
    })
  })

  test('a book without lines is still a book', async () => {
    const { out, bytes } = memory()
    const empty = { ...manyHeading(0), months: [] }
    expect(await write(out, empty, [], quiet)).toEqual({ lines: 0 })
    expect(bytes().length).toBeGreaterThan(1000)
  })
})

test('neutral text never begins as a formula does, and keeps its own characters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r\n ＝]/)), (text) => {
      const neutral = neutralise(text)
      expect(neutral).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@])/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there.
      expect(neutral).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    }),
  )
  expect(['250', 'Đắk Mar', 'a=b', '540/QĐ-UBND'].map(neutralise)).toEqual(['250', 'Đắk Mar', 'a=b', '540/QĐ-UBND'])
})

test('wrapped text loses nothing and fits', () => {
  const measure = (text: string) => [...text].length
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zđ/-]{1,30}$/)), fc.integer({ min: 1, max: 20 }), (words, width) => {
      const lines = wrap(words.join(' '), width, measure)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      expect(lines.every((line) => measure(line) <= width)).toBe(true)
    }),
  )
  expect(wrap('ngày 540/QĐ-UBND-KTTH', 8, measure)).toEqual(['ngày', '540/QĐ-', 'UBND-', 'KTTH'])
  expect(atMost(['một hai', 'ba bốn', 'năm'], 2, 7, measure)).toEqual(['một hai', 'ba bốn…'])
})
