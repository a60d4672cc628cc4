import type { CodeKind } from '../domain/codes/kinds.ts'
import type { InBoth } from './catalogue.ts'

/** What each kind of code is called. */
export const codeKindText: InBoth<Readonly<Record<CodeKind, string>>> = {
  vi: {
    source: 'Nguồn',
    level: 'Cấp ngân sách',
    chapter: 'Chương',
    khoan: 'Loại, khoản',
    tieuMuc: 'Mục, tiểu mục',
    programme: 'Chương trình, dự án',
    treasury: 'Kho bạc Nhà nước',
    unit: 'Đơn vị quan hệ ngân sách',
  },
  en: {
    source: 'Source',
    level: 'Budget level',
    chapter: 'Chapter',
    khoan: 'Loại, khoản',
    tieuMuc: 'Mục, tiểu mục',
    programme: 'Programme, project',
    treasury: 'State Treasury',
    unit: 'Budget unit (QHNS)',
  },
}
