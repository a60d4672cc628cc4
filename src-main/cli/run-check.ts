import { isLocalDate, parseDate } from '../domain/dates.ts'
import { cliTexts } from '../text/cli.ts'
import { labels } from '../text/labels.ts'
import { checkApplications } from '../usecases/applications/check.ts'
import { explained } from '../usecases/applications/explained.ts'
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
      const runs = checked.map(({ application, coop, judgement, amount }) => ({
        application: application.no,
        coop: coop.name,
        taxCode: coop.taxCode,
        content: application.content,
        work: application.work,
        overall: judgement.overall,
        criteria: explained(office.pack, judgement.criteria),
        asOf: judgement.asOf,
        pack: judgement.pack,
        settings: judgement.settings,
        amount: { ceiling: amount.ceiling, computed: amount.computed, working: amount.working },
        provincial: amount.provincial,
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
