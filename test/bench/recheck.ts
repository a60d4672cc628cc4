import { loadPack } from '../../db/packs/load.ts'
import { amountFor } from '../../src-main/domain/eligibility/amount.ts'
import type { Outcome } from '../../src-main/domain/eligibility/compare-runs.ts'
import { judge } from '../../src-main/domain/eligibility/judge.ts'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { type FileToRecheck, recheck } from '../../src-main/domain/eligibility/recheck.ts'
import { trialPack } from '../../src-main/domain/eligibility/trial.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { keepRun } from '../../src-main/usecases/applications/keep-run.ts'
import { previewRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { gatheredPages, wholeOffice } from '../../src-main/usecases/applications/recheck-files.ts'
import { judgeGathered } from '../../src-main/usecases/applications/run-inputs.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { infraFiles } from './infra-files.ts'
import { insertApplications } from './many-applications.ts'
import { type BenchRow, compare, inMs } from './measure.ts'
import { withOffice } from './office-folder.ts'

const fileCount = 200_000
/** So many different files stand for all, again and again: their previous verdicts must fit into memory at once. */
const distinct = 10_000
const storedCount = 5_000

/** A re-check after a threshold changed, against only judging the same files by the new pack. */
export const benchRecheck = async (): Promise<readonly BenchRow[]> => [await inMemory(), await fromDatabase()]

const inMemory = async (): Promise<BenchRow> => {
  const before = loadPack('2261-2014')
  const after = higherRevenue(before)
  const files = infraFiles(before, distinct).map((facts) => ({
    facts,
    options: {},
    provincial: [],
    before: outcomeOf(before, facts),
  }))
  const expected = files.filter((file) => differs(file, outcomeOf(after, file.facts))).length * (fileCount / distinct)
  const counts = { ours: 0, theirs: 0 }
  const measured = await compare({
    ours: () => {
      counts.ours = 0
      for (const _ of recheck(after, many(files))) counts.ours += 1
    },
    theirs: () => {
      counts.theirs = 0
      for (const { facts, options } of many(files)) {
        counts.theirs += judge(after, facts, options).criteria.length
        counts.theirs += amountFor(after, facts, {}).working.length
      }
    },
    prepare: null,
    warmUps: 1,
    rounds: 5,
  })
  if (counts.ours !== expected) throw new Error(`${counts.ours} files changed, ${expected} should`)
  if (counts.theirs === 0) throw new Error('nothing was judged')
  return {
    name: `Re-check of ${fileCount} files`,
    ratio: measured.ratio,
    against: 'judging the same files and computing their amounts',
    detail: `${inMs(measured)} for n = ${fileCount} files, ${counts.ours} of them changed`,
  }
}

const higherRevenue = (pack: Pack): Pack =>
  trialPack(pack, [{ parameter: 'revenue.least', index: 0, value: 2_000_000_000 }])

const outcomeOf = (pack: Pack, facts: FileToRecheck['facts']): Outcome => {
  const { overall, criteria } = judge(pack, facts, {})
  return { overall, criteria, ceiling: amountFor(pack, facts, {}).ceiling }
}

/** Said anew, so that the comparison under test does not judge itself. */
const differs = ({ before }: FileToRecheck, after: Outcome): boolean => verdictsOf(before) !== verdictsOf(after)
const verdictsOf = ({ overall, criteria }: Outcome): string =>
  [overall, ...criteria.map(({ id, verdict }) => `${id} ${verdict}`)].join()

function* many<T>(files: readonly T[]): Generator<T> {
  for (let round = 0; round < fileCount / distinct; round += 1) yield* files
}

/** The whole way of an office, its database included: read, judged, compared with the run on file. */
const fromDatabase = (): Promise<BenchRow> =>
  withOffice(async (office) => {
    insertApplications(office.store.file, storedCount, 'checking')
    await judgeAll(office)
    const counts = { ours: 0, theirs: 0 }
    const measured = await compare({
      ours: async () => {
        counts.ours = (await previewRecheck(office)).judged
      },
      theirs: async () => {
        counts.theirs = await judgeStored(office)
      },
      prepare: null,
      warmUps: 1,
      rounds: 5,
    })
    if (counts.ours !== storedCount || counts.theirs !== storedCount) throw new Error(JSON.stringify(counts))
    return {
      name: 'Re-check preview of an office',
      ratio: measured.ratio,
      against: 'judging its stored files',
      detail: `${inMs(measured)} for n = ${storedCount} files read from the database`,
    }
  })

/** The first run of every file, so that there is something to compare with. */
const judgeAll = (office: OpenOffice): Promise<void> =>
  office.store.write(async (tx) => {
    const context = { ...office, actor: { name: 'Trần Thị Mai', role: 'reviewOfficer' } } as const
    for await (const page of gatheredPages(tx, office, wholeOffice)) {
      for (const { application, gathered } of page) {
        if (gathered instanceof Refusal) throw gathered
        await keepRun(tx, context, application, judgeGathered(office.pack, gathered, null))
      }
    }
  })

const judgeStored = async (office: OpenOffice): Promise<number> => {
  let judged = 0
  for await (const page of gatheredPages(office.store.reads, office, wholeOffice)) {
    for (const { gathered } of page) {
      if (gathered instanceof Refusal) throw gathered
      judged += judgeGathered(office.pack, gathered, null).judgement.criteria.length > 0 ? 1 : 0
    }
  }
  return judged
}
