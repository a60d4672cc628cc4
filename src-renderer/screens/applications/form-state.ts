import { z } from 'zod'
import { type LocalDate, yearOf } from '../../../src-main/domain/dates.ts'

/** What is typed into the form for one application; saved as a draft as it stands. */
export const typedApplication = z.object({
  coop: z.object({ id: z.string(), name: z.string() }).nullable(),
  fresh: z.boolean(),
  name: z.string(),
  districtCode: z.string(),
  taxCode: z.string(),
  content: z.string(),
  work: z.string(),
  requestDate: z.string().nullable(),
  facts: z.record(z.string(), z.json()),
})
export type TypedApplication = z.infer<typeof typedApplication>

export const readTyped = (saved: unknown): TypedApplication | null => {
  const parsed = typedApplication.safeParse(saved)
  return parsed.success ? parsed.data : null
}

/** Asked of every co-op at once: most general conditions need them, and they stand in every dossier. */
const always = ['coop.members', 'coop.maxMemberSharePct', 'coop.foundedOn']
/** Cannot be typed in one field. */
const elsewhere = ['reportedSupport']

/**
 * Fields of the form for what the content asks: revenue by each of the three years before the request. Founders have no co-op to tell of.
 */
export const fieldsOf = (
  own: readonly string[],
  requestDate: LocalDate | null,
  founding: boolean,
): readonly string[] => {
  const asked = [...own.filter((fact) => !elsewhere.includes(fact)), ...always.filter((fact) => !own.includes(fact))]
  return asked
    .filter((fact) => !(founding && fact.startsWith('coop.')))
    .flatMap((fact) => {
      if (fact !== 'coop.revenue') return [fact]
      return requestDate === null ? [] : [1, 2, 3].map((back) => `coop.revenue.${yearOf(requestDate) - back}`)
    })
}
