import type { IntakeContext } from '../../../src-main/domain/intake/types.ts'
import { districtKey, fold, startsWithWords } from '../../../src-main/domain/text.ts'

/** Stands in for the rule pack and the office's list of districts. */
const works: readonly (readonly [string, string])[] = [
  ['Trụ sở', 'OFFICE'],
  ['Sân phơi', 'YARD'],
  ['Nhà kho', 'STORE'],
  ['Cửa hàng vật tư', 'SHOP'],
  ['Xưởng sơ chế', 'WORKSHOP'],
  ['Cơ sở giết mổ', 'SLAUGHTER'],
  ['Nước sinh hoạt', 'WATER'],
  ['Thủy lợi nội đồng', 'IRRIGATION'],
  ['Hệ thống tưới tiết kiệm', 'IRRIGATION_SAVING'],
  ['Đường giao thông nội đồng', 'ROAD'],
  ['Đường lâm nghiệp', 'FOREST_ROAD'],
  ['Hạ tầng nuôi', 'AQUACULTURE'],
]

export const districtList: readonly (readonly [string, string])[] = [
  ['608', 'Thành phố Kon Tum'],
  ['610', 'Huyện Đắk Glei'],
  ['611', 'Huyện Ngọc Hồi'],
  ['612', 'Huyện Đắk Tô'],
  ['613', 'Huyện Kon Plông'],
  ['614', 'Huyện Kon Rẫy'],
  ['615', 'Huyện Đắk Hà'],
  ['616', 'Huyện Sa Thầy'],
  ['617', 'Huyện Tu Mơ Rông'],
  ['618', "Huyện Ia H'Drai"],
]

const measures: Readonly<Record<string, string>> = {
  ha: 'areaHa',
  hộ: 'households',
  'con gia súc/ngày đêm': 'capacity.livestock',
}

export const context: IntakeContext = {
  officeYear: 2018,
  requestDate: null,
  packWork: (text) => {
    const found = works.filter(([alias]) => startsWithWords(fold(text), fold(alias)))
    const [first] = found
    if (first !== undefined && found.length === 1) return { work: first[1], sets: {} }
    const expected = (found.length === 0 ? works : found).map(([alias]) => alias).join(', ')
    return { problem: found.length === 0 ? 'intake.workUnknown' : 'intake.workAmbiguous', expected }
  },
  sizeFact: (_work, unit) => measures[unit] ?? null,
  districts: (text) => districtList.find(([, name]) => districtKey(name) === districtKey(text))?.[0] ?? null,
  districtNames: districtList.map(([, name]) => name),
  certificatePractice: 'GAP_OR_FOOD_SAFETY',
}
