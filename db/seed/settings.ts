import {
  nationalTargetCitation,
  nationalTargetKey,
  payRuleKeys,
  payRules,
} from '../../src-main/domain/ledger/pay/rules.ts'
import type { SettingRow } from '../schema/register.ts'

/**
 * The end of a budget year, as `mm-dd`: estimates added after this day may be carried over; papers at the Treasury; new spending and advances
 * stop; papers of the adjustment period; payments of work done stop; advances not cleared come back. Two texts name the last day.
 */
const yearEndSettings: readonly SettingRow[] = [
  {
    key: 'yearEnd.firstYear',
    value: 2017,
    confirmed: 1,
    citation: 'NĐ 163/2016/NĐ-CP, TT 342/2016/TT-BTC: từ năm ngân sách 2017',
  },
  { key: 'yearEnd.addedAfter', value: '09-30', confirmed: 1, citation: 'Luật NSNN 83/2015/QH13 đ.đ k.3 Đ.64' },
  { key: 'yearEnd.treasuryPapers', value: '12-30', confirmed: 1, citation: 'TT 342/2016/TT-BTC Đ.26' },
  { key: 'yearEnd.advancesStop', value: '12-31', confirmed: 1, citation: 'TT 342/2016/TT-BTC Đ.26' },
  { key: 'yearEnd.papers', value: '01-25', confirmed: 1, citation: 'TT 342/2016/TT-BTC Đ.26' },
  {
    key: 'yearEnd.adjustmentEnds',
    value: '01-31',
    confirmed: 1,
    citation: 'NĐ 163/2016/NĐ-CP Đ.42; TT 342/2016/TT-BTC Đ.26',
  },
  {
    key: 'yearEnd.advancesBack',
    value: '02-10',
    confirmed: 1,
    citation: 'TT 342/2016/TT-BTC đ.c k.5 Đ.26; NĐ 163/2016/NĐ-CP Đ.42 ghi 15/02',
  },
]

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
  ...yearEndSettings,
]
