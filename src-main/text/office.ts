/** Names the office gives by itself. */
export const officeTexts = {
  sampleName: {
    vi: 'Liên minh HTX tỉnh Kon Tum (số liệu mẫu)',
    en: 'Cooperative Alliance of Kon Tum (sample data)',
  },
  sampleMark: { vi: '(số liệu mẫu)', en: '(sample data)' },
  firstName: { vi: 'Liên minh HTX tỉnh {province}', en: 'Cooperative Alliance of {province}' },
} as const
