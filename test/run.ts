/**
 * `npm test`: types, lint, layers, unused code, unit tests, build, end-to-end tests, in this order, each under its
 * own heading. A failure does not stop the later suites. The last line is `N passed, M failed` over all of them, and
 * the exit code is 0 only when nothing failed, every suite ran and every suite had tests.
 *
 * `node test/run.ts check` runs the first four only; `node test/run.ts crash` kills a posting process 2,000 times.
 */
import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import {
  askedAgain,
  couldNotRun,
  type Exit,
  lastLine,
  onlyRunnerDied,
  type Tally,
  tallyE2e,
  tallyStep,
  tallyUnit,
} from './config/tally.ts'

const root = resolve(import.meta.dirname, '..')
const reports = join(root, 'out/test')
const unitFile = join(reports, 'unit.json')
const e2eFile = join(reports, 'e2e.json')

const require = createRequire(import.meta.url)
const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })

/** The JavaScript behind a package's command: started with this Node it needs no shell, on Windows neither. */
const tool = (name: string, command: string): string => {
  const file = findManifest(name)
  const { bin } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  const path = typeof bin === 'string' ? bin : bin[command]
  if (path === undefined) throw new Error(`${name} has no command ${command}`)
  return join(dirname(file), path)
}

const findManifest = (name: string): string => {
  const found = (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name, 'package.json'))
    .find((file) => existsSync(file))
  if (found === undefined) throw new Error(`${name} is not installed`)
  return found
}

/**
 * V8 guards the pages of compiled code with keys of the processor, and where there are such keys a process now and then ends with "Check
 * failed: jit_page.has_value()" (seen in Node 24; nodejs/node #64500 tells of its like). Tests do not need the guard.
 */
const unguarded = ['--no-memory-protection-keys']

const run = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Exit> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [...unguarded, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', (error) => {
      console.error(error.message)
      done({ code: null })
    })
    child.once('close', (code) => done({ code }))
  })

const json = (file: string): unknown => {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

type Step = { readonly name: string; readonly run: () => Promise<Tally> }

const step = (name: string, args: () => readonly string[]): Step => ({
  name,
  run: async () => tallyStep(await run(args(), {})),
})

/** What the formatter and the linter read: everything of ours that is code or settings. */
const linted = ['.']

const checks: readonly Step[] = [
  step('types', () => [tool('typescript', 'tsc'), '-p', '.']),
  step('lint', () => [
    tool('@biomejs/biome', 'biome'),
    'check',
    '--config-path=.ci/biome.json',
    '--error-on-warnings',
    ...linted,
  ]),
  step('layers', () => ['test/config/check-layers.ts']),
  step('unused', () => [tool('knip', 'knip')]),
]

const unit: Step = {
  name: 'unit',
  run: async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`]
    const args = ['run', '--config', 'test/config/vitest.ts', '--allowOnly=false', ...reporters]
    const exit = await run([tool('vitest', 'vitest'), ...args], {})
    return tallyUnit(json(unitFile), exit)
  },
}

const crash: Step = {
  name: 'crash',
  run: async () => {
    const file = join(reports, 'crash.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const args = ['run', '--config', 'test/config/vitest.ts', ...reporters, 'test/usecases/crash.test.ts']
    const exit = await run([tool('vitest', 'vitest'), ...args], { CRASH_KILLS: '2000' })
    return tallyUnit(json(file), exit)
  },
}

const built = ['out/main', 'out/preload', 'out/renderer'].map((folder) => join(root, folder))

const build: Step = {
  name: 'build',
  run: async () => {
    for (const folder of built) rmSync(folder, { recursive: true, force: true })
    const tally = tallyStep(await run([tool('electron-vite', 'electron-vite'), 'build'], {}))
    const missing = built.filter((folder) => !existsSync(folder))
    return tally.failed === 0 && missing.length > 0 ? couldNotRun(`nothing in ${missing.join(', ')}`) : tally
  },
}

const e2e: Step = {
  name: 'e2e',
  run: async () => {
    if (globSync('test/e2e/**/*.spec.ts', { cwd: root }).length === 0) return couldNotRun('no e2e tests')
    const play = async (...more: readonly string[]): Promise<Tally> => {
      const args = ['test', '--config', 'test/config/playwright.ts', '--reporter=list,json', ...more]
      const exit = await run([tool('@playwright/test', 'playwright'), ...args], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: e2eFile,
      })
      return tallyE2e(json(e2eFile), exit)
    }
    const tally = await play()
    if (!onlyRunnerDied(json(e2eFile))) return tally
    process.stdout.write('\nThe process that runs the tests died of itself; what it was at is asked again.\n')
    return askedAgain(tally, await play('--last-failed'))
  },
}

const runStep = async ({ name, run: go }: Step): Promise<Tally> => {
  process.stdout.write(`\n===== ${name} =====\n`)
  try {
    return await go()
  } catch (error) {
    return couldNotRun(error instanceof Error ? error.message : String(error))
  }
}

const line = (name: string, { passed, failed, skipped, problem }: Tally) =>
  `${failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${problem === null ? '' : ` (${problem})`}`

const plans = { check: checks, all: [...checks, unit, build, e2e], crash: [crash] } as const
const asked = process.argv[2] ?? 'all'
if (asked !== 'check' && asked !== 'crash' && asked !== 'all') {
  console.error('Usage: node test/run.ts [check | crash]')
  process.exit(2)
}

// Yesterday's report must not stand in for today's.
mkdirSync(reports, { recursive: true })
for (const file of [unitFile, e2eFile]) rmSync(file, { force: true })

const results: { readonly name: string; readonly tally: Tally }[] = []
for (const each of plans[asked]) results.push({ name: each.name, tally: await runStep(each) })

const tallies = results.map(({ tally }) => tally)
process.stdout.write(`\n===== result =====\n${results.map(({ name, tally }) => line(name, tally)).join('\n')}\n`)
process.stdout.write(`${lastLine(tallies)}\n`)
process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1
