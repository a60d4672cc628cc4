import { describe, expect, it } from 'vitest'
import { askedAgain, couldNotRun, lastLine, onlyRunnerDied, tallyE2e, tallyStep, tallyUnit } from './config/tally.ts'

const unit = (passed: number, failed: number, files: readonly { status: string; tests: readonly string[] }[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: files.map(({ status, tests }, at) => ({
    name: `${at}.test.ts`,
    status,
    assertionResults: tests.map((result) => ({ status: result })),
  })),
})

const e2e = (expected: number, unexpected: number, flaky: number, skipped: number, errors: readonly string[]) => ({
  errors,
  stats: { expected, unexpected, flaky, skipped },
})

describe('the counts of a test run', () => {
  it('take the numbers of the report', () => {
    expect(tallyUnit(unit(3, 1, [{ status: 'failed', tests: ['failed'] }]), { code: 1 })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      problem: null,
    })
    expect(tallyE2e(e2e(5, 1, 1, 2, []), { code: 1 })).toEqual({ passed: 5, failed: 2, skipped: 2, problem: null })
  })

  it('count a test file that broke before its first test', () => {
    const report = unit(3, 0, [
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
    ])
    expect(tallyUnit(report, { code: 1 })).toEqual({ passed: 3, failed: 1, skipped: 2, problem: null })
  })

  it('count an error outside the tests', () => {
    expect(tallyE2e(e2e(5, 0, 0, 0, ['teardown failed']), { code: 1 }).failed).toBe(1)
    expect(tallyUnit(unit(3, 0, []), { code: 1 })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      problem: 'ended with 1',
    })
    expect(tallyE2e(e2e(5, 0, 0, 0, []), { code: null }).failed).toBe(1)
    expect([0, 1, null].map((code) => tallyStep({ code }).failed)).toEqual([0, 1, 1])
  })

  it('fail a suite that wrote no report or ran no test, also when it ends well', () => {
    const empty = [
      tallyUnit(undefined, { code: 0 }),
      tallyUnit({ success: true }, { code: 0 }),
      tallyUnit(unit(0, 0, []), { code: 0 }),
      tallyE2e(undefined, { code: 0 }),
      tallyE2e(e2e(0, 0, 0, 4, []), { code: 0 }),
      couldNotRun('no e2e tests'),
    ]
    expect(empty.map(({ passed, failed, problem }) => [passed, failed, problem !== null])).toEqual(
      empty.map(() => [0, 1, true]),
    )
  })

  it('add up to the last line', () => {
    const plain = { passed: 2, failed: 1, skipped: 0, problem: null }
    expect(lastLine([plain, plain])).toBe('4 passed, 2 failed')
    expect(lastLine([plain, { ...plain, skipped: 3 }])).toBe('4 passed, 2 failed')
  })

  it('ask again only what the runner itself died under', () => {
    const report = (...messages: readonly (readonly string[])[]) => ({
      suites: [
        {
          suites: [
            {
              specs: messages.map((errors) => ({
                tests: [{ status: 'unexpected', results: [{ errors: errors.map((message) => ({ message })) }] }],
              })),
            },
          ],
          specs: [{ tests: [{ status: 'expected', results: [{ errors: [] }] }] }],
        },
      ],
    })
    const died = 'Error: worker process exited unexpectedly (code=null, signal=SIGTRAP)'
    expect([
      onlyRunnerDied(report([died])),
      onlyRunnerDied(report([died], ['Error: expect(locator).toBeVisible() failed'])),
      onlyRunnerDied(report([died, 'Error: expect(1).toBe(2)'])),
      onlyRunnerDied(report(['Error: worker process exited unexpectedly (code=1, signal=null)'])),
      onlyRunnerDied(report([])),
      onlyRunnerDied(report()),
      onlyRunnerDied(undefined),
    ]).toEqual([true, false, false, false, false, false, false])
    const [first, again] = [
      tallyE2e(e2e(5, 1, 0, 2, []), { code: 1 }),
      [tallyE2e(e2e(1, 0, 0, 0, []), { code: 0 }), tallyE2e(e2e(0, 1, 0, 0, []), { code: 1 })],
    ] as const
    expect(again.map((one) => askedAgain(first, one))).toEqual([
      { passed: 6, failed: 0, skipped: 2, problem: null },
      { passed: 5, failed: 1, skipped: 2, problem: null },
    ])
  })
})
