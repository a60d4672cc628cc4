import Excel, { type CellValue, type Worksheet } from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { formatDong } from '../../src-main/domain/money.ts'
import { nothingBySource, supportSources } from '../../src-main/domain/plan/amounts.ts'
import { createSampleFile } from '../../src-main/usecases/office/create-sample.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'
import { recordPlan } from '../../src-main/usecases/plan/decide.ts'
import { exportPlan, planReport } from '../../src-main/usecases/plan/report.ts'
import { viewPlan } from '../../src-main/usecases/plan/view.ts'
import { readWithLibreOffice, readWithPdftotext } from '../documents/office-tools.ts'
import { temporaryFolder } from '../temporary.ts'
import { as, people } from './office.ts'

const folder = temporaryFolder()
const columns = [...supportSources, 'own'] as const
let office: OpenOffice

beforeAll(async () => {
  const file = folder.file('sample/office.db')
  await createSampleFile(file, loadPack, () => undefined)
  office = await openOffice(file, 'open', loadPack)
})
afterAll(async () => {
  await office.close()
  folder.clear()
})

const written = async (report: 'estimate' | 'progress', format: 'xlsx' | 'pdf'): Promise<string> => {
  const target = folder.file(`${report}.${format}`)
  const { name } = await exportPlan(office, { year: 2018, report, format, target })
  expect(name).toMatch(new RegExp(`-2018\\.${format}$`))
  return target
}

const sheetOf = async (path: string): Promise<Worksheet> => {
  const workbook = new Excel.Workbook()
  await workbook.xlsx.readFile(path)
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}
/** The reader leaves a result of nought out. */
const plain = (value: CellValue) =>
  typeof value === 'object' && value !== null && 'formula' in value ? (value.result ?? 0) : value
const rowsOf = (sheet: Worksheet): CellValue[][] => {
  const rows: CellValue[][] = []
  sheet.eachRow((row) => {
    const cells: CellValue[] = []
    for (let column = 1; column <= sheet.columnCount; column += 1) cells.push(row.getCell(column).value)
    rows.push(cells)
  })
  return rows
}

