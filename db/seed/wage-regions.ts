type WageRegion = {
  readonly districtCode: string
  readonly region: 'I' | 'II' | 'III' | 'IV'
  /** Days for which it was confirmed; later ones are not known until somebody adds them. */
  readonly from: string
  readonly to: string | null
}

/**
 * Regions of the minimum wage by district (vùng lương tối thiểu), as the yearly decrees on it list them (WAGE in the packs): in Kon Tum the
 * city and Đắk Hà are region III, the rest IV. Data: another province, or a later decree, adds its own rows.
 */
export const wageRegions: readonly WageRegion[] = [
  ...regions('III', ['608', '615']),
  ...regions('IV', ['610', '611', '612', '613', '614', '616', '617', '618']),
]

function regions(region: WageRegion['region'], districts: readonly string[]): WageRegion[] {
  return districts.map((districtCode) => ({ districtCode, region, from: '2015-01-01', to: '2022-06-30' }))
}
