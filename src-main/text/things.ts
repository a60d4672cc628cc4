/** Words for codes that stand inside sentences. */
export const things = {
  kind: {
    application: { vi: 'hồ sơ', en: 'application' },
    coop: { vi: 'hợp tác xã', en: 'co-op' },
    district: { vi: 'huyện, thành phố', en: 'district' },
    province: { vi: 'tỉnh', en: 'province' },
    content: { vi: 'nội dung hỗ trợ', en: 'support content' },
    source: { vi: 'nguồn kinh phí', en: 'source' },
    payingUnit: { vi: 'đơn vị chi trả', en: 'paying unit' },
    codeList: { vi: 'danh mục mã', en: 'code list' },
    columnProfile: { vi: 'mẫu cột xuất sổ', en: 'column profile' },
    work: { vi: 'loại công trình', en: 'kind of work' },
    condition: { vi: 'điều kiện', en: 'condition' },
    decision: { vi: 'quyết định', en: 'decision' },
    budgetLine: { vi: 'dòng dự toán', en: 'budget line' },
    voucher: { vi: 'chứng từ', en: 'voucher' },
    voucherDraft: { vi: 'dự thảo chứng từ', en: 'voucher draft' },
    trainingClass: { vi: 'lớp bồi dưỡng', en: 'training class' },
    classSession: { vi: 'buổi học', en: 'session' },
    learner: { vi: 'học viên', en: 'learner' },
    evidence: { vi: 'căn cứ thanh toán', en: 'record that payment rests on' },
    costItem: { vi: 'khoản chi', en: 'cost item' },
    paperFile: { vi: 'tệp giấy tờ', en: 'paper file' },
    call: { vi: 'lệnh', en: 'call' },
  },
  bucket: {
    source: { vi: 'nguồn', en: 'source' },
    available: { vi: 'dự toán còn lại', en: 'estimate left' },
    committed: { vi: 'cam kết chưa chi', en: 'commitment left' },
    advanced: { vi: 'tạm ứng chưa thanh toán', en: 'advance not cleared' },
    paid: { vi: 'đã chi', en: 'paid' },
    returned: { vi: 'đã nộp trả', en: 'returned' },
    cancelled: { vi: 'đã hủy', en: 'cancelled' },
    carried: { vi: 'chuyển nguồn', en: 'carried over' },
  },
  did: {
    prepared: { vi: 'lập', en: 'prepared' },
    approved: { vi: 'duyệt', en: 'approved' },
  },
  voucherState: {
    draft: { vi: 'dự thảo', en: 'draft' },
    approved: { vi: 'đã duyệt', en: 'approved' },
    posted: { vi: 'đã ghi sổ', en: 'posted' },
    cancelled: { vi: 'đã hủy', en: 'cancelled' },
  },
  /** A record that payment rests on, at the head of a sentence. */
  record: {
    contract: { vi: 'Hợp đồng', en: 'Contract' },
    acceptance: { vi: 'Biên bản nghiệm thu', en: 'Acceptance' },
    invoice: { vi: 'Hóa đơn', en: 'Invoice' },
    contribution: { vi: 'Chứng từ vốn đối ứng', en: 'Proof of own contribution' },
    guarantee: { vi: 'Thư bảo lãnh', en: 'Guarantee' },
    warrantyEnd: { vi: 'Biên bản hết bảo hành', en: 'End of warranty' },
    account: { vi: 'Giấy xác nhận tài khoản', en: 'Account paper' },
  },
  measured: {
    stateShare: { vi: 'vốn nhà nước trên giá trị nghiệm thu', en: 'state money of what was accepted' },
    ownContribution: { vi: 'vốn đối ứng trên giá trị nghiệm thu', en: 'own contribution of what was accepted' },
  },
  byFacts: {
    met: { vi: 'đạt', en: 'met' },
    notMet: { vi: 'không đạt', en: 'not met' },
    unknown: { vi: 'chưa biết', en: 'unknown' },
    judgement: { vi: 'cần thẩm định', en: 'a matter of judgement' },
  },
  /** What is kept of a co-op or a file beside the facts the law asks about. */
  remark: {
    size: { vi: 'Quy mô', en: 'Size' },
    remark: { vi: 'Ghi chú', en: 'Note' },
  },
  /** A place inside a file. */
  path: {
    '': { vi: 'toàn bộ tệp', en: 'the whole file' },
  },
  /** A fact whose value is no figure or text. */
  factValue: {
    'fact.unknown': { vi: 'chưa biết', en: 'unknown' },
    'fact.none': { vi: 'không có', en: 'none' },
    'fact.yes': { vi: 'có', en: 'yes' },
    'fact.no': { vi: 'không', en: 'no' },
  },
} as const
