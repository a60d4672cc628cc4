import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src-main/documents/xlsx/read-workbook.ts'
import { interpretWorkbook } from '../../../src-main/domain/intake/workbook.ts'
import { context } from './context.ts'

async function reading(file: string) {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../fixtures', file))
  return interpretWorkbook(await readWorkbook(bytes), context)
}

describe('the clean workbook', () => {
  it('gives 24 applications and nothing to tell', async () => {
    const { rows, problems, warnings, skipped } = await reading('intake-2018-clean.xlsx')
    expect([rows.map((row) => row.row), problems, warnings, skipped]).toEqual([
      Array.from({ length: 24 }, (_, place) => place + 9),
      [],
      [],
      { section: 0, total: 0, footer: 0 },
    ])
    expect(rows[5]).toEqual({
      sheet: 'Nhu cầu hạ tầng 2018',
      row: 14,
      coop: {
        name: 'HTX Nông nghiệp và Dịch vụ Ya Xiêr',
        kind: 'HTX',
        taxCode: '6103230126',
        district: '612',
        foundedOn: '2012-12-04',
        members: 33,
        revenue: { 2015: 1_267_000_000, 2016: 996_000_000, 2017: 681_000_000 },
      },
      application: {
        content: 'INFRA',
        work: 'IRRIGATION_SAVING',
        flags: {},
        requestDate: '2018-01-01',
        amount: 1_130_000_000,
        totalInvestment: 1_330_000_000,
        ownContribution: 200_000_000,
        practices: ['GAP_OR_FOOD_SAFETY'],
        size: { areaHa: 16 },
        sizeText: '16 ha',
        note: '',
      },
      columns: {
        name: 'B',
        taxCode: 'C',
        foundedOn: 'D',
        district: 'E',
        members: 'F',
        'revenue.2015': 'G',
        'revenue.2016': 'H',
        'revenue.2017': 'I',
        work: 'J',
        areaHa: 'K',
        totalInvestment: 'M',
        amount: 'N',
        ownContribution: 'O',
        practices: 'Q',
      },
    })
  })
})

describe('the workbook as it was received', () => {
  it('gives the thirty rows that its own total counts, and every fault of the other two', async () => {
    const { rows, problems, warnings, skipped } = await reading('intake-2018-as-received.xlsx')
    const told = (list: typeof problems) =>
      list.map(({ sheet, row, column, value, code }) => [sheet, row, column, value, code])
    const sum = (pick: (row: (typeof rows)[number]) => number | null | undefined) =>
      rows.reduce((all, row) => all + (pick(row) ?? 0), 0)
    expect({
      rows: rows.length,
      total: sum((row) => row.application.totalInvestment),
      amount: sum((row) => row.application.amount),
      own: sum((row) => row.application.ownContribution),
      skipped,
      problems: told(problems),
      warnings: told(warnings),
    }).toEqual({
      rows: 30,
      total: 31_760_000_000,
      amount: 24_680_000_000,
      own: 7_080_000_000,
      skipped: { section: 9, total: 1, footer: 2 },
      problems: [
        // The same co-op, district and work as row 18, under a corrected tax code.
        ['Tổng hợp', 48, 'B', 'Hợp Tác Xã SÂM DÂY HIỆP PHÁT', 'intake.duplicateRow'],
        ['Tổng hợp', 49, 'D', '31/02/2014', 'date.invalid'],
        ['Tổng hợp', 49, 'E', 'Huyện Đắk Hồ', 'intake.districtUnknown'],
        ['Tổng hợp', 49, 'F', 'mười hai', 'intake.membersInvalid'],
        ['Tổng hợp', 49, 'G', 'n/a', 'intake.moneyInvalid'],
        ['Tổng hợp', 49, 'H', '-5', 'intake.amountNegative'],
        ['Tổng hợp', 49, 'J', 'Bể bơi', 'intake.workUnknown'],
        ['Bieu cu (VnTime)', null, null, null, 'intake.legacyEncoding'],
      ],
      warnings: [
        // The seven rows that the sheet itself marks “kiểm tra lại MST”.
        ['Tổng hợp', 18, 'C', '6103711350', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 27, 'C', '6103245028', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 28, 'C', '6109125866', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 31, 'C', '6102794709', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 36, 'C', '6102075077', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 43, 'C', '6103136068', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 47, 'C', '6103483343', 'intake.taxCodeCheckDigit'],
        ['Tổng hợp', 49, 'M', '500', 'intake.sumMismatch'],
      ],
    })
  })

  it('reads text amounts, glued names, loose districts, spaced and numeric tax codes, members with words', async () => {
    const { rows } = await reading('intake-2018-as-received.xlsx')
    const at = (row: number) => rows.find((one) => one.row === row)
    expect(at(11)).toMatchObject({
      coop: { name: 'HTX Nông nghiệp và Dịch vụ Đoàn Kết', revenue: { 2015: 426_000_000, 2016: 479_000_000 } },
      application: { amount: 1_225_000_000, offtakePerYear: null },
    })
    expect(at(13)?.coop).toMatchObject({ taxCode: '6101664368', district: '608' })
    expect(at(14)?.coop).toMatchObject({ taxCode: '6101293191', foundedOn: '2009-02-08' })
    expect(at(16)?.coop.name).toBe('Hợp tác xã Nông nghiệp và Dịch vụ Tân Lập')
    expect(at(27)?.coop).toMatchObject({ district: '613', foundedOn: '2015-04-05' })
    expect(at(33)?.coop.members).toBe(55)
  })
})
