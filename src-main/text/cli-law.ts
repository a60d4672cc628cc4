/** What `recheck` and `replay` say to people, and every verb while the pack on disk is broken. */
export const cliLawTexts = {
  packProblem: {
    vi: 'Bộ quy định trên đĩa có lỗi; đang dùng bản tốt gần nhất ({version}).',
    en: 'The rule pack on disk is broken; the last good one is in use ({version}).',
  },
  rechecked: {
    vi: '{dry}Đã xét {judged} hồ sơ: {changed} đổi kết quả, trong đó {flagged} hồ sơ đã phê duyệt chờ trả lời; {failed} không xét được',
    en: '{dry}Judged {judged} files: {changed} changed, {flagged} of them approved and waiting for an answer; {failed} could not be judged',
  },
  changed: { vi: '{application}  {coop}: {from} → {to}{flag}', en: '{application}  {coop}: {from} → {to}{flag}' },
  flag: { vi: ' (đã phê duyệt, giữ nguyên)', en: ' (approved, kept as it is)' },
  clause: { vi: '    {id}: {from} → {to}, {article}', en: '    {id}: {from} → {to}, {article}' },
  absent: { vi: 'không có', en: 'not there' },
  failed: { vi: '{application}  {coop}: không xét được. {reason}', en: '{application}  {coop}: not judged. {reason}' },
  reason: { vi: 'Kiểm tra lại từ dòng lệnh', en: 'Re-check from the command line' },
  replayed: {
    vi: 'Đã tái lập {runs} lần kiểm tra: {same} khớp từng byte, {different} khác, {withoutPack} không còn bộ quy định, {withoutInputs} thiếu dữ liệu đầu vào',
    en: 'Gave {runs} check runs again: {same} the same byte for byte, {different} different, {withoutPack} without their pack, {withoutInputs} without whole inputs',
  },
  different: {
    vi: '{application}  lần {run}: khác ở {condition}',
    en: '{application}  run {run}: differs at {condition}',
  },
  overall: { vi: 'kết luận chung', en: 'the overall verdict' },
  amount: { vi: 'mức hỗ trợ', en: 'the amount' },
} as const
