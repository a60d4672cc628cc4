/** A field of a CSV record and whether it stood in quotes. */
export type Field = { readonly text: string; readonly quoted: boolean }

const quotedField = /"((?:[^"]|"")*)"/y
const bareField = /[^";\r\n]*/y

/** Reads CSV with `;` and the given line end, and accepts nothing that the format does not allow. */
export const readCsv = (source: string, lineEnd: '\r\n' | '\n'): Field[][] => {
  const records: Field[][] = []
  let record: Field[] = []
  let at = 0
  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at
    const match = shape.exec(source)
    if (match !== null) at += match[0].length
    return match
  }
  while (at < source.length) {
    const quoted = source[at] === '"'
    const match = take(quoted ? quotedField : bareField)
    if (match === null) throw new Error(`a quote is not closed at ${at}`)
    record.push({ text: quoted ? (match[1] ?? '').replaceAll('""', '"') : match[0], quoted })
    if (source[at] === ';') {
      at += 1
      continue
    }
    if (!source.startsWith(lineEnd, at)) throw new Error(`neither a field nor a record ends at ${at}`)
    at += lineEnd.length
    records.push(record)
    record = []
  }
  if (record.length > 0) throw new Error('the last record is not ended')
  return records
}
