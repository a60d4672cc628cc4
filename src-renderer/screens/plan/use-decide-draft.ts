import { useCallback, useEffect, useMemo, useRef } from 'react'
import { z } from 'zod'
import type { PlanView } from '../../../src-main/contract/plan.ts'
import { useDraft } from '../../ui/draft.ts'
import { decisionShape, emptyDecision } from '../money/decision-fields.tsx'
import { reader } from '../money/draft-shape.ts'
import { decideLines } from './decide-lines.ts'

const shape = z.object({
  ...decisionShape.shape,
  reason: z.string(),
  turned: z.record(z.string(), z.boolean()),
  redrafted: z.array(z.string()),
})
const readTyped = reader(shape)

/** What is being typed of a decision on the plan, and the files it may name; calls that rows may keep stay the same. */
export const useDecideDraft = (plan: PlanView, kind: 'approve' | 'change') => {
  const draft = useDraft(
    `plan.decide.${plan.year}.${kind}`,
    { ...emptyDecision, reason: '', turned: {}, redrafted: [] },
    readTyped,
  )
  const { turned, redrafted } = draft.value
  const { rows } = plan
  const lines = useMemo(() => decideLines(rows, kind, { turned, redrafted }), [rows, kind, turned, redrafted])
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  const turn = useCallback((ids: readonly string[], isIn: boolean): void => {
    const { value, set } = latest.current
    set({ ...value, turned: { ...value.turned, ...Object.fromEntries(ids.map((id) => [id, isIn])) } })
  }, [])
  const redraft = useCallback((id: string, takes: boolean): void => {
    const { value, set } = latest.current
    const others = value.redrafted.filter((one) => one !== id)
    set({ ...value, redrafted: takes ? [...others, id] : others })
  }, [])
  return { draft, lines, turn, redraft }
}