describe('the estimate', () => {
  test('the workbook is the report, cell by cell; sums are formulas that hold', async () => {
    const path = await written('estimate', 'xlsx')
    const report = await planReport(office, 2018, 'estimate')
    if (!('open' in report)) throw new Error('not an estimate')
    const rows = rowsOf(await sheetOf(path))
    const lines = rows.filter(([stt]) => typeof stt === 'number')
    expect(lines.map((cells) => [cells[1], cells[2], cells[5], cells[6], ...cells.slice(7, 12)])).toEqual(
      report.groups.flatMap(({ rows: files }) =>
        files.map(({ no, coop, asked, amount, sources }) => [
          no,
          coop,
          asked,
          amount,
          ...columns.map((source) => sources?.[source] ?? null),
        ]),
      ),
    )
    const sums = rows.filter((cells) => String(cells[2]).startsWith('Cộng: ') || cells[2] === 'TỔNG CỘNG')
    expect(sums.map((cells) => cells.slice(5, 12).map(plain))).toEqual(
      [...report.groups.map((group) => group.sums), report.sums].map((of) => [
        of.asked,
        of.proposed,
        ...columns.map((source) => of.sources[source]),
      ]),
    )
    for (const cells of sums)
      expect(cells.slice(5, 12).every((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toBe(
        true,
      )
  })

  test('another program computes the same sums', async () => {
    const report = await planReport(office, 2018, 'estimate')
    if (!('open' in report)) throw new Error('not an estimate')
    const [rows = []] = await readWithLibreOffice(folder.path, [await written('estimate', 'xlsx')], 'America/New_York')
    const total = rows.map((cells) => cells.map(({ text }) => text)).find((cells) => cells[2] === 'TỔNG CỘNG')
    expect(total?.slice(5, 12)).toEqual(
      [report.sums.asked, report.sums.proposed, ...columns.map((source) => report.sums.sources[source])].map((amount) =>
        amount.toLocaleString('en-US'),
      ),
    )
  })

  test('on paper: who, what, until when, why this rank, what is open, in words, and who signs', async () => {
    const text = (await readWithPdftotext(await written('estimate', 'pdf'))).join('\n').replace(/\s+/g, ' ')
    const report = await planReport(office, 2018, 'estimate')
    for (const said of [
      'LIÊN MINH HTX TỈNH KON TUM (SỐ LIỆU MẪU)',
      'TỔNG HỢP NHU CẦU, DỰ TOÁN KINH PHÍ HỖ TRỢ HỢP TÁC XÃ NĂM 2018',
      'Cơ quan chủ trì: Liên minh Hợp tác xã tỉnh Kon Tum',
      'Gửi trước ngày 15/08/2017 (Điều 12 TT 340/2016). Đơn vị tính: đồng',
      'TỔNG CỘNG',
      formatDong('open' in report ? report.sums.proposed : 0),
      'Dự kiến hỗ trợ bằng chữ: Mười bảy tỷ',
      'Chưa phân nguồn cho',
      'Không đưa vào dự toán',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      expect(text).toContain(said)
  })
})

describe('the progress', () => {
  test('files with money or in the plan, from plan to payment, as the ledger has them', async () => {
    const report = await planReport(office, 2018, 'progress')
    if ('open' in report) throw new Error('not a progress')
    const [infra] = report.groups
    expect([report.groups.length, infra?.rows.length]).toEqual([1, 18])
    expect(infra?.sums).toMatchObject({ approved: 6_542_000_000, advanced: 1_702_000_000, paid: 1_549_000_000 })
    const rows = rowsOf(await sheetOf(await written('progress', 'xlsx')))
    const total = rows.find((cells) => cells[2] === 'TỔNG CỘNG')
    expect(total?.slice(7, 14).map(plain)).toEqual([
      0,
      6_542_000_000,
      report.sums.committed,
      1_702_000_000,
      1_549_000_000,
      4_993_000_000,
      '23,6 %',
    ])
  })

  test('says that the year has no decided plan yet', async () => {
    const text = (await readWithPdftotext(await written('progress', 'pdf'))).join('\n')
    expect(text).toContain('Kế hoạch của năm chưa được quyết định.')
  })

  test('once it is decided: by which decision, and which money the plan does not have', async () => {
    const { rows } = await viewPlan(office, 2018)
    const approved = rows.filter(({ money }) => money.approved > 0)
    const [least, ...others] = approved.map(({ applicationId, no, money }) => ({ applicationId, no, money }))
    if (least === undefined) throw new Error('no approved file')
    const outside = others.splice(0, 2)
    const item = ({ applicationId }: { applicationId: string }, central: number) => ({
      applicationId,
      included: true,
      sources: { ...nothingBySource, central, own: 7 },
    })
    await recordPlan(as(office, people.leader), {
      year: 2018,
      number: '45/QĐ-UBND',
      decidedOn: '2018-01-19',
      signer: 'Chủ tịch',
      kind: 'approve',
      reason: null,
      after: null,
      file: null,
      items: [item(least, least.money.approved - 1), ...others.map((one) => item(one, one.money.approved))],
    })
    const report = await planReport(office, 2018, 'progress')
    expect(report).toMatchObject({
      unplanned: outside.map(({ no }) => no),
      overPlan: [least.no],
      ended: [],
      sums: { planned: 6_542_000_000 - 1 - outside.reduce((sum, { money }) => sum + money.approved, 0) },
    })
    const text = (await readWithPdftotext(await written('progress', 'pdf'))).join('\n').replace(/\s+/g, ' ')
    for (const said of [
      'Quyết định về kế hoạch: 45/QĐ-UBND (19/01/2018).',
      `Đã phê duyệt hỗ trợ 2 hồ sơ không có trong kế hoạch: ${outside.map(({ no }) => no).join(', ')}.`,
      `Đã phê duyệt vượt số của kế hoạch ở 1 hồ sơ: ${least.no}.`,
    ])
      expect(text).toContain(said)
  })
})

test('a target that cannot be written leaves nothing behind', async () => {
  const job = { year: 2018, report: 'estimate', format: 'pdf' } as const
  const target = `${folder.file('sample/office.db')}/in/x.pdf`
  await expect(exportPlan(office, { ...job, target })).rejects.toMatchObject({ code: 'db.readOnly' })
})
