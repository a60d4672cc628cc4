/** What `duplicates` says to people; the names of the attributes serve the screens too. */
export const cliCoopTexts = {
  pair: {
    vi: '{score}  {a} ({taxA}) / {b} ({taxB}): trùng {matched}',
    en: '{score}  {a} ({taxA}) / {b} ({taxB}): same {matched}',
  },
  none: { vi: 'Không thấy cặp hợp tác xã nào có thể trùng.', en: 'No two records look like one co-op.' },
  nothing: { vi: 'không có gì', en: 'nothing' },
  noCode: { vi: 'chưa có mã số thuế', en: 'no tax code' },
  attributes: {
    taxCode: { vi: 'mã số thuế', en: 'tax code' },
    certificate: { vi: 'giấy chứng nhận', en: 'certificate' },
    account: { vi: 'số tài khoản', en: 'account' },
    name: { vi: 'tên', en: 'name' },
    nearName: { vi: 'tên gần giống', en: 'nearly the name' },
    nearTaxCode: { vi: 'mã số thuế gần giống', en: 'nearly the tax code' },
    representative: { vi: 'người đại diện', en: 'representative' },
    district: { vi: 'huyện, thành phố', en: 'district' },
  },
} as const
