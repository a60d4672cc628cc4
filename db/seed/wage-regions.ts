/**
 * Regions of the minimum wage by district (vùng lương tối thiểu): Kon Tum city and Đắk Hà are region III, the rest IV, throughout the
 * decrees of the programme. Data: another province adds its own rows.
 */
export const wageRegions: Readonly<Record<string, 'I' | 'II' | 'III' | 'IV'>> = {
  '608': 'III',
  '610': 'IV',
  '611': 'IV',
  '612': 'IV',
  '613': 'IV',
  '614': 'IV',
  '615': 'III',
  '616': 'IV',
  '617': 'IV',
  '618': 'IV',
}
