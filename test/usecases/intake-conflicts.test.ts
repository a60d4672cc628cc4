import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { intakeReport } from '../../src-main/office/intake-report.ts'
import { type ApplicationRecord, applicationByNo } from '../../src-main/store/applications.ts'
import { type CoopRow, coopById } from '../../src-main/store/coops.ts'
import { createApplication, type NewApplicationInput } from '../../src-main/usecases/applications/create.ts'
import { setFacts, stepApplication } from '../../src-main/usecases/applications/edit.ts'
import type { TypedFacts } from '../../src-main/usecases/applications/facts.ts'
import { mergeCoops } from '../../src-main/usecases/coops/merge.ts'
import { importIntake } from '../../src-main/usecases/intake/import.ts'
import { formRow, type Written } from '../domain/intake/sheet.ts'
import { datedFormFile, formFile } from './intake-workbook.ts'
import { everything, newOffice, type TestOffice } from './new-office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())

type Changed = Parameters<typeof formRow>[0]

/** Imports rows of the form (the first is row 3): counts as created/updated/unchanged, co-ops before files, and problems in words. */
const take = async (...rows: readonly Changed[]) => takeFile(await formFile(rows.map(formRow)))

/** The same of one sound row in a form that has a column for the request date, S. */
const takeDated = async (date: Written) => takeFile(await datedFormFile([[...formRow({}), date]]))

const takeFile = async (bytes: Uint8Array) => {
  const dry = await importIntake(office, { bytes, requestDate: null, dryRun: true })
  const real = await importIntake(office, { bytes, requestDate: null, dryRun: false })
  const counts = ({ created, updated, unchanged }: typeof real) =>
    [created, updated, unchanged].map(({ coops, applications }) => `${coops} ${applications}`).join(', ')
  expect([counts(dry), dry.problems]).toEqual([counts(real), real.problems])
  return {
    counts: counts(real),
    problems: intakeReport(real).problems.map(
      ({ row, column, value, message }) => `${column}${row} [${value}] ${message}`,
    ),
  }
}

const file = async (no: string): Promise<ApplicationRecord> => {
  const found = await applicationByNo(office.store.reads, no)
  if (found === undefined) throw new Error(`No file ${no}`)
  return found
}
const coopOf = async ({ coopId }: ApplicationRecord): Promise<CoopRow> => {
  const found = await coopById(office.store.reads, coopId)
  if (found === undefined) throw new Error('No co-op')
  return found
}
const edit = async (no: string, facts: TypedFacts) => {
  const found = await file(no)
  const { version } = await coopOf(found)
  await setFacts(office, { id: found.id, version: found.version, coopVersion: version, facts })
}
const step = async (no: string, name: 'receive' | 'withdraw', reason: string | null) => {
  const { id, version } = await file(no)
  await stepApplication(office, { id, version, name, reason })
}

const no = 'HS-2018-0001'
const name = 'HTX Cà phê Ya Xiêr'

