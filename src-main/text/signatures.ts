import type { Language } from './catalogue.ts'

/** Who signs a book or a report, as it stands above the place for the name. */
const signers = {
  bookPreparer: { vi: 'NGƯỜI LẬP SỔ', en: 'PREPARED BY' },
  preparer: { vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' },
  chiefAccountant: { vi: 'KẾ TOÁN TRƯỞNG', en: 'CHIEF ACCOUNTANT' },
  sectionHead: { vi: 'PHỤ TRÁCH BỘ PHẬN', en: 'HEAD OF SECTION' },
  head: { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF THE UNIT' },
} as const

const hints = {
  sign: { vi: '(Ký, họ tên)', en: '(Signature, full name)' },
  seal: { vi: '(Ký, họ tên, đóng dấu)', en: '(Signature, full name, stamp)' },
} as const

/** From left to right; the head of the unit also sets the stamp. */
export const signedBy = (names: readonly (keyof typeof signers)[], language: Language) =>
  names.map((name) => ({
    title: signers[name][language],
    hint: hints[name === 'head' ? 'seal' : 'sign'][language],
  }))
