import type { PackData } from './pack-schema.ts'
import { scopeFits } from './scope.ts'

/** A paper of a dossier (giấy tờ trong bộ hồ sơ) and the conditions it proves there. */
export type PaperAsked = {
  readonly code: string
  readonly required: boolean
  readonly proves: readonly string[]
}

/** Papers asked for at a step of what `fixed` says of the file (content, work, …), in the order of the pack. */
export function papersFor(
  pack: PackData,
  fixed: Readonly<Record<string, string>>,
  stage: 'application' | 'payment',
): readonly PaperAsked[] {
  return pack.papers.flatMap((paper) => {
    if (paper.stage !== stage || !paper.askedFor.some((scope) => scopeFits(scope, fixed))) return []
    const proves = pack.conditions.filter(
      ({ papers, applies }) => papers.includes(paper.code) && scopeFits(applies, fixed),
    )
    return [{ code: paper.code, required: paper.need === 'required', proves: proves.map(({ id }) => id) }]
  })
}
