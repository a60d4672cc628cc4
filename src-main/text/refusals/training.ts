/** Training classes and what is paid for them. */
export const trainingRefusals = {
  'class.titleTaken': {
    vi: 'Hồ sơ {no} đã có lớp “{title}”. Đặt tên khác, chẳng hạn thêm đợt hoặc địa điểm.',
    en: 'File {no} already has a class “{title}”. Give it another name, for instance with its round or place.',
  },
  'class.learnerIdentity': {
    vi: 'Học viên {name} chưa có ngày sinh và số CMND/CCCD. Ghi ít nhất một trong hai để phân biệt người trùng tên.',
    en: 'Learner {name} has neither a date of birth nor an identity number. Give at least one, to tell people of one name apart.',
  },
  'class.citizenId': {
    vi: 'Số CMND/CCCD “{number}” của {name} phải có 9 hoặc 12 chữ số. Kiểm tra lại trên giấy tờ.',
    en: 'The identity number “{number}” of {name} must have 9 or 12 digits. Check the paper.',
  },
  'class.learnerAmbiguous': {
    vi: 'Có nhiều người tên {name} cùng ngày sinh. Ghi số CMND/CCCD để biết là ai.',
    en: 'Several people are named {name} and born on that day. Give the identity number to tell who it is.',
  },
  'class.numberOfOther': {
    vi: 'Số {number} đã ghi cho {known}, không phải {name}. Kiểm tra lại số trên giấy tờ; nếu đúng là một người thì ghi họ tên như đã có.',
    en: 'Number {number} is recorded for {known}, not for {name}. Check the paper; if they are one person, write the name as it is recorded.',
  },
  'class.learnerKnown': {
    vi: 'Đã có học viên {known} với số CMND/CCCD hoặc họ tên, ngày sinh này. Bỏ {name} khỏi lớp rồi thêm lại theo người đã có.',
    en: 'A learner {known} of this number, or of this name and date of birth, is on record. Take {name} off the list and enrol the one on record.',
  },
  'class.otherContent': {
    vi: 'Hồ sơ {no} có nội dung không chi cho lớp bồi dưỡng. Chọn hồ sơ bồi dưỡng nguồn nhân lực.',
    en: 'The content of file {no} pays for no classes. Choose a file for training.',
  },
  'class.fileEnded': {
    vi: 'Hồ sơ {no} đã rút, bị từ chối hoặc không đủ điều kiện nên không mở lớp được. Chọn hồ sơ khác.',
    en: 'File {no} was withdrawn, rejected or found ineligible, so it can have no class. Choose another file.',
  },
  'class.notYet': {
    vi: 'Ngày {day} chưa đến nên chưa ghi là đã tổ chức được. Ghi buổi này là kế hoạch, sau ngày học ghi đã tổ chức.',
    en: '{day} has not come, so nothing was held then. Record the session as planned, and as held after that day.',
  },
  'class.timetableFixed': {
    vi: 'Thời khóa biểu đã được duyệt theo quyết định {number} nên phần kế hoạch không đổi được. Buổi học khác kế hoạch ghi là “đã tổ chức, ngoài kế hoạch”; điều chỉnh kế hoạch cần quyết định mở lại.',
    en: 'The timetable was approved by decision {number}, so what is planned no longer changes. Record other sessions as held outside of the plan; a decision to reopen is needed to plan anew.',
  },
  'class.timetableOpen': {
    vi: 'Thời khóa biểu chưa được duyệt nên không cần mở lại. Sửa các buổi rồi ghi quyết định.',
    en: 'The timetable is not approved, so there is nothing to reopen. Edit its sessions, then record the decision.',
  },
  'class.timetableEmpty': {
    vi: 'Thời khóa biểu chưa có buổi nào trong kế hoạch nên chưa duyệt được. Thêm các buổi trước.',
    en: 'The timetable has no planned session to approve. Add its sessions first.',
  },
  'class.timetableFuture': {
    vi: 'Ngày quyết định {date} ở sau hôm nay. Kiểm tra lại ngày.',
    en: 'The decision is dated {date}, after today. Check the date.',
  },
  'class.learnerTwice': {
    vi: 'Học viên {name} đã có trong danh sách lớp. Bỏ dòng trùng.',
    en: 'Learner {name} is on the list of the class already. Take the second line out.',
  },
  'class.learnerHasDays': {
    vi: 'Học viên {name} đã được ghi có mặt nên không xóa khỏi lớp được. Sửa điểm danh các ngày đó trước.',
    en: 'Learner {name} is written down as present and cannot leave the class. Correct the attendance of those days first.',
  },
  'class.twoClasses': {
    vi: 'Ngày {day}, {name} đã được ghi có mặt ở lớp “{title}” (hồ sơ {no}). Một người không học hai lớp trong một ngày; kiểm tra lại danh sách ký nhận.',
    en: 'On {day}, {name} is written down as present in class “{title}” (file {no}). One person cannot learn in two classes on a day; check the signed lists.',
  },
  'class.dayNotHeld': {
    vi: 'Ngày {day} chưa có buổi học nào được ghi là đã tổ chức. Ghi buổi học trước rồi mới điểm danh.',
    en: 'No session of {day} is recorded as held. Record the session before the attendance.',
  },
  'class.dayHasLearners': {
    vi: 'Ngày {day} đã có học viên ký nhận nên buổi học này phải giữ là đã tổ chức. Sửa điểm danh trước nếu ghi nhầm.',
    en: 'Learners are written down for {day}, so this session stays as held. Correct the attendance first if it was a mistake.',
  },
  'class.attendanceFixed': {
    vi: 'Điểm danh chỉ đổi được chữ ký. Bỏ dòng cũ và ghi dòng mới.',
    en: 'Only the signature of an attendance may change. Take the line out and write a new one.',
  },
  'class.quantityOver': {
    vi: 'Khoản “{item}”: số lượng {quantity} (cộng các dòng cùng khoản) vượt {most} {unit} có học viên ký nhận. Ghi đúng số đã thực hiện, hoặc bổ sung điểm danh trước.',
    en: 'Item “{item}”: the quantity {quantity} (all lines of the item) is above the {most} {unit} that learners signed for. Write what took place, or complete the attendance first.',
  },
  'class.paid': {
    vi: 'Lớp “{title}” đã được thanh toán nên buổi học và điểm danh đã ghi không sửa được nữa. Điều chỉnh chứng từ trước.',
    en: 'Class “{title}” has been paid for, so its recorded sessions and attendance no longer change. Adjust the voucher first.',
  },
  'class.belowPaid': {
    vi: 'Chi phí được chấp nhận của lớp còn {accepted} đồng, thấp hơn {paid} đồng đã thanh toán. Điều chỉnh chứng từ trước.',
    en: 'The accepted cost of the class would be {accepted} đồng, less than the {paid} đồng already paid. Adjust the voucher first.',
  },
  'pay.classMissing': {
    vi: 'Thanh toán của hồ sơ {no} phải chỉ rõ lớp đã tổ chức (thời khóa biểu, danh sách ký nhận). Chọn lớp.',
    en: 'A payment of file {no} must name the class it pays for (timetable, signed lists). Choose the class.',
  },
  'pay.classOther': {
    vi: 'Lớp “{title}” không thuộc hồ sơ {no}. Chọn lớp của hồ sơ này.',
    en: 'Class “{title}” is not one of file {no}. Choose a class of this file.',
  },
  'pay.classNoTimetable': {
    vi: 'Thời khóa biểu của lớp “{title}” chưa được duyệt nên chưa thanh toán được. Ghi quyết định mở lớp ở tab Thời khóa biểu.',
    en: 'The timetable of class “{title}” is not approved, so nothing is paid for it. Record the decision under Timetable.',
  },
  'pay.classNotHeld': {
    vi: 'Đến ngày {date}, lớp “{title}” chưa có ngày học nào có học viên ký nhận. Ghi buổi học, điểm danh và chữ ký trước khi thanh toán.',
    en: 'Up to {date}, class “{title}” has no day that a learner signed for. Record sessions, attendance and signatures before paying.',
  },
  'pay.classOverCost': {
    vi: 'Lớp “{title}”: chi phí được chấp nhận {accepted} đồng, đã thanh toán {paid} đồng, lần này {amount} đồng là vượt. Giảm số tiền hoặc bổ sung khoản chi có chứng từ ({citation}).',
    en: 'Class “{title}”: {accepted} đồng of its cost are accepted, {paid} đồng were paid, {amount} đồng more is too much. Lower the amount, or add costs with their papers ({citation}).',
  },
  'history.class_sheet': {
    vi: 'Bản quét danh sách ký nhận đã lưu thì không sửa, không xóa được. Thêm bản quét đúng.',
    en: 'A kept scan of a signed list can be neither edited nor deleted. Add the right one.',
  },
  'history.class_timetable': {
    vi: 'Quyết định về thời khóa biểu đã ghi thì không sửa, không xóa được. Ghi quyết định mở lại.',
    en: 'A recorded decision on a timetable can be neither edited nor deleted. Record one that reopens it.',
  },
  'history.voucher_class': {
    vi: 'Chứng từ đã ghi sổ chỉ rõ lớp nào thì không đổi được. Lập chứng từ điều chỉnh.',
    en: 'The class a posted voucher names cannot change. Prepare an adjustment.',
  },
  'history.voucher_draft_class': {
    vi: 'Dự thảo đã lập cho lớp nào thì không đổi được. Hủy dự thảo và lập lại.',
    en: 'The class of a draft cannot change. Cancel the draft and prepare another.',
  },
} as const
