import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { officeScreen, openApp, type TestOffice } from './app.ts'
import { counted, figures, intake, report, searchFor, tryWorkbook } from './steps/intake.ts'
import { binh, foundOffice, hoa, lan, son, workAs } from './steps/people.ts'
import { list } from './steps/intake.ts'
import { pdfPaper } from './paper.ts'
import { checkAllPapers, bar, condition, type Finding, fillFact, openFile, overall, review, sign, state, step, takeStep, verdict } from './steps/review.ts'
import { goTo, grid, handOver, openTab, press, said } from './screen.ts'

const workbook = resolve(import.meta.dirname, '../fixtures/intake-2018-clean.xlsx')

let folder = ''
let office: TestOffice
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-job-'))
  office = await openApp(folder, { sample: false, viewport: officeScreen })
})
test.afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})
test.afterEach(async ({}, info) => {
  await office.page.screenshot({ path: `/tmp/shots/${info.title.slice(0,20).replace(/\W+/g,'-')}.png` })
})

test('first run: the wizard founds an empty office of 2018', async () => {
  const { page } = office
  await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
  await workAs(page, binh)
  await workAs(page, hoa)
  await workAs(page, son)
  await workAs(page, lan)
})

test('intake: a dry run first, then 24 files, and a second time nothing', async () => {
  const { page } = office
  await tryWorkbook(page, workbook)
  await expect(report(page, intake.report)).toBeVisible()
  expect(await figures(page, intake.report)).toEqual(['24 hồ sơ, 24 HTX', '0 hồ sơ, 0 HTX', '0 hồ sơ, 0 HTX', '0'])
  await press(page, intake.confirm(24))
  await expect(report(page, intake.done)).toBeVisible()
  expect(await figures(page, intake.done)).toEqual(['24 hồ sơ, 24 HTX', '0 hồ sơ, 0 HTX', '0 hồ sơ, 0 HTX', '0'])
  await press(page, intake.toList)
  await counted(page, 24, 24)
  await searchFor(page, 'ca phe ya xier')
  await counted(page, 1, 24)
  await expect(grid(page, list.title).getByRole('row').nth(1)).toContainText('HTX Cà phê Ya Xiêr')
  await tryWorkbook(page, workbook)
  await expect(report(page, intake.report)).toBeVisible()
  expect(await figures(page, intake.report)).toEqual(['0 hồ sơ, 0 HTX', '0 hồ sơ, 0 HTX', '24 hồ sơ, 24 HTX', '0'])
  await expect(page.getByRole('button', { name: intake.confirmNothing })).toBeDisabled()
  await goTo(page, 'desk')
})

const store = { no: 'HS-2018-0007', coop: 'HTX Sâm dây Đoàn Kết' }
const irrigation = { no: 'HS-2018-0009', coop: 'HTX Cà phê Ya Xiêr' }
const refused = { no: 'HS-2018-0008', coop: 'HTX Cao su tiểu điền Tân Lập' }
const findings: readonly Finding[] = [
  ['coop.reregisteredOn', 'type', '15/06/2016'],
  ['coop.maxMemberSharePct', 'type', '12,5'],
  ['coop.status', 'choose', 'Đang hoạt động'],
  ['reportedSupport', 'none', ''],
  ['inYearPlan', 'choose', 'Có'],
  ['coop.field', 'choose', 'Nông nghiệp'],
]

test('review: facts, papers and judgements make a file eligible; the leader submits it', async () => {
  const { page } = office
  const file = await openFile(page, store.no, store.coop)
  await takeStep(page, step.receive, null)
  await takeStep(page, step.startCheck, null)
  await openTab(file, review.tabs.overview)
  for (const finding of findings) await fillFact(page, file, finding)
  await openTab(file, /^Giấy tờ /)
  const paper = await pdfPaper('so-thanh-vien.pdf', 'So dang ky thanh vien')
  await handOver(page, () => press(file, review.papers.attachTo('Sổ đăng ký thành viên')), paper)
  await expect(said(page, review.papers.attached(paper.name))).toBeVisible()
  await checkAllPapers(file)
  await sign(page, file, 'Công trình phục vụ sản xuất', 'Kho chứa sâm dây của thành viên, đã xem phương án kinh doanh.')
})
