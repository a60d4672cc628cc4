/** What `profile` says to people. */
export const cliProfileTexts = {
  listed: { vi: '{name} ({columns} cột)', en: '{name} ({columns} columns)' },
  taken: { vi: 'Đã nhận mẫu cột “{name}”, {columns} cột.', en: 'Column profile “{name}” taken in, {columns} columns.' },
  written: { vi: 'Đã ghi mẫu cột “{name}” vào {path}', en: 'Wrote the column profile “{name}” to {path}' },
} as const