describe('a file that is there', () => {
  it('takes what an import wrote differently, while a draft, and is judged again if it was judged', async () => {
    expect(await take({})).toEqual({ counts: '1 1, 0 0, 0 0', problems: [] })
    await edit(no, { hasOffice: true })
    const judged = await file(no)
    expect(await take({ amount: 800, total: 929 })).toEqual({ counts: '0 0, 0 1, 1 0', problems: [] })
    const changed = await file(no)
    expect([changed.facts['amount'], changed.facts['totalInvestment'], changed.lastRunId === judged.lastRunId]).toEqual(
      [{ value: 800_000_000, origin: 'import' }, { value: 929_000_000, origin: 'import' }, false],
    )
    expect(await take({ amount: 800, total: 929, members: 50 })).toEqual({ counts: '0 0, 1 0, 0 1', problems: [] })
    expect((await coopOf(changed)).facts['members']).toEqual({ value: 50, origin: 'import' })
  })

  it('keeps what an officer wrote: both values are told and nothing of the row is taken', async () => {
    await take({})
    await edit(no, { amount: 700_000_000, 'coop.revenue.2016': 400_000_000 })
    const before = await everything(office)
    expect(await take({ members: 99 })).toEqual({
      counts: '0 0, 0 0, 0 0',
      problems: [
        `H3 [393000000] “Doanh thu năm 2016” của “${name}” do cán bộ ghi là 400.000.000, tệp ghi 393.000.000. Không ghi đè: sửa trên màn hình hồ sơ nếu tệp đúng, sửa tệp nếu sổ đúng.`,
        `N3 [731000000] “Số tiền đề nghị hỗ trợ” của “${name}” do cán bộ ghi là 700.000.000, tệp ghi 731.000.000. Không ghi đè: sửa trên màn hình hồ sơ nếu tệp đúng, sửa tệp nếu sổ đúng.`,
      ],
    })
    expect(await everything(office)).toEqual(before)
    expect(await take({ amount: 700, revenue2016: 400 })).toEqual({ counts: '0 0, 0 0, 1 1', problems: [] })
  })

  it('takes nothing once past draft: neither a change, nor what it lacks, nor a change of its co-op', async () => {
    await take({ offtake: null })
    await step(no, 'receive', null)
    const before = await everything(office)
    expect(await take({ members: 50, amount: 800, offtake: 582 })).toEqual({
      counts: '0 0, 0 0, 0 0',
      problems: [
        `F3 [50] Hồ sơ ${no} đã qua bước nháp (“Đã tiếp nhận”): “Số thành viên” đang là 46, tệp ghi 50. Không ghi đè; sửa trên màn hình thẩm định nếu tệp đúng.`,
        `N3 [800000000] Hồ sơ ${no} đã qua bước nháp (“Đã tiếp nhận”): “Số tiền đề nghị hỗ trợ” đang là 731.000.000, tệp ghi 800.000.000. Không ghi đè; sửa trên màn hình thẩm định nếu tệp đúng.`,
        `P3 [582000000] Hồ sơ ${no} đã qua bước nháp (“Đã tiếp nhận”): “Giá trị hợp đồng tiêu thụ một năm” đang là chưa biết, tệp ghi 582.000.000. Không ghi đè; sửa trên màn hình thẩm định nếu tệp đúng.`,
      ],
    })
    expect(await take({ offtake: null })).toEqual({ counts: '0 0, 0 0, 1 1', problems: [] })
    expect(await everything(office)).toEqual(before)
  })

  it('does not come back by an import once it has ended', async () => {
    await take({})
    await step(no, 'withdraw', 'Hợp tác xã xin rút')
    expect(await take({})).toEqual({ counts: '0 0, 0 0, 1 1', problems: [] })
    expect(await take({ amount: 800 })).toEqual({
      counts: '0 0, 0 0, 0 0',
      problems: [
        `N3 [800000000] Hồ sơ ${no} của cùng công trình đã kết thúc (“Đã rút”): “Số tiền đề nghị hỗ trợ” là 731.000.000, tệp ghi 800.000.000. Nếu hợp tác xã đề nghị lại, lập hồ sơ mới trên màn hình.`,
      ],
    })
  })

  it('is left alone by a row that says less', async () => {
    await take({ note: 'khẩn' })
    expect(await take({ note: null, offtake: null, practices: 'Không', revenue2015: null, size: null })).toEqual({
      counts: '0 0, 0 0, 1 1',
      problems: [],
    })
  })
})

