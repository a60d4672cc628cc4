/** What `plan` says to people. */
export const cliPlanTexts = {
  written: { vi: 'Đã ghi {files} hồ sơ vào {path}.', en: '{files} files written to {path}.' },
} as const
