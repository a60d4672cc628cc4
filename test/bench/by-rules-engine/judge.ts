import { Engine } from 'json-rules-engine'
import type { Criterion } from '../../../src-main/domain/eligibility/criterion.ts'
import type { Facts } from '../../../src-main/domain/eligibility/facts.ts'
import { byFactsNames } from '../../../src-main/domain/eligibility/truth.ts'
import { judgeByHand } from '../by-hand/judge.ts'
import { flatFacts } from './facts.ts'
import { rulesOf } from './rules.ts'

const engines = new Map(
  Object.entries(rulesOf).map(([work, rules]) => [work, new Engine([...rules], { allowUndefinedFacts: true })]),
)

/**
 * The same conditions in json-rules-engine, which decides; the lines around its answers are made by the functions written by
 * hand, the cheapest there are (a few hundredths of its own time). It answers by a promise: that is how it is.
 */
export const judgeByRulesEngine = async (file: Facts): Promise<{ criteria: Criterion[] }> => {
  const engine = engines.get(file.work ?? '')
  if (engine === undefined) throw new Error(`No rules for ${String(file.work)}`)
  const { events } = await engine.run(flatFacts(file))
  const found = new Map(events.map(({ type, params }) => [type, params?.['byFacts']]))
  const criteria = judgeByHand(file).criteria.map((line): Criterion => {
    const said = found.get(line.id)
    return { ...line, byFacts: byFactsNames.find((name) => name === said) ?? 'unknown' }
  })
  return { criteria }
}
