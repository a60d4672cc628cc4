/** The usual signed notes of the sample, by condition. */
export const usualNotes: Readonly<Record<string, string>> = {
  'INFRA.FITS_BUSINESS':
    'Công trình phục vụ trực tiếp ngành nghề ghi trong giấy chứng nhận đăng ký và phương án sản xuất, kinh doanh.',
  'INFRA.FITS_PLANS':
    'Đã đối chiếu quy hoạch nông thôn mới của xã và quy hoạch sản xuất nông nghiệp của huyện, phù hợp.',
  'INFRA.MARKET': 'Đã đối chiếu quy định về chợ đầu mối, đấu giá nông sản; phương án đáp ứng.',
}

export const usualReasons = {
  appraise: 'Đã kiểm tra thực địa, khối lượng và dự toán phù hợp. Đề nghị trình Ủy ban nhân dân tỉnh.',
} as const

/** What the voucher says was done, by type; `{work}` and `{coop}` are filled in. */
export const voucherTexts = {
  TU: 'Tạm ứng kinh phí hỗ trợ {work} cho {coop}',
  TT: 'Thanh toán tạm ứng kinh phí hỗ trợ {work} của {coop}',
  TC: 'Chi hỗ trợ {work} cho {coop}',
  NT: 'Nộp trả kinh phí tạm ứng hỗ trợ {work} của {coop}',
} as const

/** Public holidays and rest days of 2018 that fall on weekdays, up to the end of the story. */
export const holidays2018: readonly string[] = [
  '2018-01-01',
  '2018-02-14',
  '2018-02-15',
  '2018-02-16',
  '2018-02-19',
  '2018-02-20',
  '2018-04-25',
  '2018-04-30',
  '2018-05-01',
]
