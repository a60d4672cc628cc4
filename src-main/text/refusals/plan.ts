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
  'history.plan_decision': {
    vi: 'Quyết định kế hoạch đã ghi thì không sửa, không xóa được. Ghi quyết định điều chỉnh.',
    en: 'A recorded decision on the plan can be neither edited nor deleted. Record a change.',
  },
  'history.plan_item': {
    vi: 'Dòng của quyết định kế hoạch đã ghi thì không sửa, không xóa được. Ghi quyết định điều chỉnh.',
    en: 'A line of a recorded plan can be neither edited nor deleted. Record a change.',
  },
} as const
