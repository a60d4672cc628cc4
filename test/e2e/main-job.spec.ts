import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { applicationsText } from '../../src-main/text/screens/applications.ts'
import { factsText } from '../../src-main/text/screens/facts.ts'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, type TestOffice } from './app.ts'
import {
  accepted,
  advance,
  amendment,
  approval,
  bookLines,
  budgetLine,
  clearing,
  draft,
  estimate,
  findings,
  irrigation,
  logged,
  officeName,
  papers,
  payment,
  refund,
  store,
  tooLittle,
  workbook,
} from './main-job-data.ts'
import { onePixel, pdfPaper } from './paper.ts'
import {
  choose,
  closeDialog,
  dialog,
  goTo,
  grid,
  handOver,
  openTab,
  pick,
  press,
  readGrid,
  refusal,
  said,
  type,
} from './screen.ts'
import {
  office as commandLine,
  ledgerOf,
  readCsvBook,
  readPdfBook,
  readXlsx,
  readXlsxWithLibreOffice,
  tableOf,
} from './steps/books.ts'
import { recordPaper } from './steps/evidence.ts'
import { counted, figures, intake, list, report, searchFor, tryWorkbook } from './steps/intake.ts'
import {
  addBudgetLine,
  adjust,
  amendDecision,
  approveVoucher,
  assignEstimate,
  budget,
  decisions,
  fillDecision,
  fillVoucher,
  ledger,
  money,
  openDraft,
  openPosted,
  postVoucher,
  throughThreeHands,
  vouchers,
} from './steps/money.ts'
import { binh, foundOffice, hoa, lan, roleOf, son, workAs } from './steps/people.ts'
import {
  bar,
  checkAllPapers,
  condition,
  correctFact,
  fileOf,
  fillFact,
  openFile,
  overall,
  review,
  sign,
  state,
  step,
  takeOtherStep,
  takeStep,
  verdict,
} from './steps/review.ts'

/**
 * The main job in one window, each test going on where the last one stopped: four people, the workbook they received, and
 * the books that leave the house.
 */
test.describe.configure({ mode: 'serial' })

let folder = ''
let office: TestOffice
let page: Page

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-job-'))
  office = await openApp(folder, { sample: false, viewport: officeScreen })
  page = office.page
})

test.afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

test('first run: the wizard founds an empty office of 2018, and names are declared', async () => {
  await foundOffice(page, officeName, lan)
  await expect(page.getByRole('navigation')).toContainText(officeName)
  for (const person of [binh, hoa, son, lan]) await workAs(page, person)
})

test('intake: a dry run, then 24 files; a second time nothing changes', async () => {
  const all = '24 hồ sơ, 24 HTX'
  const none = '0 hồ sơ, 0 HTX'
  await tryWorkbook(page, workbook)
  await expect(report(page, intake.report)).toBeVisible()
  expect(await figures(page, intake.report)).toEqual([all, none, none, '0'])
  await press(page, intake.confirm(24))
  await expect(report(page, intake.done)).toBeVisible()
  expect(await figures(page, intake.done)).toEqual([all, none, none, '0'])
  await press(page, intake.toList)
  await counted(page, 24, 24)
  await searchFor(page, 'ca phe ya xier')
  await counted(page, 1, 24)
  await expect(grid(page, list.title).getByRole('row').nth(1)).toContainText(irrigation.coop)

  await tryWorkbook(page, workbook)
  await expect(report(page, intake.report)).toBeVisible()
  expect(await figures(page, intake.report)).toEqual([none, none, all, '0'])
  await expect(page.getByRole('button', { name: intake.confirmNothing })).toBeDisabled()
})

