import type { SampleApplication } from './types.ts'

/** Files with a finding of the office but no decision yet. */
// biome-ignore format: one file a line or two reads as the table it is
export const reviewedApplications: readonly SampleApplication[] = [
  { key: 's01', coop: 'c16', work: 'WORKSHOP', requestDate: '2018-05-14', size: '200 tấn/năm', total: 540, own: 108, facts: { offtakePerYear: 410_000_000, practices: ['FOOD_SAFETY'] }, reaches: 'submitted' },
  { key: 's02', coop: 'c23', work: 'STORE', requestDate: '2018-05-16', size: '280 m2', total: 430, own: 86, reaches: 'submitted' },
  { key: 's03', coop: 'c39', work: 'SLAUGHTER', requestDate: '2018-05-21', size: '4.200 con gia cầm/ngày đêm', total: 560, own: 115, facts: { 'capacity.livestock': 0, 'capacity.poultry': 4200 }, reaches: 'submitted' },
  { key: 's04', coop: 'c09', work: 'ROAD', requestDate: '2018-05-24', size: '95 ha', total: 470, own: 94, facts: { areaHa: 95, approvedOwnSharePct: 20 }, reaches: 'submitted' },
  { key: 's05', coop: 'c07', work: 'POWER', requestDate: '2018-05-28', size: '2,4 km', total: 390, own: 78, facts: { priorState: false }, reaches: 'submitted' },
  { key: 'p01', coop: 'c35', work: 'YARD', requestDate: '2018-06-04', size: '800 m2', total: 260, own: 52, facts: { practices: ['VIETGAP'] }, reaches: 'appraised' },
  { key: 'p02', coop: 'c20', work: 'FOREST_ROAD', requestDate: '2018-06-05', size: '240 ha', total: 490, own: 98, facts: { areaHa: 240 }, reaches: 'appraised' },
  { key: 'p03', coop: 'c38', work: 'WATER', requestDate: '2018-06-07', size: '118 hộ', total: 410, own: 82, facts: { households: 118 }, reaches: 'appraised' },
  { key: 'p04', coop: 'c04', work: 'IRRIGATION', requestDate: '2018-06-08', size: '74 ha', total: 440, own: 88, facts: { areaHa: 74 }, reaches: 'appraised',
    notes: ['Diện tích tưới lấy theo xác nhận của xã, lớn hơn số trong đơn 2 ha.'] },
  { key: 'e01', coop: 'c14', work: 'YARD', requestDate: '2018-06-11', size: '950 m2', total: 280, own: 58, reaches: 'eligible' },
  { key: 'e02', coop: 'c18', work: 'IRRIGATION_SAVING', requestDate: '2018-06-12', size: '12 ha', total: 360, own: 72, facts: { areaHa: 12, practices: ['HIGH_TECH', 'WATER_SAVING'] }, reaches: 'eligible' },
  { key: 'e03', coop: 'c40', work: 'ROAD', requestDate: '2018-06-13', size: '68 ha', total: 450, own: 90, facts: { areaHa: 68 }, reaches: 'eligible' },
  { key: 'e04', coop: 'c12', work: 'AQUACULTURE', requestDate: '2018-06-14', size: '5,4 ha', total: 380, own: 76, facts: { areaHa: 5.4, offtakePerYear: 320_000_000 }, reaches: 'eligible' },
  { key: 'n01', coop: 'c03', work: 'SLAUGHTER', requestDate: '2018-05-07', size: '150 con gia súc, 900 con gia cầm/ngày đêm', total: 480, own: 96, facts: { 'capacity.livestock': 150, 'capacity.poultry': 900 }, reaches: 'ineligible',
    reason: 'Công suất mỗi ngày đêm thấp hơn cả ba mức quy định.' },
  { key: 'n02', coop: 'c11', work: 'STORE', requestDate: '2018-05-10', size: '210 m2', total: 380, own: 76, reaches: 'ineligible',
    reason: 'Không năm nào trong ba năm 2015-2017 có doanh thu từ 1 tỷ đồng.' },
  { key: 'n03', coop: 'c19', work: 'IRRIGATION', requestDate: '2018-05-15', size: '32 ha', total: 350, own: 70, facts: { areaHa: 32 }, reaches: 'ineligible',
    reason: 'Diện tích hợp tác xã đảm nhiệm tưới 32 ha, dưới 50 ha.' },
  { key: 'n04', coop: 'c36', work: 'SHOP', requestDate: '2018-05-18', size: '80 m2', total: 270, own: 55, reaches: 'ineligible',
    signed: { 'INFRA.FITS_PLANS': { verdict: 'notMet', note: 'Vị trí nằm trong phạm vi mở rộng đường liên xã theo quy hoạch nông thôn mới của xã.' } },
    reason: 'Vị trí công trình không phù hợp quy hoạch của xã.' },
  { key: 'w01', coop: 'c09', work: 'YARD', requestDate: '2018-04-12', size: '700 m2', total: 240, own: 48, reaches: 'checking', missing: ['LAND', 'COUNTERPART_PROOF'],
    withdrawn: 'Hợp tác xã xin rút vì chưa huy động được vốn đối ứng.' },
  { key: 'w02', coop: 'c27', work: 'SHOP', requestDate: '2018-05-22', size: '75 m2', total: 230, own: 46, reaches: 'received',
    withdrawn: 'Hợp tác xã xin rút để tập trung cho nhà kho đã được phê duyệt.' },
]
