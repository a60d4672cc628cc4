import { useQueries } from '@tanstack/react-query'
import type { DecisionView } from '../../../src-main/contract/money.ts'
import { call } from '../../client.ts'
import type { Standing } from './decision-difference.ts'

/** What each application of the decision is approved for now: earlier amendments count. */
export const useStanding = (decision: DecisionView): readonly Standing[] =>
  useQueries({
    queries: decision.items.map((item) => ({
      queryKey: ['application.get', { id: item.applicationId }],
      queryFn: () => call('application.get', { id: item.applicationId }),
    })),
    combine: (answers) =>
      decision.items.map((item, at) => {
        const money = answers[at]?.data?.money
        return { ...item, approved: money?.approved ?? item.amount, committed: money?.committed ?? item.amount }
      }),
  })