test('review: facts judge at once, a scan is seen beside its condition, every verdict has its article', async () => {
  const file = await openFile(page, store.no, store.coop)
  await takeStep(page, step.receive, null)
  await takeStep(page, step.startCheck, null)
  await expect(bar(page)).toContainText(overall.evidenceMissing)
  await openTab(file, review.tabs.overview)
  for (const finding of findings) await fillFact(page, file, finding)

  await openTab(file, /^Giấy tờ 0\/13$/)
  const photo = { name: 'don-de-nghi.png', mimeType: 'image/png', buffer: onePixel }
  await handOver(page, () => press(file, review.papers.attachTo('Đơn đề nghị hỗ trợ')), photo)
  await expect(page.getByRole('img', { name: photo.name })).toHaveJSProperty('naturalWidth', 1)
  const scan = await pdfPaper('so-thanh-vien.pdf', 'So dang ky thanh vien')
  await handOver(page, () => press(file, review.papers.attachTo('Sổ đăng ký thành viên')), scan)
  await expect(said(page, review.papers.attached(scan.name))).toBeVisible()
  await expect(page.getByTitle(review.proof.viewer(scan.name))).toBeVisible()
  // The browser's own viewer opened the paper: it runs as a frame of its own.
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-extension://'))).toBe(true)
  await expect(page.getByRole('region', { name: review.proof.law })).toContainText(
    'Luật Hợp tác xã 23/2012/QH13, Điều 3',
  )
  await checkAllPapers(file)

  await sign(page, file, 'Công trình phù hợp hoạt động sản xuất', 'Kho chứa sâm dây của thành viên.')
  await expect(bar(page)).toContainText(overall.needsJudgement)
  await sign(page, file, 'Công trình phù hợp quy hoạch', 'Đã xem quy hoạch của huyện.')
  await expect(bar(page)).toContainText(review.bar.allMet)
  const revenue = condition(file, 'tổng doanh thu từ 1 tỷ đồng')
  await expect(revenue).toContainText(verdict.met)
  await expect(revenue).toContainText('2017: 1.176.000.000 ≥ 1.000.000.000, dư 176.000.000')
  await expect(revenue).toContainText(/Điều 5\.2\s+TT 15\/2016/)
  const own = condition(file, 'Vốn đối ứng từ 20 %')
  await expect(own).toContainText('322.000.000 / 1.610.000.000 = 20,00 %, dư 0')
})

test('workflow: eligible, appraised with its reason, submitted by the leader; a second file too', async () => {
  await takeStep(page, step.findEligible, null)
  await takeStep(page, step.appraise, [review.bar.reasonOf.appraise, 'Đủ điều kiện, đề nghị hỗ trợ 1.288 triệu đồng.'])
  await expect(bar(page)).toContainText(review.bar.waits.leader)
  await workAs(page, binh)
  await takeStep(page, step.submit, null)

  await workAs(page, lan)
  const file = await openFile(page, irrigation.no, irrigation.coop)
  await takeStep(page, step.receive, null)
  await takeStep(page, step.startCheck, null)
  await openTab(file, review.tabs.overview)
  for (const finding of findings) await fillFact(page, file, finding)
  await checkAllPapers(file)
  await sign(page, file, 'Công trình phù hợp hoạt động sản xuất', 'Tưới cho vườn cà phê của thành viên.')
  await sign(page, file, 'Công trình phù hợp quy hoạch', 'Đã xem quy hoạch của huyện.')
  await takeStep(page, step.findEligible, null)
  await takeStep(page, step.appraise, [review.bar.reasonOf.appraise, 'Đủ điều kiện, đề nghị hỗ trợ 1.160 triệu đồng.'])
  await workAs(page, binh)
  await takeStep(page, step.submit, null)
  await expect(file).toContainText(state.submitted)
})

test('workflow: a file below the own share is found ineligible, with the reason', async () => {
  await workAs(page, lan)
  const file = await openFile(page, tooLittle.no, tooLittle.coop)
  await takeStep(page, step.receive, null)
  await takeStep(page, step.startCheck, null)
  await expect(bar(page)).toContainText(overall.notMet)
  const why = 'Đối ứng 15 %, thấp hơn 20 %.'
  await takeStep(page, step.findIneligible, [review.bar.reasonOf.findIneligible, why])
  await expect(file).toContainText(state.ineligible)
  await openTab(file, review.tabs.history)
  await expect(file.getByRole('row').filter({ hasText: why })).toContainText(lan.name)
  await openTab(file, review.tabs.conditions)
})

