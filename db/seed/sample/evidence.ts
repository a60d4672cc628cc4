import type { SampleContract, SamplePlan } from './types.ts'

/** What payments of the sample rest on: a contract for every advance, and what was accepted of it before anything was paid. */
// biome-ignore format: one contract a line or two reads as the table it is
export const sampleContracts: readonly SampleContract[] = [
  { application: 'a01', number: '05/2018/HĐXD', on: '2018-04-05', contractor: 'Công ty TNHH Xây dựng Tây Nguyên Mới', value: 552,
    accepted: [['2018-05-07', 180, 'Nhà xưởng sơ chế: móng, nền'], ['2018-05-22', 230, 'Nhà xưởng sơ chế: khung, mái'], ['2018-06-01', 142, 'Nhà xưởng sơ chế: điện, sân']],
    own: [['2018-05-07', 40, 'labour'], ['2018-06-01', 80, 'money']], warranty: { on: '2018-06-01', amount: 28, validTo: '2019-06-30' } },
  { application: 'a02', number: '11/HĐ-XD', on: '2018-04-05', contractor: 'Công ty Cổ phần Xây lắp Đắk Tô', value: 450, accepted: [['2018-06-08', 120, 'Kho cà phê: móng, nền']] },
  { application: 'a03', number: '08/2018/HĐ-TL', on: '2018-04-06', contractor: 'Công ty TNHH Thủy lợi Mùa Vàng', value: 494, accepted: [['2018-05-25', 130, 'Kênh N1']] },
  { application: 'a04', number: '17/HĐXD', on: '2018-04-09', contractor: 'Công ty TNHH Tưới tiết kiệm Măng Đen', value: 480, accepted: [['2018-06-20', 160, 'Trạm bơm và bể chứa']] },
  { application: 'a05', number: '03/HĐ-SP', on: '2018-04-05', contractor: 'Công ty TNHH Xây dựng Hòa Bình Kon Tum', value: 350,
    accepted: [['2018-04-27', 170, 'Sân phơi: nền bê tông'], ['2018-05-02', 180, 'Sân phơi: hoàn thiện']],
    own: [['2018-04-27', 30, 'labour'], ['2018-05-02', 45, 'material']], warranty: { on: '2018-05-02', amount: 18, validTo: '2019-05-31' } },
  { application: 'a06', number: '21/HĐXD', on: '2018-04-10', contractor: 'Công ty TNHH Xây dựng Sa Thầy', value: 450, accepted: [] },
  { application: 'a07', number: '09/HĐ-XD', on: '2018-04-12', contractor: 'Công ty TNHH Xây dựng Ngọc Linh', value: 400, accepted: [] },
  { application: 'a08', number: '14/2018/HĐXD', on: '2018-04-13', contractor: 'Công ty Cổ phần Giao thông Kon Rẫy', value: 500, accepted: [['2018-05-16', 110, 'Đường trục chính: nền đường']] },
  { application: 'a09', number: '26/HĐ-XD', on: '2018-05-10', contractor: 'Công ty TNHH Xây dựng Tây Nguyên Mới', value: 480, accepted: [['2018-06-22', 120, 'Trụ sở: móng, khung']] },
  { application: 'a10', number: '30/HĐGT', on: '2018-05-10', contractor: 'Công ty Cổ phần Giao thông Kon Rẫy', value: 510, accepted: [['2018-06-11', 130, 'Đường vùng mía: nền đường']] },
  { application: 'a11', number: '12/HĐ-TL', on: '2018-05-11', contractor: 'Công ty TNHH Thủy lợi Mùa Vàng', value: 380, accepted: [['2018-06-06', 380, 'Kênh tưới nội đồng']],
    own: [['2018-06-06', 76, 'material']], warranty: { on: '2018-06-06', amount: 19, validTo: '2019-06-30' } },
  { application: 'a12', number: '18/HĐXD', on: '2018-05-14', contractor: 'Công ty TNHH Cấp nước Ia H’Drai', value: 420, accepted: [['2018-06-13', 90, 'Bể lọc và đường ống chính']] },
  { application: 'a13', number: '33/HĐ-LN', on: '2018-05-21', contractor: 'Công ty Cổ phần Giao thông Kon Rẫy', value: 460, accepted: [] },
  { application: 'a14', number: '27/HĐXD', on: '2018-05-15', contractor: 'Công ty TNHH Xây dựng Tây Nguyên Mới', value: 560, accepted: [] },
  { application: 'a15', number: '41/HĐ-ĐL', on: '2018-06-18', contractor: 'Công ty TNHH Điện Đắk Glei', value: 340, accepted: [] },
  { application: 'a16', number: '44/HĐXD', on: '2018-06-20', contractor: 'Công ty Cổ phần Xây lắp Đắk Tô', value: 580, accepted: [] },
  { application: 'a17', number: '45/HĐXD', on: '2018-06-21', contractor: 'Công ty TNHH Xây dựng Hòa Bình Kon Tum', value: 420, accepted: [] },
]

/** A few payment plans; one of them leaves two đồng over. */
// biome-ignore format: one plan a line reads as the table it is
export const samplePlans: readonly SamplePlan[] = [
  { application: 'a02', on: '2018-04-09', percents: [50, 30, 20] },
  { application: 'a10', on: '2018-05-14', percents: [49, 31, 20] },
  { application: 'a15', on: '2018-06-20', parts: 3 },
]
