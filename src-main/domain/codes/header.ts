import type { GridRow, SheetGrid } from '../intake/grid.ts'
import { columnLetter } from '../intake/grid.ts'
import { type ColumnLabel, labelsOf, mayBeHeading, plainLabel } from '../intake/heading-labels.ts'
import type { CodeKind } from './kinds.ts'

export type CodeField = 'code' | 'name' | 'fromYear' | 'toYear'

/** The heading of a list of codes; data begin below `lastRow`. */
export type CodeHeader = {
  readonly lastRow: number
  readonly columns: Readonly<Partial<Record<CodeField, ColumnLabel>>>
  /** Columns that claim the same meaning; none of them is read. */
  readonly doubled: readonly { readonly name: string; readonly columns: string }[]
}

/** How far down a heading is looked for, in rows that are not empty. */
const searchDepth = 60

const mark = '(?:ma so|ma) '
/** What a column of this kind is called beside “Mã”; `mark` is part of it where the word alone would be the name of the thing. */
const ownWords = {
  source: `(?:${mark})?(?:tinh chat )?nguon(?: kinh phi| ngan sach| nsnn)?`,
  level: `(?:${mark})?cap(?: ngan sach| ns)?`,
  chapter: `(?:${mark})?chuong`,
  khoan: `(?:${mark})?(?:loai[ ,/-]*)?khoan`,
  tieuMuc: `(?:${mark})?(?:muc[ ,/-]*)?tieu muc`,
  programme: `${mark}(?:ctmt|chuong trinh|du an)\\b.*`,
  treasury: `(?:${mark})?kbnn|${mark}kho bac.*`,
  unit: `(?:${mark})?(?:dv)?qhns|${mark}(?:don vi|quan he ngan sach).*`,
} as const satisfies Readonly<Record<CodeKind, string>>

const others: readonly (readonly [CodeField, RegExp])[] = [
  ['name', /^(?:ten\b.*|noi dung|dien giai|name)$/],
  ['fromYear', /^(?:(?:ap dung |hieu luc )?tu nam\b.*|nam bat dau|from year)$/],
  ['toYear', /^(?:(?:ap dung |hieu luc )?den (?:het )?nam\b.*|nam ket thuc|to year)$/],
]

/** The first row, or two rows, that name a code and its name; else the first that names a code. Null: a sheet of something else. */
export const findCodeHeader = (grid: SheetGrid, kind: CodeKind): CodeHeader | null => {
  let codeOnly: CodeHeader | null = null
  for (const [place, upper] of grid.rows.slice(0, searchDepth).entries()) {
    const next = grid.rows[place + 1]
    const lower = next !== undefined && next.row === upper.row + 1 && mayBeHeading(next) ? [next] : []
    for (const second of [undefined, ...lower]) {
      const header = read(grid, kind, upper, second)
      if (header === null) continue
      if (header.columns.name !== undefined || header.doubled.length > 0) return header
      codeOnly ??= header
    }
  }
  return codeOnly
}

const read = (grid: SheetGrid, kind: CodeKind, upper: GridRow, lower: GridRow | undefined): CodeHeader | null => {
  const labels = labelsOf(grid, upper, lower)
  const found = new Map<CodeField, readonly ColumnLabel[]>([['code', codeColumns(labels, kind)]])
  for (const [field, shape] of others) found.set(field, named(labels, shape))
  if (found.get('code')?.length === 0) return null
  const columns: Partial<Record<CodeField, ColumnLabel>> = {}
  const doubled: CodeHeader['doubled'][number][] = []
  for (const [field, [first, ...more]] of found) {
    if (first === undefined) continue
    if (more.length === 0) columns[field] = first
    else
      doubled.push({
        name: first.label,
        columns: [first, ...more].map(({ column }) => columnLetter(column)).join(', '),
      })
  }
  return { lastRow: lower?.row ?? upper.row, columns, doubled }
}

/** “Mã tiểu mục” is meant before “Mã”, and a bare “Chương” only where no column says “Mã”. */
const codeColumns = (labels: readonly ColumnLabel[], kind: CodeKind): readonly ColumnLabel[] => {
  const own = new RegExp(`^(?:${ownWords[kind]})$`)
  const tries = [
    named(labels, own).filter(({ label }) => plainLabel(label).startsWith('ma ')),
    named(labels, /^(?:ma|ma so|code)$/),
    named(labels, own),
  ]
  return tries.find((found) => found.length > 0) ?? []
}

const named = (labels: readonly ColumnLabel[], shape: RegExp): readonly ColumnLabel[] =>
  labels.filter(({ label }) => shape.test(plainLabel(label)))
