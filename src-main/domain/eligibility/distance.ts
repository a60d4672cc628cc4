import type { Criterion } from './criterion.ts'
import type { LimitSide } from './limit-side.ts'
import type { ParameterUnit } from './rule-schema.ts'

/**
 * What stands between a line and another verdict. Only the distance is stated, never how to close it: `over` and `under` are
 * how far inside or outside a threshold that asks for at least so much, `within` and `beyond` the same of one that allows at
 * most so much, in `unit`; `lacks` are facts not known and papers not on file; `note`: a person has not judged yet. Null: no
 * figure would change it (a fact that says yes or no).
 */
export type Distance =
  | { readonly kind: 'over' | 'under' | 'within' | 'beyond'; readonly by: number; readonly unit: ParameterUnit | null }
  | { readonly kind: 'lacks'; readonly facts: readonly string[]; readonly papers: readonly string[] }
  | { readonly kind: 'note' }

export function distanceOf(criterion: Criterion, side: LimitSide): Distance | null {
  const { verdict, margin, unit, missingPapers } = criterion
  switch (verdict) {
    case 'met':
      return margin === null ? null : { kind: side === 'most' ? 'within' : 'over', by: margin, unit }
    case 'notMet':
      if (margin === null || margin >= 0) return null
      return { kind: side === 'most' ? 'beyond' : 'under', by: -margin, unit }
    case 'evidenceMissing': {
      const facts = criterion.byFacts === 'unknown' ? criterion.facts.filter(({ known }) => !known) : []
      return { kind: 'lacks', facts: facts.map(({ fact }) => fact), papers: missingPapers }
    }
    case 'needsJudgement':
      return { kind: 'note' }
  }
}
