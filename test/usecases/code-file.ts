import ExcelJS from 'exceljs'

/** A list of codes as a workbook: its heading in row 2, rows below. */
export const codeFile = async (
  heading: readonly string[],
  ...rows: readonly (readonly (string | number | null)[])[]
): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Danh mục')
  sheet.addRow(['Ban hành kèm theo Thông tư 324/2016/TT-BTC'])
  for (const row of [heading, ...rows]) sheet.addRow([...row])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const chapterHeading = ['STT', 'Mã chương', 'Tên']
