import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Field, readCsv } from './csv-strict.ts'

const run = promisify(execFile)

export const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'ledger-'))

/** A target that keeps what it is given. */
export const memory = (): { out: Writable; bytes: () => Buffer } => {
  const chunks: Buffer[] = []
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { out, bytes: () => Buffer.concat(chunks) }
}

/** LibreOffice with a profile of its own that computes every formula anew when it loads a workbook. */
const recalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Fields by `;`, UTF-8, text in quotes, cells as shown. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true'

/** What LibreOffice sees in workbooks, after computing their formulas itself. */
export const readWithLibreOffice = async (
  dir: string,
  files: readonly string[],
  timeZone: string,
): Promise<Field[][][]> => {
  const profile = join(dir, 'profile')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), recalculate)
  const outDir = join(dir, 'csv')
  await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      csvFilter,
      '--outdir',
      outDir,
      ...files,
    ],
    { env: { ...process.env, TZ: timeZone, HOME: dir } },
  )
  return Promise.all(
    files.map(async (file) => {
      const csv = await readFile(join(outDir, basename(file).replace(/\.xlsx$/, '.csv')), 'utf8')
      return readCsv(csv.replace(/^\ufeff/, ''), '\n')
    }),
  )
}

export const readWithPdftotext = async (file: string): Promise<string[]> => {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 500_000_000 })
  return stdout.split('\f').slice(0, -1)
}
