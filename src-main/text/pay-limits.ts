/** The limits on payment as lines: what is asked, and where it stands. `{pct}` is filled in. */
export const limitTexts = {
  supportAdvance: {
    statement: {
      vi: 'Tạm ứng không quá {pct} % số được hỗ trợ',
      en: 'Advances are at most {pct} % of the support',
    },
    article: { vi: 'Điều 14 TT 340/2016', en: 'Art. 14 Circular 340/2016' },
  },
  contractAdvance: {
    statement: {
      vi: 'Tạm ứng không quá {pct} % giá trị hợp đồng hoặc dự toán được duyệt',
      en: 'Advances are at most {pct} % of the contract or the approved estimate',
    },
    article: { vi: 'Điều 8 TT 08/2016', en: 'Art. 8 Circular 08/2016' },
  },
  advanceGuarantee: {
    statement: {
      vi: 'Dư tạm ứng trên mức quy định thì có bảo lãnh còn hiệu lực',
      en: 'An open advance above the line is guaranteed by a valid letter',
    },
    article: { vi: 'Điều 8 TT 08/2016', en: 'Art. 8 Circular 08/2016' },
  },
  advanceRecovered: {
    statement: {
      vi: 'Thu hồi hết tạm ứng khi thanh toán đạt {pct} % giá trị hợp đồng',
      en: 'The advance is recovered in full once {pct} % of the contract is paid',
    },
    article: { vi: 'Điều 8 TT 08/2016', en: 'Art. 8 Circular 08/2016' },
  },
  stateShare: {
    statement: {
      vi: 'Vốn nhà nước đã chi không quá {pct} % giá trị nghiệm thu',
      en: 'State money paid is at most {pct} % of what was accepted',
    },
    article: { vi: 'Điều 4.1.b TT 15/2016', en: 'Art. 4.1.b Circular 15/2016' },
  },
  ownContribution: {
    statement: {
      vi: 'Vốn đối ứng được chứng minh ít nhất {pct} % giá trị nghiệm thu trước lần chi cuối',
      en: 'Own contribution of at least {pct} % of what was accepted is proved before the last payment',
    },
    article: { vi: 'Điều 4.1.b TT 15/2016', en: 'Art. 4.1.b Circular 15/2016' },
  },
  warranty: {
    statement: {
      vi: 'Bảo hành công trình: giữ lại hoặc có bảo lãnh từ khi nghiệm thu đủ, hoặc từ lần chi cuối',
      en: 'Warranty of the works is held back or guaranteed once all is accepted, or with the last payment',
    },
    article: { vi: 'chưa xác định', en: 'not determined' },
  },
  coopActive: {
    statement: { vi: 'Hợp tác xã đang hoạt động vào ngày chi', en: 'The co-op is active on the day of payment' },
    article: { vi: 'Điều 12.3 Luật 23/2012', en: 'Art. 12.3 Law 23/2012' },
  },
  ownAccount: {
    statement: {
      vi: 'Tiền vào tài khoản đứng tên hợp tác xã',
      en: 'Money goes to an account in the co-op’s own name',
    },
    article: { vi: 'Cơ quan', en: 'Office' },
  },
  afterDecision: {
    statement: {
      vi: 'Thứ tự ngày: quyết định, hợp đồng, nghiệm thu, thanh toán',
      en: 'Dates in order: decision, contract, acceptance, payment',
    },
    article: { vi: 'Cơ quan', en: 'Office' },
  },
  paidOnce: {
    statement: {
      vi: 'Hóa đơn, hạng mục, bảng khối lượng không trùng hồ sơ khác đã chi của hợp tác xã',
      en: 'No invoice, item or volume table that another file of the co-op was paid for',
    },
    article: { vi: 'Điều 27.3 NĐ 193/2013', en: 'Art. 27.3 Decree 193/2013' },
  },
} as const

/** Value against threshold with its margin. */
export const limitCompared = {
  most: { vi: '{value} ≤ {threshold} đ, còn {margin}', en: '{value} ≤ {threshold} đ, {margin} left' },
  mostOver: { vi: '{value} > {threshold} đ, vượt {margin}', en: '{value} > {threshold} đ, {margin} too much' },
  least: { vi: '{value} ≥ {threshold} đ, dư {margin}', en: '{value} ≥ {threshold} đ, {margin} over' },
  leastUnder: { vi: '{value} < {threshold} đ, thiếu {margin}', en: '{value} < {threshold} đ, {margin} short' },
} as const

export const limitStates = {
  met: { vi: 'Đạt', en: 'Met' },
  notMet: { vi: 'Không đạt', en: 'Not met' },
  notYet: { vi: 'Chưa đến lúc', en: 'Not yet' },
  absent: { vi: 'Không áp dụng', en: 'Does not apply' },
} as const

/** What `evidence` says on the command line. */
export const cliEvidenceTexts = {
  head: {
    vi: '{no}: phê duyệt {approved} đ, hợp đồng {contracted} đ, nghiệm thu {accepted} đ, đối ứng {own} đ',
    en: '{no}: approved {approved} đ, contracts {contracted} đ, accepted {accepted} đ, own {own} đ',
  },
  record: { vi: '{date}  {kind} {number}: {amount}', en: '{date}  {kind} {number}: {amount}' },
  limit: { vi: '{state}  {statement}: {compared} ({article})', en: '{state}  {statement}: {compared} ({article})' },
} as const
