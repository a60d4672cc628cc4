/** Limits on payment: each names the rule, its article and the figures. */
export const paymentRefusals = {
  'pay.contractMissing': {
    vi: 'Hồ sơ {no} chưa ghi hợp đồng nào và chưa rõ tổng mức đầu tư được duyệt, nên chưa tính được mức tạm ứng ({pct} % giá trị hợp đồng hoặc dự toán được duyệt, Điều 8 Thông tư 08/2016/TT-BTC). Ghi hợp đồng tại thẻ Kinh phí của hồ sơ.',
    en: 'No contract of application {no} is recorded and its approved estimate is not known, so the advance ({pct} % of the contract or the estimate, Circular 08/2016/TT-BTC, art. 8) cannot be reckoned. Record the contract under Money of the file.',
  },
  'pay.contractAdvance': {
    vi: 'Tổng tạm ứng {advanced} đồng vượt {limit} đồng, bằng {pct} % giá trị hợp đồng hoặc dự toán được duyệt {base} đồng (Điều 8 Thông tư 08/2016/TT-BTC). Giảm số tạm ứng, hoặc ghi văn bản của người quyết định đầu tư cho phép mức cao hơn tại Cài đặt.',
    en: 'Advances of {advanced} đồng exceed {limit} đồng, {pct} % of the contract or approved estimate of {base} đồng (Circular 08/2016/TT-BTC, art. 8). Lower the advance, or record under Settings the document by which the investment decider allows more.',
  },
  'pay.advanceGuarantee': {
    vi: 'Dư tạm ứng sẽ là {advanced} đồng, trên mức {from} đồng thì phải có bảo lãnh tạm ứng còn hiệu lực tương đương; mới có {guaranteed} đồng (Điều 8 Thông tư 08/2016/TT-BTC). Ghi thư bảo lãnh của ngân hàng trước khi tạm ứng.',
    en: 'The open advance would be {advanced} đồng; above {from} đồng a valid guarantee of the same amount is needed and {guaranteed} đồng are guaranteed (Circular 08/2016/TT-BTC, art. 8). Record the bank’s letter first.',
  },
  'pay.advanceNotRecovered': {
    vi: 'Đã thanh toán {paid} đồng, đạt mức {at} đồng ({pct} % giá trị hợp đồng) thì phải thu hồi hết tạm ứng; còn {advanced} đồng tạm ứng chưa thanh toán (Điều 8 Thông tư 08/2016/TT-BTC). Lập chứng từ thanh toán tạm ứng hết số còn lại trước, hoặc giảm số tiền.',
    en: '{paid} đồng would be paid; from {at} đồng ({pct} % of the contract) the advance is recovered in full, and {advanced} đồng of it stand open (Circular 08/2016/TT-BTC, art. 8). Clear what is left of the advance first, or lower the amount.',
  },
  'pay.acceptanceMissing': {
    vi: 'Hồ sơ {no}: tính đến ngày {date} chưa có biên bản nghiệm thu nào, nên chưa thanh toán được (thứ tự quyết định, hợp đồng, nghiệm thu, thanh toán; quy định của cơ quan). Ghi hợp đồng và biên bản nghiệm thu tại thẻ Kinh phí của hồ sơ, hoặc kiểm tra ngày chứng từ.',
    en: 'Application {no}: nothing was accepted by {date}, so nothing is paid (decision, contract, acceptance, payment in this order; a rule of the office). Record the contract and the acceptance under Money of the file, or check the voucher date.',
  },
  'pay.stateShare': {
    vi: 'Vốn nhà nước đã chi sẽ là {paid} đồng, vượt {limit} đồng, bằng {pct} % giá trị nghiệm thu {accepted} đồng (tối đa 80 % tổng mức đầu tư thực tế: quy định của cơ quan, điểm b khoản 1 Điều 4 Thông tư 15/2016/TT-BNNPTNT). Giảm số tiền, hoặc ghi biên bản nghiệm thu còn thiếu.',
    en: 'State money paid would be {paid} đồng, above {limit} đồng, {pct} % of the {accepted} đồng accepted (at most 80 % of the actual total: a rule of the office, Circular 15/2016/TT-BNNPTNT, art. 4(1)(b)). Lower the amount, or record the acceptance that is missing.',
  },
  'pay.ownContribution': {
    vi: 'Đây là lần chi cuối: vốn đối ứng đã chứng minh {proved} đồng, cần ít nhất {needed} đồng, bằng {pct} % giá trị nghiệm thu {accepted} đồng (yêu cầu thứ 4 điểm b khoản 1 Điều 4 Thông tư 15/2016/TT-BNNPTNT; thời điểm theo quy định của cơ quan). Ghi chứng từ vốn đối ứng trước khi chi.',
    en: 'This is the last payment: {proved} đồng of own contribution are proved and at least {needed} are needed, {pct} % of the {accepted} đồng accepted (Circular 15/2016/TT-BNNPTNT, art. 4(1)(b), requirement 4; the moment is a rule of the office). Record the proofs of own contribution first.',
  },
  'pay.warranty': {
    vi: 'Bảo hành công trình: giữ lại {held} đồng và có bảo lãnh {guaranteed} đồng, cần ít nhất {needed} đồng trên hợp đồng {contracts} đồng (tối thiểu 5 %, cấp đặc biệt và cấp I 3 %; theo tóm tắt, điều khoản chưa xác định). Giảm số tiền, hoặc ghi thư bảo lãnh bảo hành còn hiệu lực.',
    en: 'Warranty of the works: {held} đồng are held back and {guaranteed} guaranteed, at least {needed} are needed on contracts of {contracts} đồng (5 % at least, 3 % for special and class I works; from summaries, article not determined). Lower the amount, or record a valid warranty guarantee.',
  },
  'pay.coopSuspended': {
    vi: 'Hồ sơ {no}: hợp tác xã đang tạm ngừng hoạt động và chưa có ý kiến thẩm định (Điều 15 Thông tư 03/2014/TT-BKHĐT; kiểm tra vào ngày chi theo quy định của cơ quan). Chờ hợp tác xã hoạt động trở lại rồi sửa tình trạng trong sổ đăng ký.',
    en: 'Application {no}: the co-op is suspended and no signed note found it fit (Circular 03/2014/TT-BKHĐT, art. 15; asked on the day of payment by a rule of the office). Wait until it is active again, then correct its status in the register.',
  },
  'pay.coopUnknown': {
    vi: 'Hồ sơ {no}: chưa rõ hợp tác xã còn hoạt động hay không vào ngày chi (khoản 3 Điều 12, Điều 54 Luật Hợp tác xã 2012). Ghi tình trạng hoạt động vào sổ đăng ký.',
    en: 'Application {no}: it is not known whether the co-op is active on the day of payment (Law on Co-operatives 2012, art. 12(3), 54). Record its status in the register.',
  },
  'pay.accountOther': {
    vi: 'Tài khoản {account} không phải tài khoản đứng tên hợp tác xã ({own}). Tiền hỗ trợ chỉ chuyển vào tài khoản của hợp tác xã, không chuyển cho cá nhân (quy định của cơ quan). Sửa số tài khoản, hoặc ghi giấy xác nhận tài khoản tại thẻ Kinh phí của hồ sơ.',
    en: 'Account {account} is none of the co-op’s own ({own}). Support goes to the co-op’s account, never to a person’s (a rule of the office). Correct it, or record the bank’s paper on the account under Money of the file.',
  },
  'pay.accountUnknown': {
    vi: 'Hồ sơ {no}: chưa có tài khoản nào đứng tên hợp tác xã còn dùng vào ngày chi. Ghi giấy xác nhận tài khoản của ngân hàng tại thẻ Kinh phí của hồ sơ trước khi chi (quy định của cơ quan).',
    en: 'Application {no}: no account in the co-op’s own name is known on the day of payment. Record the bank’s paper on the account under Money of the file first (a rule of the office).',
  },
  'pay.beforeDecision': {
    vi: 'Chứng từ ngày {date} trước quyết định phê duyệt ngày {decidedOn} (thứ tự quyết định, hợp đồng, nghiệm thu, thanh toán; quy định của cơ quan). Kiểm tra lại ngày chứng từ.',
    en: 'The voucher of {date} is before the approval of {decidedOn} (decision, contract, acceptance, payment in this order; a rule of the office). Check the voucher date.',
  },
  'pay.invoiceTwice': {
    vi: 'Hóa đơn “{item}” đã được thanh toán ở hồ sơ {no} của cùng hợp tác xã; một hóa đơn không được hỗ trợ hai lần (khoản 3 Điều 27 Nghị định 193/2013/NĐ-CP). Kiểm tra lại hóa đơn.',
    en: 'Invoice “{item}” was paid in file {no} of the same co-op; one invoice is not supported twice (Decree 193/2013/NĐ-CP, art. 27(3)). Check the invoice.',
  },
  'pay.itemTwice': {
    vi: '“{item}” đã được nghiệm thu và thanh toán ở hồ sơ {no} của cùng hợp tác xã; một nội dung không được hỗ trợ hai lần (khoản 3 Điều 27 Nghị định 193/2013/NĐ-CP). Nếu là hạng mục khác, lập bản ghi thay thế nêu rõ khác ở đâu.',
    en: '“{item}” was accepted and paid in file {no} of the same co-op; the same thing is not supported twice (Decree 193/2013/NĐ-CP, art. 27(3)). If it is another item, correct the record and say what tells it apart.',
  },
  'workflow.ownOpen': {
    vi: 'Chưa quyết toán được: vốn đối ứng của hợp tác xã chưa được chứng minh đủ trên giá trị nghiệm thu (yêu cầu thứ 4 điểm b khoản 1 Điều 4 Thông tư 15/2016/TT-BNNPTNT). Ghi chứng từ vốn đối ứng tại thẻ Kinh phí.',
    en: 'Cannot be settled: the co-op’s own contribution is not proved in full against what was accepted (Circular 15/2016/TT-BNNPTNT, art. 4(1)(b), requirement 4). Record its proofs under Money.',
  },
  'payRule.invalid': {
    vi: 'Giá trị {value} không dùng được: cần số nguyên từ {least} đến {most}.',
    en: 'The value {value} cannot be used: a whole number from {least} to {most} is expected.',
  },
} as const