test('intake again: what an officer wrote is not overwritten, both values are shown', async () => {
  const file = await openFile(page, draft.no, draft.coop)
  await openTab(file, review.tabs.overview)
  await correctFact(page, file, 'coop.members', '52')
  await openTab(file, review.tabs.conditions)
  await tryWorkbook(page, workbook)
  await expect(report(page, intake.report)).toBeVisible()
  expect(await figures(page, intake.report)).toEqual(['0 hồ sơ, 0 HTX', '0 hồ sơ, 0 HTX', '23 hồ sơ, 23 HTX', '1'])
  const problem = report(page, intake.report).getByRole('row').filter({ hasText: 'do cán bộ ghi là 52, tệp ghi 48' })
  await expect(problem.getByRole('cell')).toContainText(['Nhu cầu hạ tầng 2018', '9', '48', 'do cán bộ ghi là 52'])
})

test('intake by hand: one application typed on screen, and withdrawn with its reason', async () => {
  await goTo(page, 'applications')
  await press(page, list.create)
  const form = applicationsText.vi.form
  await pick(page, form.fresh)
  await type(page, form.name, 'HTX Nông nghiệp Đắk Mar')
  await choose(page, form.district, 'Huyện Đắk Hà')
  await choose(page, form.work, 'Nhà kho')
  await type(page, factsText.vi.names.totalInvestment, '900.000.000')
  await type(page, factsText.vi.names.ownContribution, '180.000.000')
  await press(page, form.create)
  await expect(said(page, form.created('HS-2018-0025'))).toBeVisible()
  const file = fileOf(page, 'HTX Nông nghiệp Đắk Mar')
  await expect(file).toContainText(state.draft)
  await takeOtherStep(page, step.withdraw, [review.bar.reasonOf.withdraw, 'Hợp tác xã xin rút để gộp với năm sau.'])
  await expect(file).toContainText(state.withdrawn)
})

test('decision: refused as a whole above a ceiling, then recorded over two files', async () => {
  await workAs(page, hoa)
  await addBudgetLine(page, budgetLine, 'NSTW')
  await assignEstimate(page, budgetLine, '3000000000', estimate)
  await workAs(page, binh)
  const right = [
    { ...store, amount: '1.288.000.000' },
    { ...irrigation, amount: '1.160.000.000' },
  ]
  await fillDecision(page, approval, [{ ...store, amount: '1.288.000.001' }, ...right.slice(1)])
  await press(page, decisions.confirmApprove)
  await expect(refusal(page, 'vượt mức hỗ trợ tối đa 1.288.000.000 đồng')).toContainText(store.no)
  await press(page, decisions.back)
  await expect(page.getByText(decisions.count(1), { exact: true })).toBeVisible()
  await goTo(page, 'budget')
  await expect(page.getByRole('table', { name: budget.table }).getByRole('row').nth(1).getByRole('cell')).toContainText(
    [budgetLine, '3.000.000.000', '3.000.000.000', '0', '0', '0'],
  )
  await fillDecision(page, approval, right)
  const scan = await pdfPaper('540-qd-ubnd.pdf', 'Quyet dinh 540/QD-UBND')
  await handOver(page, () => press(page, `${money.field.scan}: ${money.chooseScan}`), scan)
  await expect(page.getByText(scan.name)).toBeVisible()
  await press(page, decisions.confirmApprove)
  await expect(said(page, decisions.recorded(approval.number, 'CK-2018-0001'))).toBeVisible()
  const row = grid(page, decisions.table).getByRole('row').filter({ hasText: approval.number }).getByRole('gridcell')
  await expect(row).toContainText(['12/03/2018', 'Nguyễn Văn Hòa', '2', '2.448.000.000', decisions.hasFile])
})

test('money: without the account of the co-op nothing leaves; its paper and the contract are written down', async () => {
  await workAs(page, hoa)
  const form = await fillVoucher(page, advance)
  await press(form, vouchers.prepareConfirm)
  await expect(form).toContainText('chưa có tài khoản nào đứng tên hợp tác xã còn dùng vào ngày chi')
  await closeDialog(form)
  const file = await openFile(page, store.no, store.coop)
  for (const paper of papers) await recordPaper(page, file, paper)
})

