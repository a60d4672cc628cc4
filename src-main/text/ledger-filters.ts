/** Names of the ledger's filters, in headings and on the screen. */
export const filterNames = {
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  content: { vi: 'Nội dung', en: 'Content' },
  source: { vi: 'Nguồn', en: 'Source' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  coop: { vi: 'Hợp tác xã', en: 'Co-op' },
  payingUnit: { vi: 'Đơn vị chi trả', en: 'Paying unit' },
} as const