describe('the request date of a file that is there', () => {
  const unchanged = { counts: '0 0, 0 0, 1 1', problems: [] }

  it('follows a column that says 1 January, and stays where nobody says a date', async () => {
    await takeDated('05/02/2018')
    expect([await take({}), await takeDated(null), (await file(no)).requestDate]).toEqual([
      unchanged,
      unchanged,
      '2018-02-05',
    ])
    expect(await takeDated('01/01/2018')).toEqual({ counts: '0 0, 0 1, 1 0', problems: [] })
    expect([await takeDated('01/01/2018'), (await file(no)).requestDate]).toEqual([unchanged, '2018-01-01'])
  })

  it('is a problem at its cell where an officer wrote another, 1 January too', async () => {
    await createApplication(office, {
      coop: { name, districtCode: '612', taxCode: '6102266923' },
      content: 'INFRA',
      work: 'IRRIGATION',
      requestDate: '2018-02-01',
      facts: {},
    })
    expect(await takeDated('01/01/2018')).toEqual({
      counts: '0 0, 0 0, 0 0',
      problems: [
        `S3 [01/01/2018] “Ngày đề nghị” của “${name}” do cán bộ ghi là 01/02/2018, tệp ghi 01/01/2018. Không ghi đè: sửa trên màn hình hồ sơ nếu tệp đúng, sửa tệp nếu sổ đúng.`,
      ],
    })
    expect(await takeDated(null)).toEqual({ counts: '0 0, 1 1, 0 0', problems: [] })
    expect((await file(no)).requestDate).toBe('2018-02-01')
  })
})

describe('a co-op that is there', () => {
  const form = (change: Partial<NewApplicationInput>): NewApplicationInput => ({
    coop: { name, districtCode: '612', taxCode: null },
    content: 'INFRA',
    work: 'STORE',
    requestDate: '2018-02-01',
    facts: {},
    ...change,
  })

  it('gets its tax code and unknown facts from a row, and another file beside its own', async () => {
    await createApplication(office, form({ facts: { 'coop.members': 46 } }))
    expect(await take({})).toEqual({ counts: '0 1, 1 0, 0 0', problems: [] })
    const coop = await coopOf(await file('HS-2018-0002'))
    expect([coop.taxCode, coop.facts['members']?.origin, coop.facts['foundedOn']]).toEqual([
      '6102266923',
      'form',
      { value: '2012-02-22', origin: 'import' },
    ])
    expect(await take({})).toEqual({ counts: '0 0, 0 0, 1 1', problems: [] })
  })

  it('is counted once for all its rows, and found by name where the code is left out', async () => {
    expect(await take({}, { taxCode: null, work: 'Nhà kho' }, { work: 'Sân phơi', size: 148, unit: 'm2' })).toEqual({
      counts: '1 3, 0 0, 0 0',
      problems: [],
    })
    expect((await file('HS-2018-0003')).facts['size']).toEqual({ value: '148 m2', origin: 'import' })
  })

  it('is not changed while another file of it is in hand, but filled', async () => {
    await take({ members: null })
    await step(no, 'receive', null)
    const judged = await file(no)
    expect(await take({ work: 'Nhà kho', foundedOn: { date: '2013-02-22' } })).toEqual({
      counts: '0 0, 0 0, 0 0',
      problems: [
        `D3 [22/02/2013] Hồ sơ ${no} đã qua bước nháp (“Đã tiếp nhận”): “Ngày thành lập” đang là 22/02/2012, tệp ghi 22/02/2013. Không ghi đè; sửa trên màn hình thẩm định nếu tệp đúng.`,
      ],
    })
    expect(await take({ work: 'Nhà kho', members: 50 })).toEqual({ counts: '0 1, 1 0, 0 0', problems: [] })
    expect((await file(no)).lastRunId === judged.lastRunId).toBe(false)
  })

  it('is never guessed', async () => {
    await take({})
    await createApplication(office, form({ coop: { name: 'HTX Đoàn Kết', districtCode: '608', taxCode: null } }))
    await createApplication(office, form({ coop: { name: 'HTX Đoàn Kết', districtCode: '608', taxCode: null } }))
    const before = await everything(office)
    expect(
      await take(
        { taxCode: '6103230126', work: 'Nhà kho' },
        { name: 'HTX Khác', work: 'Sân phơi' },
        { name: 'HTX Đoàn Kết', district: 'TP Kon Tum', taxCode: null },
      ),
    ).toEqual({
      counts: '0 0, 0 0, 0 0',
      problems: [
        `C3 [6103230126] “${name}” ở Huyện Đắk Tô trong sổ có mã số thuế 6102266923, dòng này ghi 6103230126. Đối chiếu giấy chứng nhận rồi sửa tệp.`,
        `B4 [HTX Khác] Mã số thuế 6102266923 trong sổ là của “${name}”, dòng này ghi “HTX Khác”. Kiểm tra mã và tên rồi sửa tệp.`,
        `B5 [HTX Đoàn Kết] Trong sổ có 2 hợp tác xã tên “HTX Đoàn Kết” ở Thành phố Kon Tum, không rõ dòng này thuộc về bên nào. Ghi mã số thuế vào dòng này.`,
      ],
    })
    expect((await take({ district: 'Sa Thầy', work: 'Trụ sở' })).problems).toEqual([
      `E3 [Huyện Sa Thầy] “${name}” (mã số thuế 6102266923) đã ghi thuộc Huyện Đắk Tô, dòng này ghi Huyện Sa Thầy. Kiểm tra huyện hoặc mã số thuế rồi sửa tệp.`,
    ])
    expect(await everything(office)).toEqual(before)
  })

  it('cannot be two things in two rows: the later is a problem', async () => {
    expect(await take({}, { work: 'Nhà kho', members: 47 }, { work: 'Sân phơi', district: 'Sa Thầy' })).toEqual({
      counts: '1 1, 0 0, 0 0',
      problems: [
        'F4 [47] “Số thành viên” là 47, khác dòng 3, trang “Nhu cầu”, của cùng hợp tác xã: 46. Ghi cùng một giá trị ở hai dòng.',
        `E5 [Huyện Sa Thầy] “${name}” (mã số thuế 6102266923) đã ghi thuộc Huyện Đắk Tô, dòng này ghi Huyện Sa Thầy. Kiểm tra huyện hoặc mã số thuế rồi sửa tệp.`,
      ],
    })
  })
})