test('money: an advance above half is refused with its article; half of it needs three people', async () => {
  await workAs(page, hoa)
  const form = await fillVoucher(page, { ...advance, amount: '644.000.001' })
  await press(form, vouchers.prepareConfirm)
  await expect(form).toContainText(
    'tối đa 644.000.000 đồng, bằng 50 % số được hỗ trợ (Điều 14 Thông tư 340/2016/TT-BTC)',
  )
  await press(form, vouchers.useMost)
  await press(form, vouchers.prepareConfirm)
  await expect(form).toBeHidden()

  const own = await openDraft(page, advance, vouchers.state.draft)
  await expect(own).toContainText(vouchers.why.role(vouchers.approve, roleOf(binh)))
  await expect(own.getByRole('button', { name: vouchers.approve })).toHaveCount(0)
  await workAs(page, binh)
  await approveVoucher(page, advance)
  await workAs(page, hoa)
  const approved = await openDraft(page, advance, vouchers.state.approved)
  await expect(approved).toContainText(vouchers.why.samePerson(vouchers.why.didPrepare))
  await expect(approved.getByRole('button', { name: vouchers.post })).toHaveCount(0)
  await workAs(page, son)
  await postVoucher(page, advance, '03/04/2018', 'TU-2018-0001')
})

test('money: nothing is paid before it was accepted', async () => {
  await workAs(page, hoa)
  const form = await fillVoucher(page, clearing)
  await press(form, vouchers.prepareConfirm)
  await expect(form).toContainText('tính đến ngày 05/06/2018 chưa có biên bản nghiệm thu nào')
  await closeDialog(form)
  await recordPaper(page, await openFile(page, store.no, store.coop), accepted)
})

test('money: clearing, payment, refund; a later decision and an adjustment are new postings', async () => {
  await throughThreeHands(page, clearing, '06/06/2018', 'TT-2018-0001')
  await throughThreeHands(page, payment, '03/07/2018', 'TC-2018-0001')
  await workAs(page, binh)
  const less = [{ ...irrigation, amount: '1.100.000.000' }]
  await amendDecision(page, approval.number, amendment, less, 'Giảm quy mô công trình.')
  await throughThreeHands(page, refund, '04/09/2018', 'NT-2018-0001')
  await workAs(page, binh)
  await expect(await openPosted(page, 'TC-2018-0001')).toContainText(money.onlyRoles(money.voucherType.ĐC, roleOf(hoa)))
  await workAs(page, hoa)
  await adjust(page, 'TC-2018-0001', store.coop, '590.000.000', 'Ghi nhầm số tiền của hóa đơn.')
  const correction = { type: 'ĐC', coop: store.coop } as const
  await workAs(page, binh)
  await approveVoucher(page, correction)
  await workAs(page, son)
  await postVoucher(page, correction, '10/09/2018', 'ĐC-2018-0001')
})

const added = ['estimate', 'commitment', 'refund', 'available', 'basis', 'taxCode', 'invoice'] as const
let onScreen: readonly (readonly string[])[] = []

