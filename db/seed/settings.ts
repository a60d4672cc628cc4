import type { SettingRow } from '../schema/register.ts'

/** What a new office starts with. `confirmed: 0` is shown as "chưa xác nhận" until the office confirms it. */
export const firstSettings: readonly SettingRow[] = [
  { key: 'advance.maxPct', value: 50, confirmed: 1, citation: 'TT340 Đ.14' },
  { key: 'review.days', value: 15, confirmed: 0, citation: 'office' },
]
