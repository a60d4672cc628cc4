/** Merging two records of one co-op. */
export const coopRefusals = {
  'coop.mergedAlready': {
    vi: '“{from}” đã được gộp vào một mục khác. Mở “{from}” để xem, tách ra trước nếu gộp nhầm.',
    en: '“{from}” was merged into another record already. Open “{from}” to see; take a wrong merge back first.',
  },
  'coop.mergeIntoMerged': {
    vi: '“{into}” đã được gộp vào một mục khác nên không nhận thêm được. Gộp “{from}” vào mục giữ lại.',
    en: '“{into}” was merged into another record and cannot take one more. Merge “{from}” into the record that stands.',
  },
  'coop.mergeSelf': {
    vi: 'Hai mục đã chọn là cùng một mục: “{coop}”. Chọn hai mục khác nhau để gộp.',
    en: 'Both records chosen are the same one: “{coop}”. Choose two records to merge.',
  },
  'coop.mergeDifferent': {
    vi: '{by} đã kết luận “{from}” và “{into}” là hai hợp tác xã khác nhau. Ghi kết luận mới cho cặp này trước rồi mới gộp.',
    en: '{by} found “{from}” and “{into}” to be two co-ops. Record a new finding on the pair first, then merge.',
  },
  'coop.pairSelf': {
    vi: 'Hai mục đã chọn là cùng một mục: “{coop}”. Chọn hai mục khác nhau để kết luận.',
    en: 'Both records chosen are the same one: “{coop}”. Choose two records to decide on.',
  },
  'coop.pairMerged': {
    vi: '“{a}” và “{b}” đã được gộp thành một hợp tác xã. Tách ra trước nếu gộp nhầm, rồi ghi kết luận.',
    en: '“{a}” and “{b}” were merged into one co-op. Take a wrong merge back first, then record the finding.',
  },
  'coop.mergeTwoFiles': {
    vi: '“{from}” và “{into}” có hai hồ sơ đang xử lý cùng nội dung, công trình và năm: {a} và {b}. Rút hoặc kết luận một hồ sơ trước rồi mới gộp.',
    en: '“{from}” and “{into}” have two open files of the same content, work and year: {a} and {b}. Withdraw or conclude one of them first.',
  },
  'coop.mergedAway': {
    vi: 'Hợp tác xã này đã được gộp vào “{into}”. Lập hồ sơ cho “{into}”.',
    en: 'This co-op was merged into “{into}”. Make the application for “{into}”.',
  },
  'coop.notMerged': {
    vi: '“{coop}” hiện không gộp vào hồ sơ nào.',
    en: '“{coop}” is not merged into any record.',
  },
  'history.coop_pair_decision': {
    vi: 'Ý kiến về hai hồ sơ hợp tác xã đã ghi thì không sửa, không xóa được. Ghi ý kiến mới.',
    en: 'What was said of two records can be neither edited nor deleted. Record a new word on them.',
  },
  'history.coop_merge': {
    vi: 'Lần gộp đã ghi thì không sửa, không xóa được. Tách hồ sơ nếu gộp nhầm.',
    en: 'A merge can be neither edited nor deleted. Take it back if it was wrong.',
  },
  'history.coop_unmerge': {
    vi: 'Lần tách đã ghi thì không sửa, không xóa được.',
    en: 'Taking a merge back can be neither edited nor deleted.',
  },
} as const
