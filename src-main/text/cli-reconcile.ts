/** What `reconcile` says to people. */
export const cliReconcileTexts = {
  read: {
    vi: 'Sao kê {file}: {lines} dòng, {unread} chỗ chưa đọc được, {outside} dòng ngoài kỳ',
    en: 'Statement {file}: {lines} lines, {unread} places not read, {outside} lines of other days',
  },
  group: { vi: '{group}: {lines} dòng, {sum} đồng', en: '{group}: {lines} lines, {sum} đồng' },
  two: {
    vi: '{group}: {lines} dòng, sổ {ours} đồng, Kho bạc {theirs} đồng',
    en: '{group}: {lines} lines, ours {ours} đồng, theirs {theirs} đồng',
  },
  total: {
    vi: 'Theo sổ {ours} đồng, theo Kho bạc {theirs} đồng, chênh lệch {difference} đồng',
    en: 'By the book {ours} đồng, by the Treasury {theirs} đồng, difference {difference} đồng',
  },
} as const
