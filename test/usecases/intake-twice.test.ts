import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importIntake } from '../../src-main/usecases/intake/import.ts'
import { formRow } from '../domain/intake/sheet.ts'
import { formFile } from './intake-workbook.ts'
import { everything, newOffice, type TestOffice } from './new-office.ts'

type Changed = Parameters<typeof formRow>[0]

/** Few names, codes and works, so that rows meet and contradict each other; some cells are empty or wrong. */
const row: fc.Arbitrary<Changed> = fc.record({
  name: fc.constantFrom('HTX Cà phê Ya Xiêr', 'Hợp tác xã CÀ PHÊ YA XIÊR', 'HTX Đoàn Kết', 'LH HTX Đoàn Kết'),
  taxCode: fc.constantFrom(null, null, '6102266923', '6103230126', '123'),
  foundedOn: fc.constantFrom(null, { date: '2012-02-22' }, '31/02/2014'),
  district: fc.constantFrom('Huyện Đắk Tô', 'Đắk Tô', 'TP Kon Tum', 'Huyện khác'),
  members: fc.constantFrom(null, 46, 46, 47),
  revenue2016: fc.constantFrom(null, 393, '-'),
  work: fc.constantFrom('Thủy lợi nội đồng', 'Nhà kho', 'Sân phơi', 'Đường ranh cản lửa', 'Bể bơi'),
  size: fc.constantFrom(null, 93, 'nhỏ'),
  amount: fc.constantFrom(731, 800),
  own: fc.constantFrom(null, 129, '-'),
  practices: fc.constantFrom('Có', 'Không', ''),
  note: fc.constantFrom('', 'khẩn'),
})
const workbook = fc.array(row, { minLength: 1, maxLength: 14 })
const date = fc.constantFrom(null, '2018-03-05')

const inNewOffice = async (work: (office: TestOffice) => Promise<void>): Promise<void> => {
  const office = await newOffice()
  try {
    await work(office)
  } finally {
    await office.close()
  }
}

it('whatever stands in a workbook, a dry run foretells the import and a second import changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, workbook, date, (earlier, rows, requestDate) =>
      inNewOffice(async (office) => {
        const take = async (list: readonly Changed[], dryRun: boolean) =>
          importIntake(office, { bytes: await formFile(list.map(formRow)), requestDate, dryRun })
        await take(earlier, false)
        const before = await everything(office)
        const { dryRun: _, rows: foretold, ...dry } = await take(rows, true)
        expect(await everything(office)).toEqual(before)
        const { dryRun: __, rows: done, ...first } = await take(rows, false)
        const after = await everything(office)
        const second = await take(rows, false)
        expect(foretold.map((one) => ({ ...one, no: null }))).toEqual(done.map((one) => ({ ...one, no: null })))
        expect(dry).toEqual(first)
        const sum = (key: 'coops' | 'applications') => first.created[key] + first.updated[key] + first.unchanged[key]
        expect(second).toEqual({
          ...first,
          dryRun: false,
          created: { coops: 0, applications: 0 },
          updated: { coops: 0, applications: 0 },
          unchanged: { coops: sum('coops'), applications: sum('applications') },
          rows: done.map((one) => ({ ...one, outcome: 'unchanged' })),
        })
        expect(await everything(office)).toEqual(after)
      }),
    ),
    { numRuns: 40 },
  )
})
