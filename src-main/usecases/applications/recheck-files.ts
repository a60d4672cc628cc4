import type { FileToRecheck } from '../../domain/eligibility/recheck.ts'
import { Refusal } from '../../domain/refusal.ts'
import { decidedStates, editableStates } from '../../domain/workflow/states.ts'
import { type ApplicationRecord, applicationsAfter } from '../../store/applications.ts'
import { standingRunsOf } from '../../store/check-runs.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { type Gathered, gatherMany } from './gather.ts'
import { inputsOf, optionsOf, type RunInputs } from './run-inputs.ts'

/** Which files: all of the office, or those named. Files that ended without support are left in peace. */
export type RecheckScope = {
  readonly ids: readonly string[] | null
  readonly states: readonly ApplicationRecord['state'][]
}

export const wholeOffice: RecheckScope = { ids: null, states: [...editableStates, ...decidedStates] }

/** Enough to make few queries, few enough to be held at once. */
const pageSize = 500

export type GatheredFile = { readonly application: ApplicationRecord; readonly gathered: Gathered | Refusal }

/** The files of a scope page by page, by number, each as the law sees it now. */
export async function* gatheredPages(
  reads: Reads,
  office: OfficeContext,
  scope: RecheckScope,
): AsyncGenerator<readonly GatheredFile[]> {
  let after = ''
  while (true) {
    const page = await applicationsAfter(reads, scope, after, pageSize)
    const last = page.at(-1)
    if (last === undefined) return
    after = last.no
    const gathered = await gatherMany(reads, office, page)
    yield page.flatMap((application, index) => {
      const of = gathered[index]
      return of === undefined ? [] : [{ application, gathered: of }]
    })
  }
}

/** A file beside the run that stands on it. */
export type RecheckFile = FileToRecheck & {
  readonly application: ApplicationRecord
  readonly runBefore: string
  readonly inputs: RunInputs
}

export type RecheckPage = {
  readonly files: readonly RecheckFile[]
  readonly failed: readonly { readonly application: ApplicationRecord; readonly refusal: Refusal }[]
}

/** Files that were judged before: the others have nothing to compare with, and their first check is still to come. */
export async function* recheckPages(
  reads: Reads,
  office: OfficeContext,
  scope: RecheckScope,
): AsyncGenerator<RecheckPage> {
  for await (const page of gatheredPages(reads, office, scope)) {
    const runs = await standingRunsOf(
      reads,
      page.map(({ application }) => application.id),
    )
    const files: RecheckFile[] = []
    const failed: { application: ApplicationRecord; refusal: Refusal }[] = []
    for (const { application, gathered } of page) {
      const run = runs.get(application.id)
      if (run === undefined) continue
      if (gathered instanceof Refusal) {
        failed.push({ application, refusal: gathered })
        continue
      }
      const { facts, settings, provincial } = gathered
      const inputs = inputsOf(gathered, null)
      files.push({
        application,
        runBefore: run.id,
        inputs,
        before: run,
        facts,
        provincial,
        options: optionsOf(inputs, settings),
      })
    }
    yield { files, failed }
  }
}
