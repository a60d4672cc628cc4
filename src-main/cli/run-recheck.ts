import { formatCitation } from '../domain/eligibility/citation.ts'
import type { LineChange } from '../domain/eligibility/compare-runs.ts'
import type { Verdict } from '../domain/eligibility/criterion.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import { toOfficeError } from '../office/errors.ts'
import { cliTexts } from '../text/cli.ts'
import { cliLawTexts } from '../text/cli-law.ts'
import { labels } from '../text/labels.ts'
import { previewRecheck, runRecheck } from '../usecases/applications/recheck.ts'
import type { RecheckReport } from '../usecases/applications/recheck-report.ts'
import { replayRuns } from '../usecases/applications/replay.ts'
import { flag, type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `recheck`: judges every file anew and says whose result changes and by which clause; with `--dry-run` nothing is written. */
export const runRecheckVerb = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const dry = flag(options, 'dry-run')
    const reason = text(options, 'reason') ?? cliLawTexts.reason.vi
    const report = dry ? await previewRecheck(office) : await runRecheck(office, reason)
    if (out.json) return out.document(reportJson(office.pack, report), undefined)
    sayReport(office.pack, report, dry, out)
    return 0
  })

const reportJson = (pack: Pack, { judged, changed, failed }: RecheckReport) => ({
  judged,
  changed: changed.map(({ application, coop, change, flagged }) => ({
    application: application.no,
    coop,
    ...change.overall,
    clauses: change.lines.map((line) => ({ ...clause(pack, line), facts: line.facts })),
    flagged,
  })),
  failed: failed.map(({ application, coop, refusal }) => ({
    application: application.no,
    coop,
    error: toOfficeError(refusal),
  })),
})

const clause = (pack: Pack, { id, from, to, citation, thresholdFrom, thresholdTo, unit }: LineChange) => ({
  id,
  from,
  to,
  article: formatCitation(pack, citation, 'vi'),
  thresholdFrom,
  thresholdTo,
  unit,
})

const sayReport = (pack: Pack, { judged, changed, failed }: RecheckReport, dry: boolean, out: Output): void => {
  const { overall, verdict } = labels.vi
  const line = (of: Verdict | null): string => (of === null ? cliLawTexts.absent.vi : verdict[of])
  out.line(cliLawTexts.rechecked, {
    dry: dry ? cliTexts.dry.vi : '',
    judged,
    changed: changed.length,
    flagged: changed.filter(({ flagged }) => flagged).length,
    failed: failed.length,
  })
  for (const { application, coop, change, flagged } of changed) {
    const { from, to } = change.overall
    const words = { from: overall[from], to: overall[to], flag: flagged ? cliLawTexts.flag.vi : '' }
    out.line(cliLawTexts.changed, { application: application.no, coop, ...words })
    for (const one of change.lines) {
      const { id, article, ...said } = clause(pack, one)
      out.line(cliLawTexts.clause, { id, from: line(said.from), to: line(said.to), article })
    }
  }
  for (const { application, coop, refusal } of failed)
    out.line(cliLawTexts.failed, { application: application.no, coop, reason: toOfficeError(refusal).vi })
}

/** `replay`: gives kept runs again; exit 1 when one comes out differently. */
export const runReplayVerb = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const { different, ...counts } = await replayRuns(office, text(options, 'application') ?? null)
    const differences = different.map(({ refusal, ...difference }) => ({
      ...difference,
      error: refusal === null ? null : toOfficeError(refusal),
    }))
    if (out.json) await out.document({ ...counts, different: differences }, undefined)
    else {
      out.line(cliLawTexts.replayed, { ...counts, different: different.length })
      for (const { application, run, condition, amount, error } of differences)
        out.line(cliLawTexts.different, {
          application,
          run,
          condition: error?.vi ?? condition ?? (amount ? cliLawTexts.amount : cliLawTexts.overall).vi,
        })
    }
    return different.length === 0 ? 0 : 1
  })
