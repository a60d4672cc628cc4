/** Applications, co-ops, workflow, judgements. */
export const reviewRefusals = {
  'sheet.noRun': {
    vi: 'Hồ sơ {no} chưa được kiểm tra điều kiện lần nào nên chưa có phiếu thẩm định. Kiểm tra hồ sơ trước, rồi in phiếu.',
    en: 'File {no} was never checked, so there is no verdict sheet yet. Check the file first, then print.',
  },
  'workflow.notFrom': {
    vi: 'Hồ sơ đang ở trạng thái “{state}”, không thực hiện được bước “{action}”. Mở lại hồ sơ để xem bước kế tiếp.',
    en: 'The application is “{state}”; the step “{action}” is not possible from there. Open it again to see the next step.',
  },
  'workflow.notByHand': {
    vi: 'Bước “{action}” chỉ diễn ra khi ghi quyết định hoặc ghi sổ chứng từ, không bấm tay được.',
    en: 'The step “{action}” happens only by recording a decision or posting a voucher.',
  },
  'workflow.reasonMissing': {
    vi: 'Cần ghi lý do hoặc nội dung thẩm định trước khi thực hiện bước này.',
    en: 'Write the reason or the appraisal before taking this step.',
  },
  'workflow.verdictNotMet': {
    vi: 'Kết quả kiểm tra gần nhất chưa phải “Đạt” hoặc hồ sơ đã thay đổi sau khi kiểm tra. Kiểm tra lại và xử lý các điều kiện còn thiếu.',
    en: 'The latest check is not “met”, or the file changed after it. Check again and deal with the open conditions.',
  },
  'workflow.verdictNotNegative': {
    vi: 'Chỉ kết luận “Không đủ điều kiện” khi kết quả kiểm tra gần nhất là “Không đạt”. Kiểm tra lại hồ sơ.',
    en: '“Ineligible” needs a latest check that says “not met”. Check the file again.',
  },
  'workflow.moneyOpen': {
    vi: 'Chưa quyết toán được: còn {outstanding} đồng cam kết hoặc tạm ứng chưa xử lý, hoặc chưa chi khoản nào.',
    en: 'Cannot be settled: {outstanding} đồng are still committed or advanced, or nothing was paid yet.',
  },
  'application.notEditable': {
    vi: 'Hồ sơ {no} đang ở trạng thái “{state}”, dữ liệu không sửa được nữa. Cần quyết định mới hoặc mở lại hồ sơ.',
    en: 'Application {no} is “{state}”; its facts can no longer be edited. A new decision, or reopening the file, is needed.',
  },
  'coop.taxCodeForm': {
    vi: 'Mã số thuế “{taxCode}” không đúng dạng: cần 10 chữ số, hoặc 13 chữ số cho chi nhánh.',
    en: 'The tax code “{taxCode}” has the wrong form: 10 digits are expected, or 13 for a branch.',
  },
  'application.duplicate': {
    vi: '{coop} đã có hồ sơ {no} cho cùng công trình trong năm {year}. Dùng hồ sơ đó thay vì lập mới hoặc mở lại hồ sơ cũ.',
    en: '{coop} already has application {no} for the same work in {year}. Use that one instead of creating another or reopening an old one.',
  },
  'coop.taxCodeTaken': {
    vi: 'Mã số thuế {taxCode} đã thuộc về {coop}. Kiểm tra lại mã số hoặc chọn hợp tác xã đó.',
    en: 'Tax code {taxCode} already belongs to {coop}. Check the code or choose that co-op.',
  },
  'judgement.notAsked': {
    vi: 'Điều kiện {condition} không cần ý kiến thẩm định: kết quả theo dữ liệu là “{byFacts}”. Sửa dữ liệu hoặc bổ sung giấy tờ.',
    en: 'Condition {condition} does not ask for a judgement: by the facts it is “{byFacts}”. Correct the facts or add the paper.',
  },
} as const
