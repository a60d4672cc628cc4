/** For narrow columns: `Huyện Đắk Tô` is `Đắk Tô`, `Thành phố Kon Tum` is `TP Kon Tum`. */
export const shortDistrict = (name: string): string =>
  name
    .replace(/^Huyện\s+/u, '')
    .replace(/^Thành phố\s+/u, 'TP ')
    .replace(/^Thị xã\s+/u, 'TX ')
