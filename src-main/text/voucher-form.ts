/** Words of a printed voucher. Content is never abbreviated on a voucher (Law 88/2015 art. 16, 19). */
type Text = { readonly vi: string; readonly en: string }

export const voucherForm = {
  title: {
    withdrawal: { vi: 'GIẤY RÚT DỰ TOÁN NGÂN SÁCH', en: 'WITHDRAWAL FROM THE ESTIMATE' },
    clearing: { vi: 'GIẤY ĐỀ NGHỊ THANH TOÁN TẠM ỨNG', en: 'REQUEST TO CLEAR AN ADVANCE' },
    refund: { vi: 'GIẤY NỘP TRẢ KINH PHÍ', en: 'REFUND OF FUNDS' },
    tracking: { vi: 'PHIẾU THEO DÕI', en: 'TRACKING SHEET' },
  },
  list: { vi: 'BẢNG KÊ CHỨNG TỪ THANH TOÁN', en: 'LIST OF VOUCHERS FOR PAYMENT' },
  type: {
    DT: { vi: 'Giao, điều chỉnh dự toán', en: 'Estimate assigned or adjusted' },
    CK: { vi: 'Cam kết chi', en: 'Commitment' },
    TU: { vi: 'Tạm ứng', en: 'Advance' },
    TT: { vi: 'Thanh toán tạm ứng', en: 'Clearing of an advance' },
    TC: { vi: 'Thực chi', en: 'Payment' },
    NT: { vi: 'Nộp trả kinh phí', en: 'Refund' },
    HC: { vi: 'Hủy cam kết', en: 'Commitment cancelled' },
    HD: { vi: 'Hủy dự toán', en: 'Estimate cancelled' },
    CN: { vi: 'Chuyển nguồn', en: 'Carry-over' },
    ĐC: { vi: 'Điều chỉnh', en: 'Adjustment' },
  },
  notOfficial: {
    vi: 'Bản theo dõi: chưa đối chiếu với phụ lục chính thức, không thay chứng từ gửi Kho bạc.',
    en: 'Tracking copy: not yet checked against the official annex; does not replace the paper for the Treasury.',
  },
  number: { vi: 'Số', en: 'No.' },
  date: { vi: 'Ngày', en: 'Date' },
  posted: { vi: 'Ghi sổ ngày', en: 'Posted on' },
  execution: { vi: 'Thực chi', en: 'Payment' },
  advance: { vi: 'Tạm ứng', en: 'Advance' },
  transfer: { vi: 'Chuyển khoản', en: 'Transfer' },
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  payingUnit: { vi: 'Đơn vị chi trả', en: 'Paying unit' },
  unitCode: { vi: 'Mã đơn vị quan hệ ngân sách', en: 'Budget unit code' },
  account: { vi: 'Tài khoản', en: 'Account' },
  treasury: { vi: 'Tại Kho bạc Nhà nước', en: 'At the State Treasury' },
  level: { vi: 'Cấp ngân sách', en: 'Budget level' },
  year: { vi: 'Năm ngân sách', en: 'Budget year' },
  programme: { vi: 'Mã chương trình mục tiêu, dự án', en: 'Programme code' },
  contract: { vi: 'Số hợp đồng, số cam kết chi', en: 'Contract, commitment number' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  adjusts: { vi: 'Điều chỉnh cho chứng từ', en: 'Adjusts voucher' },
  content: { vi: 'Nội dung', en: 'Content' },
  item: { vi: 'Mã nội dung kinh tế', en: 'Economic code' },
  chapter: { vi: 'Mã chương', en: 'Chapter' },
  sector: { vi: 'Mã ngành kinh tế', en: 'Sector' },
  source: { vi: 'Mã nguồn', en: 'Source' },
  amount: { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  words: { vi: 'Bằng chữ', en: 'In words' },
  payee: { vi: 'Đơn vị nhận tiền', en: 'Payee' },
  payer: { vi: 'Đơn vị nộp tiền', en: 'Payer' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  bank: { vi: 'Tại ngân hàng (Kho bạc Nhà nước)', en: 'At the bank (Treasury)' },
  order: { vi: 'STT', en: 'No.' },
  invoice: { vi: 'Hóa đơn: số, ngày', en: 'Invoice: number, date' },
  paper: { vi: 'Chứng từ: số, ngày', en: 'Voucher: number, date' },
  preparer: { vi: 'NGƯỜI LẬP', en: 'PREPARED BY' },
  accountant: { vi: 'KẾ TOÁN TRƯỞNG', en: 'CHIEF ACCOUNTANT' },
  head: { vi: 'CHỦ TÀI KHOẢN', en: 'ACCOUNT HOLDER' },
  signHint: { vi: '(Ký, họ tên)', en: '(Signature, full name)' },
  hands: { vi: 'Lập, duyệt, chi trả trên phần mềm', en: 'Prepared, approved, paid in the program' },
  seal: { vi: 'Niêm phong của chứng từ', en: 'Seal of the voucher' },
  blank: { vi: '……………………', en: '……………………' },
} as const

export const voucherFormPhrases = {
  form: {
    vi: ({ number, document }: { number: string; document: string }) => `Mẫu số ${number} (${document})`,
    en: ({ number, document }: { number: string; document: string }) => `Form ${number} (${document})`,
  },
  placeAndDate: {
    vi: ({ place, date }: { place: string; date: string }) => `${place}, ${date}`,
    en: ({ place, date }: { place: string; date: string }) => `${place}, ${date}`,
  },
  page: { vi: ({ page }: { page: number }) => `Trang ${page}`, en: ({ page }: { page: number }) => `Page ${page}` },
} as const

/** A box that is ticked or not. */
export const tick = (on: boolean, { vi }: Text): string => `[${on ? 'x' : '  '}] ${vi}`
