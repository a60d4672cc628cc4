import type { SampleApplication } from './types.ts'

const yearlyOfftake = (million: number) => ({ offtakePerYear: million * 1_000_000 })

/** Files that the People's Committee has decided: eighteen approved, two rejected. */
// biome-ignore format: one file a line or two reads as the table it is
export const decidedApplications: readonly SampleApplication[] = [
  { key: 'a01', coop: 'c25', work: 'WORKSHOP', requestDate: '2018-01-08', size: '240 m2', total: 560, own: 120, facts: { ...yearlyOfftake(900), practices: ['VIETGAP'] }, reaches: 'submitted',
    notes: ['Đã đối chiếu báo cáo tài chính với tờ khai thuế ba năm, khớp.'] },
  { key: 'a02', coop: 'c13', work: 'STORE', requestDate: '2018-01-10', size: '320 m2', total: 450, own: 90, facts: yearlyOfftake(1200), reaches: 'submitted',
    late: { paper: 'UPKEEP_PLAN', reason: 'Thiếu phương án vận hành, duy tu, bảo dưỡng nhà kho. Đề nghị bổ sung trong 10 ngày.' } },
  { key: 'a03', coop: 'c26', work: 'IRRIGATION', requestDate: '2018-01-15', size: '86 ha', total: 520, own: 104, facts: { areaHa: 86, approvedOwnSharePct: 20 }, reaches: 'submitted' },
  { key: 'a04', coop: 'c17', work: 'IRRIGATION_SAVING', requestDate: '2018-01-18', size: '18,5 ha', total: 480, own: 96, facts: { areaHa: 18.5, practices: ['VIETGAP', 'WATER_SAVING'] }, reaches: 'submitted' },
  { key: 'a05', coop: 'c02', work: 'YARD', requestDate: '2018-01-22', size: '1.200 m2', total: 350, own: 75, reaches: 'submitted' },
  { key: 'a06', coop: 'c30', work: 'AQUACULTURE', requestDate: '2018-02-01', size: '7,2 ha', total: 450, own: 106, facts: { areaHa: 7.2 }, reaches: 'submitted' },
  { key: 'a07', coop: 'c33', work: 'STORE', requestDate: '2018-02-05', size: '180 m2', total: 400, own: 80, facts: { ...yearlyOfftake(450), practices: ['FOOD_SAFETY'] }, reaches: 'submitted',
    notes: ['Đã kiểm tra mặt bằng tại thôn cùng Phòng Nông nghiệp huyện.'] },
  { key: 'a08', coop: 'c21', work: 'ROAD', requestDate: '2018-02-22', size: '64 ha', total: 500, own: 100, facts: { areaHa: 64 }, reaches: 'submitted' },
  { key: 'a09', coop: 'c01', work: 'OFFICE', requestDate: '2018-03-12', size: '110 m2', total: 480, own: 100, facts: { hasOffice: false, priorState: false }, reaches: 'submitted' },
  { key: 'a10', coop: 'c15', work: 'ROAD', requestDate: '2018-03-14', size: '120 ha', total: 510, own: 105, facts: { areaHa: 120, ...yearlyOfftake(2100) }, reaches: 'submitted' },
  { key: 'a11', coop: 'c24', work: 'IRRIGATION', requestDate: '2018-03-16', size: '55 ha', total: 380, own: 76, facts: { areaHa: 55 }, reaches: 'submitted',
    late: { paper: 'AREA_CONFIRMATION', reason: 'Chưa có xác nhận của xã về diện tích hợp tác xã đảm nhiệm tưới.' } },
  { key: 'a12', coop: 'c37', work: 'WATER', requestDate: '2018-03-20', size: '136 hộ', total: 420, own: 84, facts: { households: 136 }, reaches: 'submitted' },
  { key: 'a13', coop: 'c08', work: 'FOREST_ROAD', requestDate: '2018-03-26', size: '180 ha', total: 460, own: 92, facts: { areaHa: 180 }, reaches: 'submitted' },
  { key: 'a14', coop: 'c22', work: 'SLAUGHTER', requestDate: '2018-03-29', size: '420 con gia súc/ngày đêm', total: 560, own: 112, facts: { 'capacity.livestock': 420, 'capacity.poultry': 0 }, reaches: 'submitted' },
  { key: 'a15', coop: 'c05', work: 'POWER', requestDate: '2018-04-16', size: '1,8 km', total: 340, own: 68, facts: { priorState: false }, reaches: 'submitted' },
  { key: 'a16', coop: 'c28', work: 'MARKET', requestDate: '2018-04-19', size: '900 m2', total: 580, own: 116, facts: yearlyOfftake(5200), reaches: 'submitted' },
  { key: 'a17', coop: 'c27', work: 'STORE', requestDate: '2018-04-23', size: '260 m2', total: 420, own: 84, facts: { ...yearlyOfftake(380), practices: ['VIETGAP'] }, reaches: 'submitted' },
  { key: 'a18', coop: 'c06', work: 'WORKSHOP', requestDate: '2018-05-03', size: '150 tấn/năm', total: 450, own: 90, facts: yearlyOfftake(640), reaches: 'submitted' },
  { key: 'r01', coop: 'c10', work: 'SHOP', requestDate: '2018-02-26', size: '90 m2', total: 300, own: 62, reaches: 'submitted' },
  { key: 'r02', coop: 'c29', work: 'OFFICE', requestDate: '2018-03-02', size: '140 m2', total: 520, own: 110, facts: { hasOffice: false, priorState: false }, reaches: 'submitted' },
]