test('ledger: running balances, double entry on demand, the seal verified', async () => {
  const paid = await openPosted(page, 'TU-2018-0001')
  await press(paid, ledger.showEntries)
  const entry = paid.getByRole('table', { name: ledger.entries }).getByRole('row').nth(1).getByRole('cell')
  await expect(entry).toContainText([money.bucket.advanced, money.bucket.committed, '644.000.000'])
  await expect(paid).toContainText(ledger.balanced('644.000.000'))
  for (const who of [ledger.prepared(hoa.name), ledger.approved(binh.name), ledger.paid(son.name)])
    await expect(paid).toContainText(who)
  await press(paid, money.closePane)

  await page.getByRole('button', { name: ledger.filter.month, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: ledger.month(6), exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText(ledger.shown(1))).toBeVisible()
  await press(page, uiText.vi.removeFilter(`${ledger.filter.month}: ${ledger.month(6)}`))
  await expect(page.getByText(ledger.shown(9))).toBeVisible()

  await page.getByRole('button', { name: ledger.columns }).click()
  for (const column of added)
    await page.getByRole('menuitemcheckbox', { name: ledger.column[column], exact: true }).click()
  await page.keyboard.press('Escape')
  onScreen = (await readGrid(page, ledger.table)).filter((cells) => cells[0] !== '')
  expect(onScreen.map((cells) => [cells[2], ...cells.slice(9)])).toEqual(bookLines)

  await page.getByRole('button', { name: /kiểm tra toàn bộ sổ$/ }).click()
  await sealAgrees()
  // The same check from the top bar, and by keyboard alone from the finder.
  await page
    .getByRole('banner')
    .getByRole('button', { name: new RegExp(`^${frameText.vi.seal} `) })
    .click()
  await sealAgrees()
  await find('niem phong')
  await expect(page.getByRole('option', { name: frameText.vi.actions.verifySeal })).toBeVisible()
  await page.keyboard.press('Enter')
  await sealAgrees()

  await find('tu 1')
  await page.getByRole('option', { name: /^TU-2018-0001/ }).click()
  await expect(page.getByRole('complementary', { name: 'TU-2018-0001' })).toContainText('644.000.000')
  await press(page, money.closePane)
})

/** By keyboard: what is typed before the finder has the focus goes nowhere. */
const find = async (words: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(dialog(page, frameText.vi.palette.title).getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
}

const sealAgrees = async (): Promise<void> => {
  const seal = dialog(page, ledger.sealTitle)
  await expect(said(seal, ledger.sealOk(8))).toBeVisible()
  await closeDialog(seal)
}

const saved = new Map<string, string>()

test('export: three books lie in the exports folder, and the screen says where', async () => {
  for (const format of ['xlsx', 'csv', 'pdf'] as const) {
    await press(page, ledger.export)
    const form = dialog(page, ledger.exportTitle)
    await pick(form, ledger.format[format])
    await press(form, ledger.exportStart)
    const note = said(form, ledger.exportSaved)
    await expect(note).toContainText(office.exportsFolder)
    const words = (await note.textContent()) ?? ''
    saved.set(format, words.slice(words.indexOf(office.exportsFolder)))
    await closeDialog(form)
  }
  expect([...saved].map(([format, path]) => [format, dirname(path), basename(path)])).toEqual(
    ['xlsx', 'csv', 'pdf'].map((format) => [format, office.exportsFolder, `so-theo-doi-giai-ngan-2018.${format}`]),
  )
})

test('language: one click, and back', async () => {
  await press(page, 'EN · English')
  await expect(page.getByRole('heading', { level: 1, name: frameText.en.screens.ledger })).toBeVisible()
  await expect(page.getByRole('navigation', { name: frameText.en.navigation })).toContainText(frameText.en.screens.desk)
  await press(page, 'VI · Tiếng Việt')
  await expect(page.getByRole('heading', { level: 1, name: frameText.vi.screens.ledger })).toBeVisible()
})

test('log: every weighty act stands there with who did it, and why', async () => {
  await goTo(page, 'log')
  // The table is there before its rows are.
  await expect(grid(page, houseText.vi.log.title).getByRole('row').nth(1)).toBeVisible()
  const rows = (await readGrid(page, houseText.vi.log.title)).map(([, ...cells]) => cells.join(' | '))
  expect(rows).toEqual(expect.arrayContaining([...logged]))
})

test('the books agree: screen, command line, XLSX by two readers, CSV and PDF', async () => {
  await office.close()
  const database = join(folder, 'office.db')
  const book = await ledgerOf(database, 2018)
  const table = tableOf(book)
  expect(JSON.parse(await commandLine('verify', '--db', database, '--json'))).toMatchObject({ ok: true, vouchers: 8 })
  const shownColumns = [0, 1, 2, 3, 5, 6, 7, 9, 25, 16, 17, 18, 19, 20, 21, 22, 23, 24]
  expect(onScreen.map((cells) => cells.map(plain))).toEqual(
    table.filter(([stt]) => stt !== '').map((row) => shownColumns.map((column) => row[column])),
  )
  const { length } = table
  expect(await readXlsx(saved.get('xlsx') ?? '', length)).toEqual(table)
  expect(await readXlsxWithLibreOffice(saved.get('xlsx') ?? '', length)).toEqual(table)
  expect(await readCsvBook(saved.get('csv') ?? '', length)).toEqual(table)
  const pdf = await readPdfBook(saved.get('pdf') ?? '')
  expect(pdf.vouchers).toEqual(book.lines.map((line) => line.voucherNo))
  expect(pdf.text).toContain(book.seal)
})

/** An amount as the screen groups it, as plain digits; everything else as it is. */
const plain = (cell: string): string =>
  /^\(?\d{1,3}(\.\d{3})+\)?$/.test(cell) ? cell.replaceAll('.', '').replace(/^\((.*)\)$/, '-$1') : cell
