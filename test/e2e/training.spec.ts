import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { applicationsText } from '../../src-main/text/screens/applications.ts'
import { factsText } from '../../src-main/text/screens/facts.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { settingsText } from '../../src-main/text/screens/settings.ts'
import { trainingText } from '../../src-main/text/screens/training.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { recordDay } from '../../src-main/usecases/training/attendance.ts'
import { setCosts } from '../../src-main/usecases/training/costs.ts'
import { viewClass } from '../../src-main/usecases/training/view.ts'
import { approve, as, newOffice, people } from '../usecases/office.ts'
import {
  approveClass,
  fixNorm,
  newClass as heldClass,
  learner,
  seen,
  trainingFile,
  trainingLine,
} from '../usecases/training-office.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { pdfPaper } from './paper.ts'
import { choose, dialog, field, goTo, grid, handOver, openTab, pick, press, refusal, said, type } from './screen.ts'
import { approveVoucher, fillVoucher, ledger, money, openPosted, postVoucher, vouchers } from './steps/money.ts'
import { binh, declare, foundOffice, hoa, inspector, son, workAs } from './steps/people.ts'

const t = trainingText.vi
const facts = factsText.vi
const form = applicationsText.vi.form
const settings = settingsText.vi

const first = 'Quản trị HTX, đợt 1'
const second = 'Kế toán HTX, đợt 2'
const coop = 'HTX Nông nghiệp Đắk Hà'

const fits = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
    .toEqual([officeScreen.width, officeScreen.height])

/** A file whose money pays for classes, of a co-op of farmers in an ordinary area. */
const newFile = async (page: Page): Promise<void> => {
  await choose(page, form.content, 'Bồi dưỡng nguồn nhân lực')
  await pick(page, form.fresh)
  await type(page, form.name, coop)
  await choose(page, form.district, 'Huyện Đắk Hà')
  await type(page, form.requestDate, '05/02/2018')
  await choose(page, facts.names['coop.field'], facts.values['coop.field.agriculture'])
  await choose(page, facts.names['coop.area'], facts.values['coop.area.ordinary'])
  await press(page, form.create)
  await expect(page.getByRole('heading', { level: 1, name: coop })).toBeVisible()
}

