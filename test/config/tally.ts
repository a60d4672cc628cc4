import { z } from 'zod'

/** What one suite came to. `problem`: why it counts as failed although its own numbers do not say so. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly problem: string | null
}

/** How a step's process ended; `code` is null when a signal ended it or it never started. */
export type Exit = { readonly code: number | null }

const unitReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

const e2eReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

const none = { passed: 0, failed: 0, skipped: 0 }

/** A suite that could not run, or ran nothing, has failed once. */
export const couldNotRun = (problem: string): Tally => ({ ...none, failed: 1, problem })

/** A step that is one check: its exit code is its result. */
export const tallyStep = (exit: Exit): Tally =>
  exit.code === 0 ? { ...none, passed: 1, problem: null } : { ...none, failed: 1, problem: `ended with ${exit.code}` }

/**
 * The counts of a report are believed only as far as the exit code agrees: a process that ends badly with no failed
 * test (an error outside the tests, a crash after the report) is one more failure.
 */
const settle = (counts: Omit<Tally, 'problem'>, exit: Exit): Tally => {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, problem: 'ran no test' }
  if (exit.code !== 0 && counts.failed === 0) return { ...counts, failed: 1, problem: `ended with ${exit.code}` }
  return { ...counts, problem: null }
}

/** @param report the parsed JSON report of vitest, `undefined` when it wrote none */
export const tallyUnit = (report: unknown, exit: Exit): Tally => {
  const read = unitReport.safeParse(report)
  if (!read.success) return couldNotRun(`no readable report, ended with ${exit.code}`)
  const { data } = read
  // A file that fails before its first test (a syntax error, a bad import) has no failed test to count.
  const broken = data.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return settle(
    {
      passed: data.numPassedTests,
      failed: data.numFailedTests + broken.length,
      skipped: data.numPendingTests + data.numTodoTests,
    },
    exit,
  )
}

/** @param report the parsed JSON report of Playwright, `undefined` when it wrote none */
export const tallyE2e = (report: unknown, exit: Exit): Tally => {
  const read = e2eReport.safeParse(report)
  if (!read.success) return couldNotRun(`no readable report, ended with ${exit.code}`)
  const { stats, errors } = read.data
  return settle(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped },
    exit,
  )
}

type Suite = { readonly specs?: readonly Spec[] | undefined; readonly suites?: readonly Suite[] | undefined }
const spec = z.object({
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
})
type Spec = z.infer<typeof spec>
const suite: z.ZodType<Suite> = z.object({
  specs: z.array(spec).optional(),
  suites: z.array(z.lazy(() => suite)).optional(),
})
const specsOf = ({ specs = [], suites = [] }: Suite): readonly Spec[] => [...specs, ...suites.flatMap(specsOf)]

/**
 * Whether nothing but the process that runs the tests has failed: it died of itself, by a signal, under each test that did not pass. What such a
 * test would have said nobody knows, so it is asked again; an answer of the office is never asked for twice.
 * @param report the parsed JSON report of Playwright
 */
export const onlyRunnerDied = (report: unknown): boolean => {
  const read = suite.safeParse(report)
  const failed = (read.success ? specsOf(read.data) : [])
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'unexpected')
  const died = (message: string | undefined): boolean =>
    /^Error: worker process exited unexpectedly \(code=null, signal=SIG(?:TRAP|SEGV|ILL|ABRT)\)$/.test(message ?? '')
  return (
    failed.length > 0 &&
    failed.every(({ results }) =>
      results.every(({ errors }) => errors.length > 0 && errors.every((one) => died(one.message))),
    )
  )
}

/** Tests asked again count by what they then said. */
export const askedAgain = (first: Tally, again: Tally): Tally => ({
  ...again,
  passed: first.passed + again.passed,
  skipped: first.skipped + again.skipped,
})

/** The last line of a test run: `N passed, M failed`. What was skipped stands beside each suite above it, never among the passed. */
export const lastLine = (tallies: readonly Tally[]): string => {
  const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
