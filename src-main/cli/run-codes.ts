import { resolve } from 'node:path'
import { type CodeKind, codeKinds, isCodeKind } from '../domain/codes/kinds.ts'
import { Refusal } from '../domain/refusal.ts'
import { codesReport } from '../office/codes-report.ts'
import { cliTexts } from '../text/cli.ts'
import { cliCodesTexts } from '../text/cli-codes.ts'
import { codeKindText } from '../text/code-kinds.ts'
import { importCodes } from '../usecases/codes/import.ts'
import { listCodes, viewCodes } from '../usecases/codes/view.ts'
import type { OfficeContext } from '../usecases/context.ts'
import { flag, type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOf, yearOption } from './output.ts'
import { readBytes } from './read-file.ts'

/** `codes`: takes a code list in, whole or not at all; with `--list` says which lists are on file, and with a kind the codes of a year. */
export const runCodes = (options: Options, out: Output): Promise<number> =>
  flag(options, 'list') ? list(options, out) : take(options, out)

const kindOption = (options: Options): CodeKind | null => {
  const kind = text(options, 'kind')
  if (kind === undefined) return null
  if (!isCodeKind(kind)) throw new WrongUsage('codes', `--kind ${kind} (${codeKinds.join('|')})`)
  return kind
}

const needed = <T>(value: T | null | undefined, name: string): T => {
  if (value === undefined || value === null || value === '') throw new WrongUsage('codes', `--${name}`)
  return value
}

const yearsText = ({ fromYear, toYear }: { readonly fromYear: number; readonly toYear: number | null }): string =>
  `${fromYear}–${toYear ?? ''}`

const take = (options: Options, out: Output): Promise<number> => {
  const input = {
    kind: needed(kindOption(options), 'kind'),
    document: needed(text(options, 'document')?.normalize('NFC').trim(), 'document'),
    fromYear: yearOf('codes', options, 'from-year'),
    toYear: text(options, 'to-year') === undefined ? null : yearOf('codes', options, 'to-year'),
    dryRun: flag(options, 'dry-run'),
  }
  const file = needed(text(options, 'file'), 'file')
  return withOffice(options, 'open', async (office) => {
    const report = codesReport(await importCodes(office, { ...input, bytes: readBytes(resolve(file)) }))
    if (out.json) await out.document(report, undefined)
    else sayReport(out, input.document, report)
    if (report.problems.length > 0) throw new Refusal('codes.refused', { count: report.problems.length })
    return 0
  })
}

const sayReport = (out: Output, document: string, report: ReturnType<typeof codesReport>): void => {
  out.line(cliCodesTexts.imported, {
    dry: report.dryRun ? cliTexts.dry.vi : '',
    kind: codeKindText.vi[report.kind],
    codes: report.codes.length,
    document,
    problems: report.problems.length,
    warnings: report.warnings.length,
  })
  for (const { sheet, row, column, message } of [...report.problems, ...report.warnings])
    out.line(cliTexts.place, { sheet, row: row ?? '-', column: column ?? '-', message })
  if (report.problems.length > 0) return
  for (const { document: replaced, ...years } of report.replaces)
    out.line(cliCodesTexts.replaces, { document: replaced, years: yearsText(years) })
  for (const { line, year, code } of report.linesOutside)
    out.line(cliCodesTexts.outside, { line, year: String(year), code })
}

/** Without `--year` as of today's; the codes themselves only of one kind. */
const list = (options: Options, out: Output): Promise<number> => {
  const kind = kindOption(options)
  const asked = text(options, 'year') === undefined ? null : yearOption('codes', options)
  return withOffice(options, 'open', async (office) => {
    const year = asked ?? thisYear(office)
    const kinds = (await listCodes(office, year)).filter((one) => kind === null || one.kind === kind)
    const [valid] = kind === null ? [] : await viewCodes(office, { year, kinds: [kind] })
    if (out.json) return out.document({ year, kinds, codes: kind === null ? null : (valid?.codes ?? []) }, undefined)
    for (const one of kinds) {
      const name = codeKindText.vi[one.kind]
      if (one.lists.length === 0) out.line(cliCodesTexts.none, { kind: name })
      for (const { document, entries, inForce, ...years } of one.lists)
        out.line(cliCodesTexts.list, {
          kind: name,
          document,
          years: yearsText(years),
          entries,
          inForce: inForce ? cliCodesTexts.inForce.vi : '',
        })
    }
    for (const { code, name } of valid?.codes ?? []) out.line(cliCodesTexts.code, { code, name })
    return 0
  })
}

const thisYear = (office: OfficeContext): number => Number(office.today().slice(0, 4))
