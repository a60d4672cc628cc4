/** What `codes` says to people. */
export const cliCodesTexts = {
  imported: {
    vi: '{dry}{kind}: {codes} mã theo {document}; lỗi: {problems}; cảnh báo: {warnings}',
    en: '{dry}{kind}: {codes} codes by {document}; problems: {problems}; warnings: {warnings}',
  },
  replaces: { vi: 'Thay cho: {document} ({years})', en: 'Takes the place of: {document} ({years})' },
  outside: {
    vi: 'Dòng dự toán năm {year} “{line}” dùng mã {code} ngoài danh mục; dòng này giữ nguyên',
    en: 'The budget line “{line}” of {year} has the code {code}, which is not in the list; the line stays as it is',
  },
  list: {
    vi: '{kind}: {document} ({years}), {entries} mã{inForce}',
    en: '{kind}: {document} ({years}), {entries} codes{inForce}',
  },
  inForce: { vi: ', đang áp dụng', en: ', in force' },
  none: { vi: '{kind}: chưa có danh mục', en: '{kind}: no list' },
  code: { vi: '{code}  {name}', en: '{code}  {name}' },
} as const
