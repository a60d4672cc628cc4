import { coopNameKey } from '../../domain/text.ts'
import type { KnownCoop } from './known-coops.ts'
import { knownAsPlanned, type PlannedCoop } from './planned-coop.ts'

/** The co-ops a row may mean: those of the register and those that earlier rows add. */
export type CoopIndex = {
  readonly withTaxCode: (taxCode: string) => PlannedCoop | undefined
  readonly named: (name: string, districtCode: string) => readonly PlannedCoop[]
  /** After a row was taken: finds a new co-op, or one under its new tax code, from now on. */
  readonly keep: (coop: PlannedCoop) => void
}

export const coopIndex = (known: readonly KnownCoop[]): CoopIndex => {
  const byCode = new Map<string, PlannedCoop>()
  const byName = new Map<string, PlannedCoop[]>()
  const entry = (nameKey: string, districtCode: string): PlannedCoop[] => {
    const key = `${districtCode} ${nameKey}`
    const coops = byName.get(key) ?? []
    byName.set(key, coops)
    return coops
  }
  const keep = (coop: PlannedCoop): void => {
    if (coop.taxCode !== null) byCode.set(coop.taxCode, coop)
    for (const { nameKey, districtCode, taxCode } of coop.known) {
      if (taxCode !== null) byCode.set(taxCode, coop)
      const same = entry(nameKey, districtCode)
      if (!same.includes(coop)) same.push(coop)
    }
  }
  for (const one of known) keep(knownAsPlanned(one))
  return {
    withTaxCode: (taxCode) => byCode.get(taxCode),
    named: (name, districtCode) => entry(coopNameKey(name), districtCode),
    keep,
  }
}
