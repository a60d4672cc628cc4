/** What parts the fields of a text table. */
export const separators = [';', ',', '\t'] as const
export type Separator = (typeof separators)[number]

/**
 * Records of a text table as spreadsheets read them: a quoted field may hold the separator, line ends and doubled quotes; a stray quote inside
 * a field is a character. Lines end in CR LF, LF or CR; empty lines are records of one empty field, so that row numbers stay true.
 */
export const csvRecords = (text: string, separator: Separator): string[][] => {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  let at = 0
  const endRecord = (): void => {
    records.push([...record, field])
    record = []
    field = ''
  }
  while (at < text.length) {
    const sign = text.charAt(at)
    const next = text.charAt(at + 1)
    at += 1
    if (quoted) {
      if (sign !== '"') field += sign
      else if (next === '"') {
        field += sign
        at += 1
      } else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === separator) {
      record.push(field)
      field = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && next === '\n') at += 1
      endRecord()
    } else field += sign
  }
  if (field !== '' || record.length > 0) endRecord()
  return records
}
