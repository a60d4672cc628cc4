import type { lawCalls, RecheckReportView } from '../contract/law.ts'
import type { LineChange, RunChange } from '../domain/eligibility/compare-runs.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import { answerFlag, flags, pastRechecks, recheckItems } from '../usecases/applications/flags.ts'
import { previewRecheck, runRecheck } from '../usecases/applications/recheck.ts'
import type { RecheckReport } from '../usecases/applications/recheck-report.ts'
import { replayRuns } from '../usecases/applications/replay.ts'
import { tryOut } from '../usecases/applications/trial.ts'
import { bothArticles, viewLaw } from '../usecases/office/law.ts'
import { lawFiles, lawStatus } from '../usecases/office/law-status.ts'
import { type Desk, writing } from './desk.ts'
import { sentencesOf } from './errors.ts'
import type { Handlers } from './handler.ts'

/** As many files as a person reads through; the counts are of all. */
const mostShown = 500

const reportView = ({ office: { pack } }: Desk, { judged, changed, failed }: RecheckReport): RecheckReportView => ({
  judged,
  changedCount: changed.length,
  flaggedCount: changed.filter(({ flagged }) => flagged).length,
  failedCount: failed.length,
  changed: changed.slice(0, mostShown).map(({ application: { id, no, work, state }, coop, change, flagged }) => ({
    id,
    no,
    coop,
    work,
    state,
    flagged,
    ...changeView(pack, change),
  })),
  failed: failed
    .slice(0, mostShown)
    .map(({ application: { no }, coop, refusal }) => ({ no, coop, ...sentencesOf(refusal) })),
})

const changeView = (pack: Pack, { overall, lines, ceiling }: RunChange) => ({
  ...overall,
  ceiling,
  lines: lines.map((line) => lineView(pack, line)),
})

const lineView = (pack: Pack, { id, from, to, citation, thresholdFrom, thresholdTo, unit, facts }: LineChange) => ({
  id,
  from,
  to,
  article: bothArticles(pack, citation),
  thresholdFrom,
  thresholdTo,
  unitName: unit === null ? null : (pack.units.find((known) => known.id === unit)?.name ?? { vi: unit, en: unit }),
  facts: [...facts],
})

const recheckedView = <F extends { readonly applicationId: string; readonly change: RunChange }>(
  { office: { pack } }: Desk,
  files: readonly F[],
) => ({
  files: files.map(({ applicationId, change, ...file }) => ({
    ...file,
    id: applicationId,
    ...changeView(pack, change),
  })),
})

export const lawHandlers: Handlers<keyof typeof lawCalls> = {
  'law.view': async (desk) => viewLaw(desk.office.pack),
  'law.status': (desk) => lawStatus(desk.office),
  'law.files': (desk, { conditionId }) => lawFiles(desk.office, conditionId),
  'law.recheckPreview': async (desk) => reportView(desk, await previewRecheck(desk.office)),
  'law.recheck': async (desk, { reason }, session) =>
    reportView(desk, await runRecheck(writing(desk, session), reason)),
  'law.trial': async (desk, trial) => reportView(desk, await tryOut(desk.office, trial)),
  'law.replay': async (desk) => {
    const { different, ...counts } = await replayRuns(desk.office, null)
    return {
      ...counts,
      different: different.map(({ refusal, ...difference }) => ({
        ...difference,
        refused: refusal === null ? null : sentencesOf(refusal),
      })),
    }
  },
  'law.rechecks': async (desk) => ({ rechecks: await pastRechecks(desk.office) }),
  'law.recheckItems': async (desk, { id }) => recheckedView(desk, await recheckItems(desk.office, id)),
  'law.flags': async (desk) =>
    recheckedView(
      desk,
      (await flags(desk.office)).map((flag) => ({ ...flag, flagged: true })),
    ),
  'law.answerFlag': (desk, input, session) => answerFlag(writing(desk, session), input),
}
