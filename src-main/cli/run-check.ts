import { readFileSync } from 'node:fs'
import { loadPack } from '../../db/packs/load.ts'
import { isLocalDate, parseDate } from '../domain/dates.ts'
import { assess, assessMany } from '../domain/eligibility/assess.ts'
import { Refusal } from '../domain/refusal.ts'
import { toOfficeError } from '../office/errors.ts'
import { cliTexts } from '../text/cli.ts'
import { labels } from '../text/labels.ts'
import { checkApplications } from '../usecases/applications/check.ts'
import { type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** A date as people or programs write it. @throws Refusal date.invalid */
export const dateOption = (options: Options, name: string): string | null => {
  const value = text(options, name)
  if (value === undefined) return null
  return isLocalDate(value) ? value : parseDate(value)
}

/** `check`: judges the files of an office and appends the runs. */
export const runCheck = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const checked = await checkApplications(office, text(options, 'application') ?? null, dateOption(options, 'as-of'))
    if (out.json) {
      const runs = checked.map(({ application, coop, judgement }) => ({
        application: application.no,
        coop: coop.name,
        taxCode: coop.taxCode,
        content: application.content,
        work: application.work,
        overall: judgement.overall,
        criteria: judgement.criteria,
        asOf: judgement.asOf,
        pack: judgement.pack,
        settings: judgement.settings,
      }))
      return out.document({ runs }, undefined)
    }
    for (const { application, coop, judgement } of checked)
      out.line(cliTexts.run, {
        application: application.no,
        coop: coop.name,
        overall: labels.vi.overall[judgement.overall],
      })
    return 0
  })

/** `assess`: judges facts of a file by a pack, without any database. */
export const runAssess = async (options: Options, out: Output): Promise<number> => {
  const pack = loadPack(text(options, 'pack') ?? '')
  const facts = readJson(text(options, 'facts') ?? '')
  if (!Array.isArray(facts)) return out.document(assess(pack, facts), undefined)
  const answers = assessMany(pack, facts).map((answer) =>
    'error' in answer
      ? { error: toOfficeError(new Refusal(answer.error.code, answer.error.params, answer.error.field)) }
      : answer,
  )
  return out.document(answers, undefined)
}

const readJson = (file: string): unknown => {
  const body = readText(file)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Refusal('facts.unreadable', { file, detail: error instanceof Error ? error.message : '' })
  }
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Refusal('file.unreadable', { file, detail: error instanceof Error ? error.message : '' })
  }
}
