import { loadPack } from '../../db/packs/load.ts'
import { type Criterion, type Verdict, verdicts } from '../../src-main/domain/eligibility/criterion.ts'
import type { Facts } from '../../src-main/domain/eligibility/facts.ts'
import { judge } from '../../src-main/domain/eligibility/judge.ts'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { judgeByHand } from './by-hand/judge.ts'
import { benchWorks, infraFiles } from './infra-files.ts'
import { type BenchRow, compare, inMs } from './measure.ts'

const fileCount = 10_000

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
  return [{ name: 'INFRA verdicts by the pack', ratio: measured.ratio, against: 'plain functions by hand', detail }]
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
