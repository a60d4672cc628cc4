import ExcelJS from 'exceljs'
import { formHeading, formMerges, type Written } from '../domain/intake/sheet.ts'

/** The office's form as a file, with these rows below its heading: the first of them is row 3. */
export const formFile = (rows: Table): Promise<Uint8Array> => fileOf([...formHeading, ...rows])

/** The same with one column more, S, for the request date. */
export const datedFormFile = (rows: Table): Promise<Uint8Array> => {
  const [upper, lower] = formHeading
  return fileOf([[...upper, 'Ngày đề nghị'], lower, ...rows])
}

type Table = readonly (readonly Written[])[]

const fileOf = async (table: Table): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Nhu cầu')
  for (const values of table) sheet.addRow(values.map(cellValue))
  for (const { top, left, bottom, right } of formMerges) sheet.mergeCells(top, left, bottom, right)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const cellValue = (value: Written): ExcelJS.CellValue => {
  if (value === null || value === '') return null
  if (typeof value !== 'object') return value
  return 'date' in value ? new Date(`${value.date}T00:00:00Z`) : value.error
}
