import { parseDate } from '../../src-main/domain/dates.ts'
import { factTable } from '../../src-main/domain/eligibility/facts.ts'
import type { PackData } from '../../src-main/domain/eligibility/pack-schema.ts'
import type { ProvincialValue } from '../../src-main/domain/eligibility/provincial.ts'
import { factsText } from '../../src-main/text/screens/facts.ts'

/** Shorter names than the screens', for narrow tables. */
const shortLabels: Readonly<Record<string, string>> = {
  'Ngừng hoạt động từ': 'coop.idleSince',
  'Thiếu thành viên từ': 'coop.belowMinimumSince',
  'Loại hình': 'coop.kind',
  'Góp vốn lớn nhất': 'coop.maxMemberSharePct',
  'Ngày đăng ký lại': 'coop.reregisteredOn',
  'Tình trạng': 'coop.status',
  'Lĩnh vực': 'coop.field',
  'Vốn đối ứng': 'ownContribution',
  'Tỷ lệ đối ứng phê duyệt': 'approvedOwnSharePct',
  'Trong kế hoạch năm': 'inYearPlan',
  'Nhà nước đã hỗ trợ': 'priorState',
  'Số hộ': 'households',
  'Diện tích ha': 'areaHa',
  'Gia súc ngày đêm': 'capacity.livestock',
  'Gia cầm ngày đêm': 'capacity.poultry',
  'Hợp đồng tiêu thụ năm': 'offtakePerYear',
  'Ngày duyệt kế hoạch': 'planApprovedOn',
  'Đã được hỗ trợ': 'supportedBefore',
  'Bằng cấp phù hợp': 'degreeFits',
  Vùng: 'region',
  'Km một lượt': 'distanceKm',
  'Xe cá nhân': 'ownVehicle',
  'Giờ tư vấn': 'hours',
  'Cán bộ tư vấn': 'officialAdviser',
  'Tham quan': 'studyVisit',
  'Tham quan trong kế hoạch': 'studyVisitInPlan',
  'Mục đích': 'purpose',
  'Hình thức': 'reorganisation',
  'Sản xuất': 'production',
  'Ngày thiên tai': 'disasterOn',
  'Được xác nhận': 'disasterConfirmed',
  'Không trái quy hoạch': 'withinPlanning',
  'Đã phòng ngừa': 'preventionDone',
  'Chính sách khác': 'otherPolicy',
  'Hỗ trợ khác đã kê khai': 'reportedSupport',
}

const names: Readonly<Record<string, string>> = factsText.vi.names
const values: Readonly<Record<string, string>> = factsText.vi.values

/** The way to a fact by the name a table gives it: that of the screens, or a shorter one. */
export function factOfLabel(label: string): readonly string[] {
  const year = /^Doanh thu (\d{4})$/.exec(label)?.[1]
  if (year !== undefined) return ['coop', 'revenue', year]
  const condition = /^Kết luận (\S+)$/.exec(label)?.[1]
  if (condition !== undefined) return ['judgements', condition]
  const fact = shortLabels[label] ?? Object.keys(names).find((name) => names[name] === label)
  if (fact === undefined) throw new Error(`không có dữ kiện "${label}"`)
  return fact.split('.')
}

/** A reading of the law, or a figure the province fixed once and for all, by its name in the pack. Null: neither. */
export function readSetting(
  pack: PackData,
  label: string,
  text: string,
): { readonly id: string; readonly reading: string } | ProvincialValue | null {
  const setting = pack.settings.find(({ name }) => name.vi === label)
  if (setting !== undefined) {
    const chosen = setting.values.find(({ name }) => name.vi === text)
    if (chosen === undefined) throw new Error(`"${label}" không có cách hiểu "${text}"`)
    return { id: setting.id, reading: chosen.value }
  }
  const declared = pack.provincial.find(({ name }) => name.vi === label)
  if (declared === undefined) return null
  return { key: declared.id, value: number(text), from: '2000-01-01', to: null, document: '01/2000/NQ-HĐND' }
}

const number = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))

/** Yes, no, none, dates, figures, the words of a choice, lists; any other text as it stands. */
export function readValue(fact: string, text: string): unknown {
  if (text === 'không có') return null
  const known = factTable.find(({ name }) => name === fact)
  if (known?.kind === 'list') return text === '' ? [] : text.split(', ')
  if (text === 'có' || text === 'không') return text === 'có'
  if (/^\d\d\/\d\d\/\d{4}$/.test(text)) return parseDate(text)
  if (known?.kind === 'choice') return known.values.find((value) => values[`${fact}.${value}`] === text) ?? text
  return /^[\d.,]+$/.test(text) ? number(text) : text
}
