/**
 * `npm run bench`: ratios of our work to the barest way of doing the same, both in one run on one machine. Nothing here passes or
 * fails on a time; a benchmark fails when its two sides did not do the same. Also written to out/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benchBackup } from './backup.ts'
import { benchExport } from './export.ts'
import { benchLedger } from './ledger.ts'
import { benchList } from './list.ts'
import type { BenchRow } from './measure.ts'
import { benchMemory } from './memory.ts'
import { outFolder } from './office-folder.ts'
import { benchPosting } from './posting.ts'
import { benchRecheck } from './recheck.ts'
import { benchSeal } from './seal.ts'
import { benchVerdicts } from './verdicts.ts'

const all = [
  benchVerdicts,
  benchRecheck,
  benchList,
  benchExport,
  benchPosting,
  benchLedger,
  benchSeal,
  benchMemory,
  benchBackup,
]
/** `npm run bench -- ledger seal` runs those alone. */
const asked = process.argv.slice(2).map((name) => name.toLowerCase())
const benches = all.filter(({ name }) => asked.length === 0 || asked.includes(name.replace(/^bench/, '').toLowerCase()))

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const table = (rows: readonly BenchRow[]): string => {
  const cells = rows.map((row) => [row.name, row.ratio.toFixed(row.ratio < 0.1 ? 3 : 2), row.against] as const)
  const head = ['What', 'ratio', 'compared with'] as const
  const width = (column: 0 | 1 | 2): number => Math.max(...[head, ...cells].map((cell) => cell[column].length))
  const line = ([name, ratio, against]: readonly [string, string, string]): string =>
    `${name.padEnd(width(0))}  ${ratio.padStart(width(1))}  ${against.padEnd(width(2))}`.trimEnd()
  return [line(head), ...rows.flatMap((row, index) => [line(cells[index] ?? head), `    ${row.detail}`])].join('\n')
}

const start = performance.now()
const rows: BenchRow[] = []
/** One that fails takes nothing from the others: the whole run is half an hour. */
const failures: { readonly bench: string; readonly error: unknown }[] = []
for (const bench of benches) {
  console.error(`${bench.name} ...`)
  try {
    const made = await bench()
    for (const { name, ratio, detail } of made) console.error(`  ${name}: ${ratio.toFixed(3)} (${detail})`)
    rows.push(...made)
  } catch (error) {
    failures.push({ bench: bench.name, error })
  }
}
const seconds = Math.round((performance.now() - start) / 1000)
const machine = { node: process.version, platform: process.platform, cpus: cpus().length, cpu: cpus()[0]?.model ?? '' }

say(`ratio: our time over the other's, medians of rounds in turn; below 1 is faster than the other`)
say(table(rows))
say(`${seconds} s, Node ${machine.node}, ${machine.cpus} x ${machine.cpu}`)
mkdirSync(outFolder, { recursive: true })
writeFileSync(join(outFolder, 'bench.json'), `${JSON.stringify({ machine, seconds, rows }, null, 2)}\n`)
for (const { bench, error } of failures) console.error(`${bench} failed:`, error)
process.exitCode = failures.length === 0 ? 0 : 1
