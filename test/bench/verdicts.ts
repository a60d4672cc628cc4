import { loadPack } from '../../db/packs/load.ts'
import { type Criterion, type Verdict, verdicts } from '../../src-main/domain/eligibility/criterion.ts'
import type { Facts } from '../../src-main/domain/eligibility/facts.ts'
import { judge } from '../../src-main/domain/eligibility/judge.ts'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { judgeByHand } from './by-hand/judge.ts'
import { judgeByRulesEngine } from './by-rules-engine/judge.ts'
import { benchWorks, infraFiles } from './infra-files.ts'
import { type BenchRow, compare, inMs } from './measure.ts'

const fileCount = 10_000
/** What the slow side gets through in a few seconds; rates are compared. */
const slowCount = 1000
/** A season of the whole country, in one thread. */
const wholeCount = 200_000

type Answer = { readonly overall: Verdict; readonly criteria: readonly Criterion[] }

/** Verdicts with full explanation by the pack's engine against functions written by hand that return the same lines. */
export const benchVerdicts = async (): Promise<readonly BenchRow[]> => {
  const pack = loadPack('2261-2014')
  const files = infraFiles(pack, fileCount)
  const mix = checkSame(pack, files)
  const lines = { ours: 0, theirs: 0 }
  const measured = await compare({
    ours: () => {
      lines.ours = countLines(files, (file) => judge(pack, file, {}))
    },
    theirs: () => {
      lines.theirs = countLines(files, judgeByHand)
    },
    prepare: null,
    warmUps: 6,
    rounds: 21,
  })
  if (lines.ours !== lines.theirs) throw new Error(`${lines.ours} lines by the pack, ${lines.theirs} by hand`)
  const detail = `${inMs(measured)} for n = ${fileCount} files (${benchWorks.join(', ')}), ${lines.ours} lines, same JSON; ${mix}`
  return [
    { name: 'INFRA verdicts by the pack', ratio: measured.ratio, against: 'plain functions by hand', detail },
    await againstRulesEngine(pack, files.slice(0, slowCount)),
    whole(pack),
  ]
}

/** @throws Error where the two do not say the same of a condition */
const againstRulesEngine = async (pack: Pack, files: readonly Facts[]): Promise<BenchRow> => {
  for (const [index, file] of files.entries()) {
    const say = ({ criteria }: { readonly criteria: readonly Criterion[] }) =>
      criteria.map(({ id, byFacts }) => `${id} ${byFacts}`).join(', ')
    const [ours, theirs] = [say(judge(pack, file, {})), say(await judgeByRulesEngine(file))]
    if (ours !== theirs) throw new Error(`File ${index} differs\npack          ${ours}\nrules engine  ${theirs}`)
  }
  const measured = await compare({
    ours: () => countLines(files, (file) => judge(pack, file, {})),
    theirs: async () => {
      for (const file of files) await judgeByRulesEngine(file)
    },
    prepare: null,
    warmUps: 2,
    rounds: 5,
  })
  const detail = `${inMs(measured)} for n = ${files.length} files, the same outcome of every condition: ${Math.round(1 / measured.ratio)} times its rate`
  return { name: 'INFRA verdicts by the pack', ratio: measured.ratio, against: 'json-rules-engine', detail }
}

/** All of them once, against the same functions by hand: the rate does not fall where memory fills. */
const whole = (pack: Pack): BenchRow => {
  const files = infraFiles(pack, wholeCount)
  const time = (judgeOne: (file: Facts) => Answer): number => {
    const start = performance.now()
    countLines(files, judgeOne)
    return performance.now() - start
  }
  const [ours, theirs] = [time((file) => judge(pack, file, {})), time(judgeByHand)]
  const rate = Math.round(files.length / (ours / 1000))
  const detail = `${inMs({ ours, theirs, ratio: ours / theirs })} for n = ${wholeCount} files, ${rate} a second, one thread`
  return { name: 'INFRA verdicts, 200,000 files', ratio: ours / theirs, against: 'plain functions by hand', detail }
}

/** The answers are used, so that no compiler may leave them out. */
const countLines = (files: readonly Facts[], judgeOne: (file: Facts) => Answer): number => {
  let count = 0
  for (const file of files) count += judgeOne(file).criteria.length
  return count
}

/**
 * Every file must get the same bytes from both, and every verdict must occur.
 * @throws Error naming the first file that differs
 */
const checkSame = (pack: Pack, files: readonly Facts[]): string => {
  const counts = new Map<Verdict, number>(verdicts.map((verdict) => [verdict, 0]))
  for (const [index, file] of files.entries()) {
    const { overall, criteria } = judge(pack, file, {})
    const ours = JSON.stringify({ overall, criteria })
    const theirs = JSON.stringify(judgeByHand(file))
    if (ours !== theirs) {
      throw new Error(`File ${index} differs\nfacts   ${JSON.stringify(file)}\npack    ${ours}\nby hand ${theirs}`)
    }
    counts.set(overall, (counts.get(overall) ?? 0) + 1)
  }
  const shares = [...counts].map(([verdict, count]) => ({ verdict, percent: Math.round((100 * count) / files.length) }))
  if (shares.some(({ percent }) => percent < 3)) throw new Error(`Too few of a verdict: ${JSON.stringify(shares)}`)
  return shares.map(({ verdict, percent }) => `${verdict} ${percent} %`).join(', ')
}
