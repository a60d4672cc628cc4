/** Wording that vouchers keep for ever. Books are written in Vietnamese, without abbreviations (Law 88/2015 art. 19); `{x}` is filled in. */
export const voucherWords = {
  estimateUp: { vi: 'Giao, điều chỉnh tăng dự toán: {line}', en: 'Estimate assigned or increased: {line}' },
  estimateDown: { vi: 'Điều chỉnh giảm dự toán: {line}', en: 'Estimate decreased: {line}' },
  commitment: { vi: 'Phê duyệt hỗ trợ theo Quyết định {number}', en: 'Support approved by Decision {number}' },
  commitmentUp: {
    vi: 'Điều chỉnh tăng cam kết hỗ trợ theo Quyết định {number}',
    en: 'Commitment increased by Decision {number}',
  },
  commitmentDown: {
    vi: 'Điều chỉnh giảm cam kết hỗ trợ theo Quyết định {number}',
    en: 'Commitment decreased by Decision {number}',
  },
  commitmentCancelled: {
    vi: 'Hủy cam kết hỗ trợ theo Quyết định {number}',
    en: 'Commitment cancelled by Decision {number}',
  },
  adjustment: { vi: 'Điều chỉnh chứng từ {number}: {reason}', en: 'Adjustment of voucher {number}: {reason}' },
} as const

/** The sentence as the book keeps it. */
export const bookWords = (key: keyof typeof voucherWords, params: Readonly<Record<string, string>>): string =>
  voucherWords[key].vi.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
