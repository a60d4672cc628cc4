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
  carryRelease: {
    vi: 'Hủy cam kết để chuyển nguồn sang năm {year} theo {number}',
    en: 'Commitments released to be carried over into {year} by {number}',
  },
  carryOut: {
    vi: 'Chuyển nguồn sang năm {year}: {amount} đồng, từ “{from}” đến “{to}”',
    en: 'Carried over into {year}: {amount} đồng, from “{from}” to “{to}”',
  },
  carryIn: {
    vi: 'Số dư đầu năm chuyển từ năm {year} sang: {amount} đồng, từ “{from}” đến “{to}”',
    en: 'Opening carried over from {year}: {amount} đồng, from “{from}” to “{to}”',
  },
  carryCommit: {
    vi: 'Cam kết chuyển từ năm {year} sang theo {number}',
    en: 'Commitments carried over from {year} by {number}',
  },
  cancelEstimate: {
    vi: 'Hủy dự toán còn lại năm {year}: {amount} đồng, “{line}”',
    en: 'Estimate of {year} left is cancelled: {amount} đồng, “{line}”',
  },
  measured: {
    vi: '{description}: {quantity} {unit} × {unitPrice} đồng',
    en: '{description}: {quantity} {unit} × {unitPrice} đồng',
  },
  adjustment: { vi: 'Điều chỉnh chứng từ {number}: {reason}', en: 'Adjustment of voucher {number}: {reason}' },
} as const

/** The sentence as the book keeps it. */
export const bookWords = (key: keyof typeof voucherWords, params: Readonly<Record<string, string>>): string =>
  voucherWords[key].vi.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
