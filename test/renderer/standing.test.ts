import { expect, test } from 'vitest'
import type { CoopPair } from '../../src-main/contract/coops.ts'
import { standingOf } from '../../src-renderer/screens/coops/standing.ts'

const pair = (decision: Partial<NonNullable<CoopPair['decision']>> | null): CoopPair => ({
  a: 'a',
  b: 'b',
  names: ['HTX A', 'HTX B'],
  taxCodes: [null, null],
  districts: ['Đắk Hà', 'Đắk Hà'],
  matched: ['account'],
  score: 50,
  decision:
    decision === null
      ? null
      : { verdict: 'different', reason: 'vì', decidedBy: 'Lan', decidedAt: '', since: [], ...decision },
})

test('a pair waits until somebody decides, and again once more of it matches', () => {
  expect([
    standingOf(pair(null)),
    standingOf(pair({ verdict: 'same' })),
    standingOf(pair({})),
    standingOf(pair({ since: ['certificate'] })),
  ]).toEqual(['open', 'same', 'different', 'open'])
})
