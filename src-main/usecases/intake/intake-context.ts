import type { LocalDate } from '../../domain/dates.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { resolveMeasure, resolveWork } from '../../domain/eligibility/work-alias.ts'
import type { IntakeContext, WorkMatch } from '../../domain/intake/types.ts'
import { districtKey } from '../../domain/text.ts'

/** The one content the intake form (biểu tổng hợp nhu cầu hạ tầng) asks for. */
const content = 'INFRA'

/**
 * What “Có” under “VietGAP/ATTP” proves: one of the two, not which. Whoever follows VietGAP also meets food safety, not the other way round,
 * so the lesser claim is true in either case. INFRA.P2 counts it in its first pair, under both readings of the law.
 */
export const certificatePractice = 'FOOD_SAFETY'

export type District = { readonly code: string; readonly name: string; readonly nameKey: string }

/** What the sheet is read against: the office's year and districts, the works and measures of its pack. */
export const intakeContextOf = (
  pack: Pack,
  officeYear: number,
  districts: readonly District[],
  requestDate: LocalDate | null,
): IntakeContext => {
  const byKey = new Map(districts.map((district) => [district.nameKey, district.code]))
  return {
    officeYear,
    requestDate,
    packWork: (text) => workOf(pack, text),
    sizeFact: (work, unit) => sizeFact(pack, work, unit),
    districts: (text) => byKey.get(districtKey(text)) ?? null,
    districtNames: districts.map((district) => district.name),
    certificatePractice,
  }
}

const workOf = (pack: Pack, text: string): WorkMatch => {
  const match = resolveWork(pack, text)
  if ('work' in match) return match
  const fitting = pack.works.filter((work) => work.content === content && match.candidates.includes(work.code))
  const expected = fitting.length > 0 ? fitting : pack.works.filter((work) => work.content === content)
  return {
    problem: match.problem === 'several' ? 'intake.workAmbiguous' : 'intake.workUnknown',
    expected: expected.map((work) => work.name.vi).join('; '),
  }
}

/** Only a size that a condition of this work reads is a fact: half a hectare of drying yard is not the land the co-op takes charge of. */
const sizeFact = (pack: Pack, work: string, unit: string): string | null => {
  const measure = resolveMeasure(pack, unit)
  const reads = pack.plans.get(content)?.get(work)?.reads ?? []
  return measure.known && reads.some(({ fact }) => fact.name === measure.fact) ? measure.fact : null
}
