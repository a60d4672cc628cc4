/** Run on its own: `many-lines-pdf.ts COUNT FILE` writes a book of COUNT lines and prints what it took. */
import { createWriteStream } from 'node:fs'
import { writeLedgerPdf } from '../../src-main/documents/ledger/pdf.ts'
import { manyHeading, manyLines } from './ledger-sample.ts'

const [count, file] = process.argv.slice(2)
if (file === undefined) throw new Error('COUNT and FILE are needed')
let told = 0
const { lines } = await writeLedgerPdf(createWriteStream(file), manyHeading(Number(count)), manyLines(Number(count)), {
  onLines: (done) => {
    told = done
  },
  cancelled: () => false,
})
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(JSON.stringify({ lines, told, peakMegabytes }))
