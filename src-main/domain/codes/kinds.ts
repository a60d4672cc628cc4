/**
 * Kinds of budget codes (mã mục lục ngân sách) and how many digits each has: finance.md 4, after TT 324/2016 and QĐ 33/2008. A programme has
 * four digits in TT 324 and five on the Treasury's forms. Codes are text: a zero in front is part of them.
 */
const codeLengths = {
  source: [2],
  level: [1],
  chapter: [3],
  khoan: [3],
  tieuMuc: [4],
  programme: [4, 5],
  treasury: [4],
  unit: [7],
} as const satisfies Readonly<Record<string, readonly number[]>>

export type CodeKind = keyof typeof codeLengths
export const codeKinds = Object.keys(codeLengths) as readonly CodeKind[] as readonly [CodeKind, ...CodeKind[]]

export const isCodeKind = (text: string): text is CodeKind => Object.hasOwn(codeLengths, text)

/** Its number of digits where there is only one. */
export const fixedLength = (kind: CodeKind): number | null => {
  const [length, more] = codeLengths[kind] as readonly number[]
  return length === undefined || more !== undefined ? null : length
}

/** `3`, `4-5`: for hints and refusals. */
export const digitsOf = (kind: CodeKind): string => codeLengths[kind].join('-')

export const isCodeOf = (kind: CodeKind, text: string): boolean =>
  /^[0-9]+$/.test(text) && (codeLengths[kind] as readonly number[]).includes(text.length)

/** The fields of a budget line that hold a code, and of which kind. */
export const lineCodes = [
  ['source', 'source'],
  ['level', 'level'],
  ['chapter', 'chapter'],
  ['khoan', 'khoan'],
  ['tieuMuc', 'tieuMuc'],
  ['programmeCode', 'programme'],
] as const satisfies readonly (readonly [string, CodeKind])[]
