/**
 * Figures of the limits on payment that an office, or whoever decides the investment, may set by a document. `usual` is what holds
 * until then. Percent are whole; đồng are whole. Sources: finance.md section 2.
 */
type PayRule = {
  readonly unit: 'percent' | 'dong' | 'switch'
  readonly least: number
  readonly most: number
  readonly usual: number
  /** read: the article itself was read; press: pages that restate it; office: no text says it. */
  readonly basis: 'read' | 'press' | 'office'
  /** Where the figure stands, as the settings keep it. */
  readonly citation: string
}

export const payRules = {
  /** Advance of the support (TT340 art. 14). */
  'advance.maxPct': { unit: 'percent', least: 0, most: 50, usual: 50, basis: 'read', citation: 'TT340 Đ.14' },
  /** Advance of the contract, or of the approved estimate where there is none yet (TT08/2016 art. 8). */
  'pay.contractAdvancePct': {
    ...{ unit: 'percent', least: 0, most: 100, usual: 50, basis: 'press' },
    citation: 'TT08/2016 Đ.8',
  },
  /** An advance above this needs a guarantee of its amount. */
  'pay.guaranteeFrom': {
    ...{ unit: 'dong', least: 0, most: Number.MAX_SAFE_INTEGER, usual: 1_000_000_000, basis: 'press' },
    citation: 'TT08/2016 Đ.8',
  },
  /** Once this share of the contract is paid, the advance is recovered in full. */
  'pay.recoveredAtPct': {
    ...{ unit: 'percent', least: 0, most: 100, usual: 80, basis: 'press' },
    citation: 'TT08/2016 Đ.8',
  },
  /** State money of the actual total; the text speaks of the planned one. */
  'pay.stateMostPct': { unit: 'percent', least: 1, most: 100, usual: 80, basis: 'office', citation: 'office' },
  /** Own contribution proved before the last payment: 1 asked for, 0 not. */
  'pay.ownAsked': { unit: 'switch', least: 0, most: 1, usual: 1, basis: 'office', citation: 'office' },
  /** Own contribution of the actual total; the share of the approved project where that is more (TT15 art. 4(1)(b)). */
  'pay.ownLeastPct': {
    ...{ unit: 'percent', least: 0, most: 100, usual: 20, basis: 'read' },
    citation: 'TT15 đ.b k.1 Đ.4',
  },
  /** Warranty of the works, of the contract: from summaries alone, the article is not determined. */
  'pay.warrantyPct': {
    ...{ unit: 'percent', least: 0, most: 100, usual: 5, basis: 'press' },
    citation: 'press',
  },
  /** The same for special and class I works. */
  'pay.warrantyHighPct': {
    ...{ unit: 'percent', least: 0, most: 100, usual: 3, basis: 'press' },
    citation: 'press',
  },
} as const satisfies Readonly<Record<string, PayRule>>

export type PayRuleKey = keyof typeof payRules
export type PayRuleFigures = Readonly<Record<PayRuleKey, number>>

export const payRuleKeys: readonly PayRuleKey[] = Object.keys(payRules) as PayRuleKey[]

/** Setting that lists the sources whose money is of national target programmes: TT349/2016 holds there instead of TT08/2016. */
export const nationalTargetKey = 'pay.nationalTarget'
export const nationalTargetCitation = 'TT349/2016'

/** True for a figure this rule may have. */
export const isRuleFigure = (key: PayRuleKey, value: unknown): value is number => {
  const { least, most } = payRules[key]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
}
