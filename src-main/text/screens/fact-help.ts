import type { FactsText } from './facts.ts'

type Help = { readonly vi: string; readonly en: string }

/** What other parts of a screen hold, or the office finds by itself: nobody types it. */
type HeldElsewhere =
  | 'content'
  | 'work'
  | 'requestDate'
  | 'papers'
  | 'judgements'
  | 'registerOverlaps'
  | 'coop'
  | 'coop.kind'

export type HelpedFact = Exclude<keyof FactsText['names'], HeldElsewhere>

/** What to write into each field, and from which paper it is read. A fact without help does not compile. */
const factHelp: Readonly<Record<HelpedFact, Help>> = {
  amount: {
    vi: 'Số tiền HTX xin Nhà nước hỗ trợ, đồng, theo đơn đề nghị. Không gồm vốn đối ứng.',
    en: 'What the co-op asks of the state, đồng, by its request. Without its own contribution.',
  },
  totalInvestment: {
    vi: 'Tổng mức đầu tư trong dự án được duyệt, đồng, gồm cả vốn đối ứng.',
    en: 'Total of the approved project, đồng, the own contribution included.',
  },
  ownContribution: {
    vi: 'Vốn HTX tự bỏ ra, đồng, theo nghị quyết đại hội thành viên và giấy tờ chứng minh.',
    en: 'What the co-op pays itself, đồng, by the resolution of its members and the proof.',
  },
  approvedOwnSharePct: {
    vi: 'Tỷ lệ đối ứng ghi trong quyết định duyệt dự án, %. Bỏ trống nếu quyết định không ghi.',
    en: 'Own share as the approval of the project says, percent. Leave it empty where it says none.',
  },
  areaHa: {
    vi: 'Diện tích sản xuất HTX đảm nhận hoặc vùng công trình phục vụ, ha, theo xác nhận của xã.',
    en: 'Land the co-op takes charge of, or the zone served, ha, as the commune confirms.',
  },
  firebreak: {
    vi: 'Chọn “có” khi công trình lâm nghiệp là đường ranh cản lửa, theo dự án.',
    en: 'Yes where the forest work is a firebreak, by the project.',
  },
  cages: {
    vi: 'Chọn “có” khi công trình là chính lồng, bè nuôi, không phải công trình dùng chung, theo dự án.',
    en: 'Yes where the work is the cages themselves, not works shared by them, by the project.',
  },
  households: {
    vi: 'Số hộ công trình cấp nước, theo dự án được duyệt.',
    en: 'Households supplied, by the approved project.',
  },
  'capacity.livestock': {
    vi: 'Số con gia súc giết mổ một ngày đêm, theo dự án.',
    en: 'Heads of livestock a day and night, by the project.',
  },
  'capacity.poultry': {
    vi: 'Số con gia cầm giết mổ một ngày đêm, theo dự án.',
    en: 'Heads of poultry a day and night, by the project.',
  },
  offtakePerYear: {
    vi: 'Tổng giá trị một năm của các hợp đồng tiêu thụ đã ký, đồng. Không có hợp đồng thì chọn “không có”.',
    en: 'Value a year of the signed offtake contracts, đồng. Without contracts say none.',
  },
  practices: {
    vi: 'Chứng nhận còn hiệu lực và công nghệ đang áp dụng, theo giấy chứng nhận.',
    en: 'Certificates in force and techniques in use, by the certificates.',
  },
  priorState: {
    vi: 'Nhà nước đã hỗ trợ xây hoặc thuê công trình này chưa, theo bản cam kết của HTX và sổ của Liên minh.',
    en: 'Whether the state already paid for this work or its rent, by the statement of the co-op and the register.',
  },
  hasOffice: {
    vi: 'HTX đã có trụ sở riêng chưa, theo giấy tờ về đất hoặc bản cam kết.',
    en: 'Whether the co-op has an office of its own, by land papers or its statement.',
  },
  inYearPlan: {
    vi: 'Chỉ ghi khi kế hoạch năm chưa nhập vào chương trình; đã nhập thì đọc theo quyết định.',
    en: 'Only while the plan of the year is not recorded here; afterwards the decision is read.',
  },
  reportedSupport: {
    vi: 'Hỗ trợ tương tự HTX tự kê khai: chương trình, khoản, năm; mỗi dòng một khoản. Không có thì chọn “không có”.',
    en: 'Similar support the co-op declares: programme, item, year; one a line. Say none where there is none.',
  },
  planApprovedOn: {
    vi: 'Ngày của quyết định phê duyệt kế hoạch hoặc dự toán; quyết định áp dụng định mức nào.',
    en: 'Date of the decision on the plan or estimate; it decides which norms apply.',
  },
  supportedBefore: {
    vi: 'HTX đã được hỗ trợ nội dung này ở năm trước chưa, theo sổ và bản cam kết.',
    en: 'Whether the co-op had support of this content before, by the register and its statement.',
  },
  placeArea: {
    vi: 'Loại địa bàn nơi đặt công trình, theo danh mục còn hiệu lực ngày đề nghị. Để trống thì đọc theo danh mục của tỉnh.',
    en: 'Class of the place of the work, by the list in force on the request date. Empty: read from the lists of the province.',
  },
  people: {
    vi: 'Số người học, hoặc số lao động trẻ đưa về, theo danh sách cử đi hoặc hợp đồng lao động.',
    en: 'Learners, or graduates taken on, by the list or the labour contracts.',
  },
  months: {
    vi: 'Số tháng hỗ trợ cho mỗi người, theo phương án sử dụng lao động.',
    en: 'Months each person is paid for, by the labour plan.',
  },
  region: {
    vi: 'Vùng lương tối thiểu của huyện đặt trụ sở. Để trống thì đọc theo huyện.',
    en: 'Region of the minimum wage of the head office. Empty: read from the district.',
  },
  degreeFits: {
    vi: 'Ngành ghi trên bằng có phù hợp ngành nghề chính của HTX không, theo bằng và giấy chứng nhận đăng ký.',
    en: 'Whether the degree fits the main business, by the degree and the certificate.',
  },
  hours: {
    vi: 'Số giờ tư vấn trực tiếp cho HTX, theo dự toán hoặc bảng chấm công có ký nhận.',
    en: 'Hours of direct guidance, by the cost plan or signed sheets.',
  },
  days: {
    vi: 'Số ngày học, hoặc số ngày người tư vấn đi và về trong ngày.',
    en: 'Days of learning, or days the adviser travels and is back the same day.',
  },
  distanceKm: {
    vi: 'Từ trụ sở HTX đến nơi học, km, tính một lượt.',
    en: 'From the head office to the class, km, one way.',
  },
  ownVehicle: {
    vi: 'Chọn “có” khi học viên đi xe cá nhân và khoán theo km; đi xe công cộng thì ghi tiền vé ở các khoản.',
    en: 'Yes where learners come by their own vehicle, paid by km; tickets are written as items.',
  },
  officialAdviser: {
    vi: 'Người tư vấn hưởng lương ngân sách thì áp dụng mức một buổi, không áp dụng mức một giờ.',
    en: 'An adviser paid by the state is paid by session, not by hour.',
  },
  studyVisit: {
    vi: 'Lớp có đi tham quan, khảo sát hay không, theo chương trình lớp học.',
    en: 'Whether the class includes a study visit, by its programme.',
  },
  studyVisitInPlan: {
    vi: 'Chuyến tham quan có ghi trong kế hoạch được duyệt hay không; không có thì không được hỗ trợ.',
    en: 'Whether the visit stands in the approved plan; without it there is no support.',
  },
  purpose: {
    vi: 'Thành lập mới: sáng lập viên đề nghị khi chưa có HTX. Đăng ký thay đổi: HTX đang hoạt động.',
    en: 'New: founders ask before there is a co-op. Change: a co-op that exists.',
  },
  reorganisation: {
    vi: 'Chia, tách, hợp nhất hay sáp nhập, theo nghị quyết đại hội thành viên.',
    en: 'Divide, separate, consolidate or merge, by the resolution of the members.',
  },
  production: {
    vi: 'Loại hình sản xuất mà công trình phục vụ; khi có thiên tai, dịch bệnh là loại bị thiệt hại.',
    en: 'Production the work serves; after disaster or disease, what was damaged.',
  },
  disasterOn: {
    vi: 'Ngày xảy ra thiên tai hoặc ngày công bố dịch, theo biên bản của xã.',
    en: 'Day of the disaster or of the declared outbreak, by the minutes of the commune.',
  },
  disasterConfirmed: {
    vi: 'Thiên tai được cơ quan có thẩm quyền xác nhận, hoặc dịch bệnh được công bố.',
    en: 'The disaster is confirmed by the authority, or the outbreak declared.',
  },
  withinPlanning: {
    vi: 'Sản xuất không trái quy hoạch, kế hoạch và hướng dẫn của địa phương, theo xác nhận của xã.',
    en: 'Production was not against local planning, as the commune confirms.',
  },
  preventionDone: {
    vi: 'HTX đã phòng ngừa và khắc phục theo hướng dẫn, theo biên bản của xã.',
    en: 'The co-op did prevention and relief as told, by the minutes of the commune.',
  },
  otherPolicy: {
    vi: 'Cùng thiệt hại này đã hưởng chính sách khác chưa; mỗi thiệt hại chỉ hưởng một chính sách.',
    en: 'Whether another policy already pays for this loss; one loss has one policy.',
  },
  lines: {
    vi: 'Từng khoản đề nghị: số lượng theo đơn vị của khoản, chi phí thực tế, hóa đơn; hoặc diện tích bị hại và tỷ lệ.',
    en: 'Item by item: quantity in its unit, real cost, invoice; or the damaged area and its share.',
  },
  'coop.field': {
    vi: 'Ngành nghề chính, theo giấy chứng nhận đăng ký. Nông nghiệp gồm nông, lâm, ngư, diêm nghiệp.',
    en: 'Main business, by the certificate. Agriculture is farming, forestry, fishery and salt.',
  },
  'coop.irrigationService': {
    vi: 'HTX làm dịch vụ tưới, tiêu; được coi là nông nghiệp khi xin hỗ trợ kết cấu hạ tầng.',
    en: 'Irrigation or drainage as a service counts as agriculture where infrastructure is asked for.',
  },
  'coop.area': {
    vi: 'Loại địa bàn nơi đặt trụ sở. Để trống thì đọc theo xã và danh mục của tỉnh.',
    en: 'Class of the place of the head office. Empty: read from the commune and the lists of the province.',
  },
  'coop.foundedOn': {
    vi: 'Ngày cấp giấy chứng nhận đăng ký lần đầu.',
    en: 'Day of the first certificate.',
  },
  'coop.reregisteredOn': {
    vi: 'Ngày đăng ký lại theo Luật 2012, với HTX thành lập trước 01/07/2013. Chưa đăng ký lại thì chọn “không có”.',
    en: 'Day of registering again under the law of 2012, for co-ops founded before 01/07/2013. Not yet: none.',
  },
  'coop.members': {
    vi: 'Số thành viên hiện có, theo sổ đăng ký thành viên.',
    en: 'Members now, by the member register.',
  },
  'coop.belowMinimumSince': {
    vi: 'Ngày bắt đầu có ít thành viên hơn mức tối thiểu. Chưa từng thì chọn “không có”.',
    en: 'Since when there are fewer members than the law asks. Never: none.',
  },
  'coop.maxMemberSharePct': {
    vi: 'Vốn góp của thành viên góp nhiều nhất trên vốn điều lệ, %, theo sổ đăng ký thành viên.',
    en: 'Share of the member who gave most in the charter capital, percent, by the member register.',
  },
  'coop.capitalPaid': {
    vi: 'Thành viên đã góp đủ vốn cam kết chưa, theo sổ đăng ký thành viên; luật cho sáu tháng.',
    en: 'Whether members have paid in what they promised, by the member register; the law gives six months.',
  },
  'coop.legalPersonMembers': {
    vi: 'Có thành viên là doanh nghiệp, tổ chức thì báo cáo tài chính phải được kiểm toán.',
    en: 'With companies or organisations among the members the statements must be audited.',
  },
  'coop.status': {
    vi: 'Theo cơ quan đăng ký; HTX đã giải thể không được chi trả.',
    en: 'By the registry; a dissolved co-op is never paid.',
  },
  'coop.idleSince': {
    vi: 'Ngày ngừng hoạt động. Đang hoạt động thì chọn “không có”.',
    en: 'Since when it has been idle. Active: none.',
  },
  'coop.lastMeetingOn': {
    vi: 'Ngày đại hội thành viên gần nhất, theo biên bản.',
    en: 'Day of the last meeting of members, by its minutes.',
  },
  'coop.certificateWithdrawnOn': {
    vi: 'Ngày thu hồi giấy chứng nhận, theo cơ quan đăng ký. Không bị thu hồi thì chọn “không có”.',
    en: 'Day the certificate was withdrawn, by the registry. Not withdrawn: none.',
  },
  'coop.courtDecisionOn': {
    vi: 'Ngày của quyết định giải thể do tòa án ra. Không có thì chọn “không có”.',
    en: 'Day of a court decision on dissolution. Without one: none.',
  },
  'coop.revenue': {
    vi: 'Doanh thu cả năm, đồng, theo báo cáo tài chính của năm đó.',
    en: 'Revenue of the whole year, đồng, by its financial statements.',
  },
  'coop.address': {
    vi: 'Địa chỉ trụ sở, in trên chứng từ chi.',
    en: 'Address of the head office, printed on vouchers.',
  },
  'coop.account': {
    vi: 'Tài khoản đứng tên HTX; không dùng tài khoản cá nhân.',
    en: 'The account in the name of the co-op; never of a person.',
  },
  'coop.bank': { vi: 'Ngân hàng và chi nhánh mở tài khoản.', en: 'Bank and branch of the account.' },
  'coop.representative': {
    vi: 'Người đại diện theo pháp luật, theo giấy chứng nhận đăng ký.',
    en: 'Legal representative, by the certificate.',
  },
  'coop.phone': { vi: 'Số để liên hệ về hồ sơ.', en: 'Number to call about the file.' },
  'coop.certificate': {
    vi: 'Số giấy chứng nhận đăng ký HTX; dùng để tìm mục trùng.',
    en: 'Number of the certificate; it helps to find records that are one.',
  },
  'coop.commune': {
    vi: 'Xã, phường, thị trấn của trụ sở; chương trình đọc loại địa bàn theo xã.',
    en: 'Commune of the head office; the class of its area is read from it.',
  },
  placeCommune: {
    vi: 'Xã nơi sản xuất, nếu khác xã của trụ sở.',
    en: 'Commune of production, where it is not that of the head office.',
  },
  size: { vi: 'Quy mô như trong đơn, ví dụ “120 m2”.', en: 'Size as the request says, for instance “120 m2”.' },
  place: { vi: 'Địa điểm công trình như trong đơn.', en: 'Place of the work as the request says.' },
  remark: { vi: 'Ghi chú trong danh sách gửi lên.', en: 'Remark of the list that was sent.' },
}

const isHelped = (fact: string): fact is HelpedFact => Object.hasOwn(factHelp, fact)

/** Help for a fact by its flat name; a year's revenue has that of all years. Null: nobody types it. */
export const helpOf = (fact: string): Help | null => {
  const name = fact.replace(/\.\d{4}$/, '')
  return isHelped(name) ? factHelp[name] : null
}
