/** The year's support plan. */
export const planRefusals = {
  'plan.noItems': {
    vi: 'Quyết định kế hoạch chưa có hồ sơ nào. Chọn ít nhất một hồ sơ.',
    en: 'The decision on the plan names no file. Choose at least one.',
  },
  'plan.itemTwice': {
    vi: 'Hồ sơ {no} đứng hai lần trong quyết định. Giữ một dòng.',
    en: 'File {no} stands twice in the decision. Keep one line.',
  },
  'plan.otherYear': {
    vi: 'Hồ sơ {no} không thuộc năm {year} của kế hoạch. Bỏ dòng này hoặc chọn đúng năm.',
    en: 'File {no} is not of the year {year} of the plan. Take the line out or choose the right year.',
  },
  'plan.twice': {
    vi: 'Kế hoạch năm {year} đã được phê duyệt theo quyết định {number}. Ghi quyết định này là quyết định điều chỉnh.',
    en: 'The plan of {year} was approved by decision {number}. Record this one as a change.',
  },
  'plan.noPlan': {
    vi: 'Năm {year} chưa có quyết định phê duyệt kế hoạch nên chưa điều chỉnh được. Ghi quyết định phê duyệt trước.',
    en: 'The year {year} has no approved plan to change. Record the approval first.',
  },
  'plan.backDated': {
    vi: 'Ngày quyết định trước ngày của quyết định gần nhất về kế hoạch năm. Kiểm tra lại ngày.',
    en: 'The decision is dated before the last one on the plan. Check the date.',
  },
  'plan.reasonMissing': {
    vi: 'Quyết định điều chỉnh kế hoạch cần ghi lý do.',
    en: 'A change of the plan needs its reason.',
  },
  'plan.future': {
    vi: 'Ngày quyết định {date} ở sau hôm nay. Ghi quyết định khi đã ban hành, hoặc kiểm tra lại ngày.',
    en: 'The decision is dated {date}, after today. Record it once it is issued, or check the date.',
  },
  'plan.exists': {
    vi: 'Quyết định {number} ngày {date} đã ghi cho kế hoạch năm {year}. Kiểm tra lại số và ngày.',
    en: 'Decision {number} of {date} is recorded for the plan of {year} already. Check number and date.',
  },
  'plan.nothingChanges': {
    vi: 'Quyết định này không đổi gì so với kế hoạch đang có. Chọn hồ sơ đưa vào, đưa ra hoặc đổi số tiền.',
    en: 'The decision changes nothing in the plan as it stands. Choose files to take in, to take out or to give another amount.',
  },
  'plan.amountMissing': {
    vi: 'Hồ sơ {no} chưa có số tiền hỗ trợ nên chưa đưa vào kế hoạch được. Ghi số tiền theo nguồn ở tab Dự thảo trước.',
    en: 'File {no} has no amount of support and cannot enter the plan. Write its amount by source under Draft first.',
  },
  'plan.fileEnded': {
    vi: 'Hồ sơ {no} đã rút, bị từ chối hoặc không đủ điều kiện nên không đưa vào kế hoạch. Bỏ chọn hồ sơ này.',
    en: 'File {no} was withdrawn, rejected or found ineligible and cannot enter the plan. Leave it out.',
  },
  'plan.overCeiling': {
    vi: 'Hồ sơ {no}: dự kiến hỗ trợ {amount} đồng vượt mức tối đa {ceiling} đồng ({citation}). Giảm số tiền, hoặc sửa dữ liệu hồ sơ nếu mức tối đa chưa đúng.',
    en: 'File {no}: {amount} đồng of support is above the ceiling of {ceiling} đồng ({citation}). Lower it, or correct the facts of the file if the ceiling is wrong.',
  },
  'plan.sharesSum': {
    vi: 'Tỷ lệ các nguồn cộng lại là {sum} %, phải bằng 100 %. Sửa lại tỷ lệ.',
    en: 'The shares sum to {sum} %, not to 100 %. Correct them.',
  },
  'plan.inPlan': {
    vi: 'Hồ sơ {no} đang trong kế hoạch năm {year} theo quyết định {number}. Ghi quyết định điều chỉnh đưa ra trước, rồi chuyển sang năm khác.',
    en: 'File {no} stands in the plan of {year} by decision {number}. Record a change that takes it out first, then move it to another year.',
  },
  'plan.yearBefore': {
    vi: 'Hồ sơ {no} đề nghị trong năm {own} nên không vào kế hoạch năm {year} được. Chọn năm {own} hoặc về sau.',
    en: 'File {no} was requested in {own} and cannot be in the plan of {year}. Choose {own} or later.',
  },
  'history.plan_decision': {
    vi: 'Quyết định kế hoạch đã ghi thì không sửa, không xóa được. Ghi quyết định điều chỉnh.',
    en: 'A recorded decision on the plan can be neither edited nor deleted. Record a change.',
  },
  'history.plan_item': {
    vi: 'Dòng của quyết định kế hoạch đã ghi thì không sửa, không xóa được. Ghi quyết định điều chỉnh.',
    en: 'A line of a recorded plan can be neither edited nor deleted. Record a change.',
  },
} as const
