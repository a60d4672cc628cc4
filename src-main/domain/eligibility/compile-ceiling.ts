import { at, type Env, invalid, parameterOf } from './compile-env.ts'
import { type CompiledOperand, compileOperand } from './compile-operand.ts'
import { checkCitation, checkPeriod, firstGap } from './pack-check.ts'
import type { PackData } from './pack-schema.ts'
import { type FactSlot, slotsOf } from './read-facts.ts'

export type CompiledCeiling = {
  readonly data: PackData['ceilings'][number]
  readonly operand: CompiledOperand
  readonly reads: readonly FactSlot[]
}

/** @throws Refusal `pack.invalid`. */
export function compileCeilings(data: PackData): readonly CompiledCeiling[] {
  return data.ceilings.map((ceiling, index) => {
    const env: Env = { data, file: 'ceilings.json', path: String(index), fixed: {} }
    checkCitation(ceiling.citation, at(env, 'citation'))
    checkPeriod(ceiling.inForce, at(env, 'inForce'))
    const operand = compileOperand(ceiling.ceiling, at(env, 'ceiling'))
    if (operand.unit !== 'VND') throw invalid(at(env, 'ceiling'), `an amount in VND, not ${operand.unit}`)
    for (const id of operand.params) {
      const gap = firstGap(parameterOf(env, id).values, ceiling.inForce)
      if (gap !== null) throw invalid(at(env, 'inForce'), `dates in which "${id}" has a value; it has none on ${gap}`)
    }
    return { data: ceiling, operand, reads: slotsOf(operand.facts) }
  })
}
