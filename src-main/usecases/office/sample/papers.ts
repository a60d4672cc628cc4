import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSampleStatement } from '../../../documents/sample-statement.ts'
import type { Pack } from '../../../domain/eligibility/pack.ts'
import { papersFor } from '../../../domain/eligibility/papers.ts'
import { lastCheckRun } from '../../../store/check-runs.ts'
import { type SampleApplication, type SampleCoop, sampleCoops, usualNotes } from '../../../store/sample.ts'
import { attachPaper, setPaper, signJudgement } from '../../applications/papers.ts'
import type { WriteContext } from '../../context.ts'
import { keepPaperFile } from '../../files/paper-store.ts'
import { dong } from './step.ts'

/** Which papers of a file are put down now; without `only`, all but the one that comes late. */
export type PapersNow = Pick<SampleApplication, 'work' | 'missing' | 'unchecked' | 'refused' | 'late' | 'facts'> & {
  readonly only?: readonly string[]
}

export const putPapers = async (context: WriteContext, pack: Pack, id: string, now: PapersNow): Promise<void> => {
  const comes = ({ code, required }: { code: string; required: boolean }): boolean => {
    if (now.only !== undefined) return now.only.includes(code)
    return code !== now.late?.paper && now.missing?.includes(code) !== true && (required || hasReason(now, code))
  }
  for (const { code } of papersFor(pack, { content: 'INFRA', work: now.work ?? '' }, 'application').filter(comes)) {
    const note = now.refused?.[code] ?? null
    const open = now.unchecked?.includes(code) === true ? 'onFile' : 'checked'
    await setPaper(context, {
      applicationId: id,
      code,
      status: note === null ? open : 'refused',
      receivedOn: null,
      note,
    })
  }
}

/** Papers that prove a priority come only where there is something to prove. */
const hasReason = ({ facts }: PapersNow, code: string): boolean =>
  (code === 'OFFTAKE_CONTRACT' && facts?.['offtakePerYear'] !== undefined) ||
  (code === 'PRACTICE_CERTIFICATE' && facts?.['practices'] !== undefined)

/** Signs what the law leaves to a person, where the sample has a note for it. */
export const signNotes = async (context: WriteContext, id: string, application: SampleApplication): Promise<void> => {
  const run = await lastCheckRun(context.store.reads, id)
  for (const criterion of run?.criteria ?? []) {
    if (criterion.byFacts !== 'judgement' || application.unsigned?.includes(criterion.id) === true) continue
    const usual = usualNotes[criterion.id]
    const signed =
      application.signed?.[criterion.id] ?? (usual === undefined ? undefined : { verdict: 'met' as const, note: usual })
    if (signed === undefined) continue
    await signJudgement(context, { applicationId: id, conditionId: criterion.id, ...signed })
  }
}

/** Years of the statements that are attached, by file: enough for the screen to have something to show. */
const statements: Readonly<Record<string, readonly [year: number, place: 0 | 1 | 2][]>> = {
  a01: [[2017, 2]],
  k01: [
    [2015, 0],
    [2016, 1],
    [2017, 2],
  ],
}

export const attachStatements = async (
  context: WriteContext,
  id: string,
  application: SampleApplication,
): Promise<void> => {
  const coop = sampleCoops.find((known) => known.key === application.coop)
  for (const [year, place] of statements[application.key] ?? [])
    if (coop !== undefined) await attachStatement(context, id, coop, year, coop.revenue[place])
}

const attachStatement = async (context: WriteContext, id: string, coop: SampleCoop, year: number, revenue: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'so-htx-'))
  const name = `Bao cao tai chinh ${year} (mau).pdf`
  try {
    const path = join(folder, name)
    await writeSampleStatement(createWriteStream(path), { coop: coop.name, year, revenue: dong(revenue) })
    const file = await keepPaperFile(context.folder, path, name)
    await attachPaper(context, { applicationId: id, code: 'FINANCIAL_STATEMENTS', name, file })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
