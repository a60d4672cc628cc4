import {
  nationalTargetCitation,
  nationalTargetKey,
  payRuleKeys,
  payRules,
} from '../../src-main/domain/ledger/pay/rules.ts'
import type { SettingRow } from '../schema/register.ts'

/** What a new office starts with. `confirmed: 0` is shown as "chưa xác nhận" until the office confirms it. */
export const firstSettings: readonly SettingRow[] = [
  ...payRuleKeys.map(
    (key): SettingRow => ({
      key,
      value: payRules[key].usual,
      confirmed: key === 'advance.maxPct' ? 1 : 0,
      citation: payRules[key].citation,
    }),
  ),
  { key: nationalTargetKey, value: [], confirmed: 0, citation: nationalTargetCitation },
  { key: 'review.days', value: 15, confirmed: 0, citation: 'office' },
]