it('a fact out of bounds is a problem of its row, the others are taken', async () => {
  const { counts, problems } = await take({ note: 'x'.repeat(2001) }, { name: 'HTX Đoàn Kết', taxCode: null })
  expect([counts, problems.map((problem) => problem.slice(0, 21))]).toEqual([
    '1 1, 0 0, 0 0',
    ['R3 ["xxxxxxxxxxxxxxxx'],
  ])
})

describe('a record that was merged away', () => {
  const old = { name: 'HTX Cà phê Ya Xiêr', taxCode: '6102266923' }
  const kept = { name: 'HTX Nông sản Ya Xiêr', taxCode: null, work: 'Sân phơi' }
  const codes = async () =>
    (
      await office.store.reads.all<{ taxCode: string | null }>('SELECT tax_code AS taxCode FROM coop ORDER BY name', [])
    ).map(({ taxCode }) => taxCode)

  beforeEach(async () => {
    await take(old)
    await take({ ...kept, members: 20 })
    const [from, into] = [(await file(no)).coopId, (await file('HS-2018-0002')).coopId]
    await mergeCoops(office, { fromId: from, intoId: into, reason: 'Một hợp tác xã' })
  })

  it('is the co-op it was merged into, by its name and by its code; its files are found', async () => {
    const known = { counts: '0 0, 0 0, 1 1', problems: [] }
    expect(await take({ ...old, members: 20 })).toEqual(known)
    expect(await take({ ...kept, taxCode: old.taxCode, members: 20 })).toEqual(known)
    expect(await codes()).toEqual([old.taxCode, null])
  })

  it('new files are made for the record kept', async () => {
    const more = { ...old, members: 20, work: 'Cửa hàng vật tư' }
    expect(await take(more)).toEqual({ counts: '0 1, 0 0, 1 0', problems: [] })
    expect((await file('HS-2018-0003')).coopId).toBe((await file('HS-2018-0002')).coopId)
  })

  it('a name that is neither is told', async () => {
    const { problems } = await take({ ...old, name: 'HTX Khác' })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('HTX Khác')
  })
})