const newClass = async (page: Page, title: string, place: string): Promise<void> => {
  await press(page, t.list.create)
  const asked = dialog(page, t.form.createTitle)
  await type(asked, t.form.name, title)
  await type(asked, t.form.place, place)
  await press(asked, t.form.create)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

const session = async (asked: Locator, day: string, part: string, lecturer: string): Promise<void> => {
  await type(asked, t.timetable.column.day, day)
  await choose(asked, t.timetable.column.part, part)
  await type(asked, t.timetable.column.topic, 'Luật Hợp tác xã')
  await type(asked, t.timetable.column.lecturer, lecturer)
}

const held = (page: Page, day: string, part: string): Promise<void> =>
  press(page, t.timetable.on(t.timetable.markHeld, t.timetable.session(day, part)))

const cell = (page: Page, name: string, day: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}, ${day}: `) })

const problems = (page: Page): Locator => page.getByRole('list', { name: t.problems.label })

test('a class from its timetable to what may be paid for it', async () => {
  await withDataFolder(async (folder) => {
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    try {
      await foundOffice(page, 'Liên minh HTX thử', binh)

      await test.step('without a training file the screen says what comes first', async () => {
        await goTo(page, 'training')
        await expect(page.getByText(t.list.noFilesNext)).toBeVisible()
        await fits(page)
        await press(page, t.list.newFile)
        await newFile(page)
      })

      await test.step('a class, and two planned sessions one after the other', async () => {
        await goTo(page, 'training')
        await expect(page.getByText(t.list.noneNext)).toBeVisible()
        await newClass(page, first, 'Hội trường huyện Đắk Hà')
        await press(page, t.timetable.add)
        const asked = dialog(page, t.timetable.addTitle)
        await press(asked, t.timetable.save)
        await expect(asked.getByText(t.timetable.column.topic, { exact: false }).last()).toBeVisible()
        await session(asked, '12/03/2018', t.parts.morning, 'Trần Văn Bảy')
        await press(asked, t.timetable.saveNext)
        await expect(field(asked, t.timetable.column.day)).toHaveValue('12/03/2018')
        await expect(asked.getByRole('combobox')).toHaveValue('afternoon')
        await type(asked, t.timetable.column.day, '13/03/2018')
        await choose(asked, t.timetable.column.part, t.parts.morning)
        await press(asked, t.timetable.save)
        await expect(asked).toBeHidden()
        await expect(problems(page)).toContainText(`${t.problems.notHeld}: 12/03, 13/03/2018`)
        await fits(page)
      })

      await test.step('the decision that opens the class fixes what is planned', async () => {
        await expect(page.getByText(t.approval.open)).toBeVisible()
        await press(page, t.approval.approve)
        const asked = dialog(page, t.approval.title.approve)
        await type(asked, t.approval.number, '58/QĐ-LMHTX')
        await press(asked, t.approval.approve)
        await expect(asked.getByText(uiText.vi.fieldMissing(t.approval.decidedOn))).toBeVisible()
        await type(asked, t.approval.decidedOn, '05/03/2018')
        await press(asked, t.approval.approve)
        await expect(page.getByText(t.approval.fixed('58/QĐ-LMHTX', '05/03/2018', 2))).toBeVisible()
        await press(page, t.timetable.addNext)
        const added = dialog(page, t.timetable.addTitle)
        await expect(added.getByRole('checkbox', { name: t.timetable.inPlan })).toBeDisabled()
        await press(added, uiText.vi.cancel)
        const planned = t.timetable.session('13/03/2018', t.parts.morning)
        await expect(page.getByRole('button', { name: t.timetable.on(t.timetable.remove, planned) })).toHaveCount(0)
        await fits(page)
      })

      await test.step('one of them was held', async () => {
        await held(page, '12/03/2018', t.parts.morning)
        await expect(page.getByText(t.timetable.sums(2, 2, 1, 1))).toBeVisible()
        await expect(problems(page)).toContainText(`${t.problems.notHeld}: 13/03/2018`)
        await expect(page.getByText(t.days(2, 1))).toBeVisible()
      })

      await test.step('learners are pasted from a spreadsheet; a bad line is shown before anything is sent', async () => {
        await openTab(page, t.page.tabs.learners)
        await press(page, t.learners.paste)
        const asked = dialog(page, t.learners.pasteTitle)
        await type(
          asked,
          t.learners.pasteLabel,
          'STT\tHọ tên\tNgày sinh\tSố CMND\n1\tA Thu\t04/03/1985\t\n2\tY Hoa\t1990\t',
        )
        await expect(asked.getByText(t.learners.lineBad.date('1990'))).toBeVisible()
        await type(asked, t.learners.pasteLabel, '1\tA Thu\t04/03/1985\t\n2\tY Hoa\t\t233 456 789')
        await press(asked, t.learners.coopOfFile(coop))
        await press(asked, t.learners.enrol(2))
        await expect(asked).toBeHidden()
        await expect(page.getByRole('row', { name: /A Thu.*04\/03\/1985.*HTX Nông nghiệp Đắk Hà/ })).toBeVisible()
        await expect(page.getByRole('row', { name: /Y Hoa.*233456789/ })).toBeVisible()
        await fits(page)
      })

      await test.step('attendance is marked by keys, saved by day, and its signed list attached', async () => {
        await openTab(page, t.page.tabs.attendance)
        await cell(page, 'A Thu', '12/03/2018').focus()
        await page.keyboard.press('s')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Space')
        await expect(cell(page, 'A Thu', '12/03/2018')).toHaveText(t.attendance.signed)
        await expect(cell(page, 'Y Hoa', '12/03/2018')).toHaveText(t.attendance.came)
        await press(page, t.attendance.save)
        await expect(said(page, t.attendance.saved('12/03/2018'))).toBeVisible()
        await expect(problems(page)).toContainText(`${t.problems.unsigned}: ${t.problems.people('12/03/2018', 1)}`)
        await expect(problems(page)).toContainText(`${t.problems.noSheet}: 12/03/2018`)
        await cell(page, 'Y Hoa', '12/03/2018').focus()
        await page.keyboard.press('s')
        await press(page, t.attendance.save)
        await expect(problems(page)).not.toContainText(t.problems.unsigned)
        const attach = () => press(page, `${t.attendance.attach}: 12/03/2018`)
        await handOver(page, attach, await pdfPaper('danh-sach-ky-nhan-1203.pdf', 'Danh sach ky nhan 12/03/2018'))
        await press(page, t.attendance.seeSheet('danh-sach-ky-nhan-1203.pdf'))
        const scan = dialog(page, 'danh-sach-ky-nhan-1203.pdf')
        await expect(scan.locator('iframe')).toHaveAttribute('src', /^\/file\//)
        await page.keyboard.press('Escape')
        await expect(problems(page)).not.toContainText(t.problems.noSheet)
        await fits(page)
      })

      await test.step('the norm of the province gives the support of the learners', async () => {
        await openTab(page, t.page.tabs.costs)
        await expect(page.getByText(t.costs.supportOpen)).toBeVisible()
        await goTo(page, 'settings')
        await press(page, `${settings.provincial.record}: Mức ăn, nghỉ của cán bộ, công chức tỉnh, một người một ngày`)
        const asked = dialog(page, settings.provincial.recordTitle)
        await type(asked, settings.provincial.valueLabel, '200.000')
        await type(asked, settings.provincial.from, '01/01/2017')
        await type(asked, settings.provincial.number, '05/2017/NQ-HĐND')
        await type(asked, settings.provincial.date, '01/01/2017')
        await type(asked, settings.provincial.signer, 'Chủ tịch HĐND tỉnh')
        await press(asked, settings.provincial.confirm)
        await expect(asked).toBeHidden()
        await goTo(page, 'training')
        await grid(page, t.title).getByRole('gridcell', { name: first }).click()
        await expect(page.getByText('Ăn, nghỉ: 50 % × 2 người × 1 ngày × 200.000 = 200.000 đồng')).toBeVisible()
      })

      await test.step('a cost is accepted by its invoice, within what the timetable shows', async () => {
        await press(page, t.costs.add)
        const asked = dialog(page, t.costs.addTitle)
        const hall = 'Thuê hội trường (khi không có hoặc quá nhỏ)'
        await choose(asked, t.costs.item, `${hall} (ngày)`)
        await type(asked, t.costs.plannedQuantity, '2')
        await type(asked, t.costs.plannedAmount, '2.000.000')
        await type(asked, t.costs.quantity, '2')
        await type(asked, t.costs.amount, '1.000.000')
        await choose(asked, t.costs.invoiceLabel, 'Có')
        await press(asked, t.costs.save)
        await expect(
          refusal(asked, /số lượng 2 \(cộng các dòng cùng khoản\) vượt 1 ngày có học viên ký nhận/),
        ).toBeVisible()
        await type(asked, t.costs.quantity, '1')
        await press(asked, t.costs.save)
        await expect(asked).toBeHidden()
        await expect(
          page.getByText(`1.000.000 đồng theo chi phí thực tế, có hóa đơn hợp pháp (Điều 7 TT 340/2016)`),
        ).toBeVisible()
        await fits(page)
      })

      await test.step('one person is not in two classes on a day', async () => {
        await press(page, t.page.back)
        await newClass(page, second, 'Nhà văn hóa xã')
        await openTab(page, t.page.tabs.timetable)
        await press(page, t.timetable.add)
        const asked = dialog(page, t.timetable.addTitle)
        await session(asked, '12/03/2018', t.parts.evening, 'Lê Văn Tám')
        await asked.getByRole('checkbox', { name: t.timetable.wasHeld }).check()
        await press(asked, t.timetable.save)
        await expect(asked).toBeHidden()
        await openTab(page, t.page.tabs.learners)
        await press(page, t.learners.add)
        const add = dialog(page, t.learners.addTitle)
        await type(add, t.learners.column.name, 'A Thu')
        await type(add, t.learners.column.bornOn, '04/03/1985')
        await press(add, t.learners.coopOfFile(coop))
        await press(add, t.learners.enrol(1))
        await expect(add).toBeHidden()
        await openTab(page, t.page.tabs.attendance)
        await press(page, t.attendance.everybody)
        await press(page, t.attendance.save)
        await expect(refusal(page, `A Thu đã được ghi có mặt ở lớp “${first}”`)).toBeVisible()
        await press(page, t.attendance.undo)
        await openTab(page, t.page.tabs.payments)
        await expect(page.getByText(t.payments.noAttendance)).toBeVisible()
        await expect(page.getByText(t.payments.noTimetable)).toBeVisible()
        await fits(page)
      })

      await test.step('one list has the number, the other the date of birth: shown, until the lists tell', async () => {
        await openTab(page, t.page.tabs.learners)
        await press(page, t.learners.add)
        const add = dialog(page, t.learners.addTitle)
        await type(add, t.learners.column.name, 'Y Hoa')
        await type(add, t.learners.column.bornOn, '01/02/1990')
        await press(add, t.learners.enrol(1))
        await expect(add).toBeHidden()
        await openTab(page, t.page.tabs.attendance)
        await cell(page, 'Y Hoa', '12/03/2018').focus()
        await page.keyboard.press('s')
        await press(page, t.attendance.save)
        await expect(problems(page)).toContainText(`${t.problems.namesakes}: 12/03/2018`)
        await press(page, t.page.back)
        await grid(page, t.title).getByRole('gridcell', { name: first }).click()
        await openTab(page, t.page.tabs.payments)
        await expect(page.getByText(t.payments.namesake('Y Hoa', '12/03/2018', second, 'HS-2018-0001'))).toBeVisible()
        await openTab(page, t.page.tabs.learners)
        await press(page, t.learners.on(t.learners.edit, 'Y Hoa'))
        const edit = dialog(page, t.learners.editOf('Y Hoa'))
        await type(edit, t.learners.column.bornOn, '05/05/1995')
        await press(edit, t.learners.saveLearner)
        await expect(said(page, t.learners.learnerSaved('Y Hoa'))).toBeVisible()
        await expect(problems(page)).not.toContainText(t.problems.namesakes)
        await fits(page)
      })

      await test.step('the list says it all in one line, the log in words', async () => {
        await press(page, t.page.back)
        const row = grid(page, t.title).getByRole('row').filter({ hasText: first })
        await expect(row).toContainText(t.days(2, 1))
        await expect(row).toContainText('1.200.000')
        await expect(row).toContainText(t.list.findings(1))
        await fits(page)
        await goTo(page, 'log')
        await expect(
          page.getByRole('gridcell', { name: houseText.vi.log.actions['class.attendance'] }).first(),
        ).toBeVisible()
        await expect(page.getByText(/^class\./)).toHaveCount(0)
      })

      await test.step('an inspector reads and cannot write', async () => {
        await workAs(page, inspector)
        await goTo(page, 'training')
        await grid(page, t.title).getByRole('gridcell', { name: first }).click()
        for (const tab of Object.values(t.page.tabs)) await openTab(page, tab)
        await openTab(page, t.page.tabs.timetable)
        await expect(page.getByRole('button', { name: t.timetable.addNext, exact: true })).toBeHidden()
        await openTab(page, t.page.tabs.attendance)
        await expect(page.getByRole('button', { name: t.attendance.save, exact: true })).toBeHidden()
        await cell(page, 'A Thu', '12/03/2018').focus()
        await page.keyboard.press('s')
        await expect(cell(page, 'A Thu', '12/03/2018')).toHaveText(t.attendance.signed)
      })
    } finally {
      await app.close()
    }
  })
})

/** An approved file with one class: a day held, a learner who signed, one cost with its invoice. */
const officeWithClass = async (folder: string): Promise<{ no: string }> => {
  const office = await newOffice(join(folder, 'office.db'))
  try {
    await fixNorm(office)
    const file = await trainingFile(office, coop)
    await approve(office, await trainingLine(office), '540/QĐ-UBND', [{ applicationId: file.id, amount: 4_000_000 }])
    const { coopId } = await viewApplication(office, people.review, file.id)
    const id = await heldClass(office, file.id, first, ['2018-04-02'], [learner('A Thu', coopId, {})])
    await approveClass(office, id)
    const present = (await viewClass(office, id)).people.map((person) => ({ learnerId: person.id, signed: true }))
    const officer = as(office, people.review)
    await recordDay(officer, { ...(await seen(office, id)), day: '2018-04-02', present })
    const costs = [{ item: 'HALL', plannedQuantity: 1, plannedAmount: 900_000, quantity: 1, amount: 900_000 }]
    await setCosts(officer, {
      ...(await seen(office, id)),
      costs: costs.map((cost) => ({ ...cost, invoice: true, note: null })),
    })
    return file
  } finally {
    await office.close()
  }
}

test('a payment of a training file names its class, and stays within what is accepted of it', async () => {
  await withDataFolder(async (folder) => {
    const { no } = await officeWithClass(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    const { page } = app
    const payment = { type: 'TC', no, coop, amount: '1.100.000', date: '01/06/2018' } as const
    try {
      await declare(page, hoa)
      const asked = await fillVoucher(page, payment)

      await test.step('without the class the form says so', async () => {
        await press(asked, vouchers.prepareConfirm)
        await expect(asked.getByText(uiText.vi.fieldMissing(vouchers.class))).toBeVisible()
        await choose(asked, vouchers.type, `TU · ${money.voucherType.TU}`)
        await expect(asked.getByText(uiText.vi.fieldMissing(vouchers.class))).toBeHidden()
        await choose(asked, vouchers.type, `TC · ${money.voucherType.TC}`)
        await choose(asked, vouchers.class, vouchers.classOption(first, '1.000.000'))
        await fits(page)
      })

      await test.step('more than the norms accept is refused beside the amount, with the articles', async () => {
        await press(asked, vouchers.prepareConfirm)
        await expect(asked.getByText(/chi phí được chấp nhận 1\.?000\.?000 đồng.*Điều 7 TT 340\/2016/)).toBeVisible()
        await type(asked, vouchers.amount, '1.000.000')
        await press(asked, vouchers.prepareConfirm)
        await expect(asked).toBeHidden()
      })

      await test.step('the draft, the posted voucher and the class name each other', async () => {
        const draft = page.getByRole('complementary', { name: `${vouchers.detail} TC, ${coop}` })
        await expect(draft).toContainText(`${vouchers.class}${first}`)
        await workAs(page, binh)
        await approveVoucher(page, payment)
        await workAs(page, son)
        await postVoucher(page, payment, '01/06/2018', 'TC-2018-0001')
        await expect(await openPosted(page, 'TC-2018-0001')).toContainText(`${vouchers.class}${first}`)
        await goTo(page, 'training')
        await grid(page, t.title).getByRole('gridcell', { name: first }).click()
        await openTab(page, t.page.tabs.payments)
        await expect(page.getByText(t.payments.allPaid)).toBeVisible()
        await press(page, t.payments.open('TC-2018-0001'))
        await expect(page.getByRole('complementary', { name: `${ledger.voucherPane} TC-2018-0001` })).toBeVisible()
        await fits(page)
      })
    } finally {
      await app.close()
    }
  })
})
