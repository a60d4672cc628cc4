/** Decimal comma as written here; a dot passes too, unless it could be a thousands mark. Null when it is not a number. */
export const readNumber = (text: string, whole: boolean): number | null => {
  const written = text.trim()
  const shape = whole ? /^\d+$/ : /^\d+(?:,\d+|\.\d{1,2})?$/
  return shape.test(written) ? Number(written.replace(',', '.')) : null
}
