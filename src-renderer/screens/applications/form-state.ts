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

const always = [
  'amount',
  'totalInvestment',
  'ownContribution',
  'coop.members',
  'coop.maxMemberSharePct',
  'coop.foundedOn',
]
const byWork: Readonly<Record<string, readonly string[]>> = {
  OFFICE: ['hasOffice', 'priorState', 'revenue'],
  YARD: ['revenue'],
  STORE: ['revenue'],
  SHOP: ['revenue'],
  WORKSHOP: ['revenue'],
  SLAUGHTER: ['revenue', 'capacity.livestock', 'capacity.poultry'],
  POWER: ['priorState'],
  WATER: ['households'],
  IRRIGATION: ['areaHa'],
  IRRIGATION_SAVING: ['areaHa'],
  ROAD: ['areaHa'],
  FOREST_ROAD: ['areaHa', 'firebreak'],
  AQUACULTURE: ['areaHa'],
}

/** Facts worth asking at once: those of every file, and those the work's own criteria compare. The rest is filled in later. */
export const factsToAsk = (work: string, requestDate: LocalDate | null): readonly string[] => {
  const own = (byWork[work] ?? []).flatMap((fact) =>
    fact !== 'revenue'
      ? [fact]
      : requestDate === null
        ? []
        : [1, 2, 3].map((back) => `coop.revenue.${yearOf(requestDate) - back}`),
  )
  return [...always, ...own]
}
