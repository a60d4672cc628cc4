import type { Catalogue, InBoth } from './catalogue.ts'

/** What each kind of code is called; a kind without a name does not compile where names are looked up. */
const vi = {
  source: 'Nguồn',
  level: 'Cấp ngân sách',
  chapter: 'Chương',
  khoan: 'Loại, khoản',
  tieuMuc: 'Mục, tiểu mục',
  programme: 'Chương trình, dự án',
  treasury: 'Kho bạc Nhà nước',
  unit: 'Đơn vị quan hệ ngân sách',
} as const

type CodeKindText = Catalogue<typeof vi>

const en: CodeKindText = {
  source: 'Source',
  level: 'Budget level',
  chapter: 'Chapter',
  khoan: 'Loại, khoản',
  tieuMuc: 'Mục, tiểu mục',
  programme: 'Programme, project',
  treasury: 'State Treasury',
  unit: 'Budget unit (QHNS)',
}

export const codeKindText: InBoth<CodeKindText> = { vi, en }
