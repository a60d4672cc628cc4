import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { backupText } from '../../src-main/text/screens/backup.ts'
import { codesText } from '../../src-main/text/screens/codes.ts'
import { coopsText } from '../../src-main/text/screens/coops.ts'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { lawText } from '../../src-main/text/screens/law.ts'
import { officeDataText } from '../../src-main/text/screens/office-data.ts'
import { periodsText } from '../../src-main/text/screens/periods.ts'
import { reportsText } from '../../src-main/text/screens/reports.ts'
import { reviewText } from '../../src-main/text/screens/review.ts'
import { settingsText } from '../../src-main/text/screens/settings.ts'
import { trainingText } from '../../src-main/text/screens/training.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, type TestOffice, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { dialog, goTo, grid, press } from './screen.ts'
import { intake, list } from './steps/intake.ts'
import { decisions, ledger, openPosted, vouchers } from './steps/money.ts'
import { binh, declare, hoa, workAs } from './steps/people.ts'
import { bar, review } from './steps/review.ts'

const training = trainingText.vi
const backup = backupText.vi
const periods = periodsText.vi

/** An old office screen, and the same at 125 % zoom. */
const sizes = [
  { name: '1366x768', viewport: officeScreen },
  { name: '1366x768 at 125 %', viewport: { width: 1093, height: 614 } },
] as const

const inSample = (viewport: { width: number; height: number }, work: (office: TestOffice) => Promise<void>) =>
  withDataFolder(async (folder) => {
    await copySample(folder)
    const office = await openApp(folder, { sample: false, viewport })
    try {
      await work(office)
    } finally {
      await office.close()
    }
  })

type Place = { readonly name: string; readonly open: (page: Page) => Promise<void> }

/** Every place a person comes to, each left as it was found: those of files, then those of money and the house. */
const ofFiles: readonly Place[] = [
  { name: 'desk', open: (page) => goTo(page, 'desk') },
  { name: 'applications', open: (page) => goTo(page, 'applications') },
  {
    name: 'intake',
    open: async (page) => {
      await press(page, list.intake)
      await expect(page.getByRole('button', { name: intake.choose })).toBeVisible()
    },
  },
  {
    name: 'new application',
    open: async (page) => {
      await goTo(page, 'applications')
      await press(page, list.create)
    },
  },
  { name: 'review, conditions', open: (page) => goTo(page, 'review') },
  { name: 'review, overview', open: (page) => page.getByRole('tab', { name: review.tabs.overview }).click() },
  { name: 'review, papers', open: (page) => page.getByRole('tab', { name: /^Giấy tờ/ }).click() },
  { name: 'review, money', open: (page) => page.getByRole('tab', { name: review.tabs.money }).click() },
  { name: 'review, history', open: (page) => page.getByRole('tab', { name: review.tabs.history }).click() },
  { name: 'co-operatives', open: (page) => goTo(page, 'coops') },
  {
    name: 'co-operatives, a pair',
    open: async (page) => {
      await page.getByRole('tab', { name: /^Có thể trùng/ }).click()
      await grid(page, coopsText.vi.pairs.table).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('table', { name: coopsText.vi.pairs.pane })).toBeVisible()
    },
  },
  {
    name: 'a co-operative',
    open: async (page) => {
      await page.getByRole('table', { name: coopsText.vi.pairs.pane }).getByRole('button').first().click()
      await expect(page.getByRole('table', { name: coopsText.vi.profile.files })).toBeVisible()
    },
  },
  { name: 'training classes', open: (page) => goTo(page, 'training') },
  {
    name: 'a class, timetable',
    open: (page) => grid(page, training.title).getByRole('gridcell').first().click(),
  },
  ...(['learners', 'attendance', 'costs', 'payments'] as const).map((tab) => ({
    name: `a class, ${tab}`,
    open: (page: Page) => page.getByRole('tab', { name: training.page.tabs[tab] }).click(),
  })),
]

const ofMoney: readonly Place[] = [
  { name: 'budget', open: (page) => goTo(page, 'budget') },
  { name: 'decisions', open: (page) => goTo(page, 'decisions') },
  {
    name: 'recording a decision',
    open: async (page) => {
      await workAs(page, binh)
      await press(page, decisions.record)
    },
  },
  { name: 'ledger', open: (page) => goTo(page, 'ledger') },
  { name: 'a posted voucher', open: async (page) => void (await openPosted(page, 'TU-2018-0001')) },
  {
    name: 'vouchers',
    open: (page) => page.getByRole('tab', { name: ledger.tabVouchers }).click(),
  },
  {
    name: 'preparing a voucher',
    open: async (page) => {
      await workAs(page, hoa)
      await press(page, vouchers.prepare)
    },
  },
  {
    name: 'exporting the book',
    open: async (page) => {
      await page.keyboard.press('Escape')
      await goTo(page, 'ledger')
      await page.getByRole('tab', { name: ledger.tabLedger }).click()
      await press(page, ledger.export)
    },
  },
  {
    name: 'reports',
    open: async (page) => {
      await page.keyboard.press('Escape')
      await goTo(page, 'reports')
    },
  },
  ...(['budget', 'coop', 'settlement', 'carry-over', 'progress', 'profiles'] as const).map((name) => ({
    name: `reports, ${name}`,
    open: (page: Page) =>
      page
        .getByRole('navigation', { name: reportsText.vi.list })
        .getByRole('button', { name: reportsText.vi.name[name] })
        .click(),
  })),
  {
    name: 'law',
    open: async (page) => {
      await page.keyboard.press('Escape')
      await goTo(page, 'law')
    },
  },
  { name: 'law, a condition', open: (page) => page.getByRole('button', { name: 'INFRA.REVENUE' }).click() },
  { name: 'law, parameters', open: (page) => page.getByRole('tab', { name: lawText.vi.tabs.parameters }).click() },
  { name: 'law, re-check', open: (page) => page.getByRole('tab', { name: lawText.vi.tabs.recheck(0) }).click() },
  { name: 'closing, months', open: (page) => goTo(page, 'periods') },
  {
    name: 'closing, the check of a month',
    open: (page) => press(page, periods.months.open('Tháng 1')),
  },
  { name: 'closing, the end of a year', open: (page) => page.getByRole('tab', { name: periods.tabs.year }).click() },
  {
    name: 'settings, the office',
    open: async (page) => {
      await goTo(page, 'settings')
      await page.getByRole('tab', { name: officeDataText.vi.tab }).click()
      await press(page, officeDataText.vi.dialog)
    },
  },
  {
    name: 'settings, code lists',
    open: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: settingsText.vi.tabs.codes }).click()
      await expect(page.getByRole('table', { name: codesText.vi.table })).toBeVisible()
    },
  },
  { name: 'settings, importing a code list', open: (page) => press(page, codesText.vi.add) },
  {
    name: 'log',
    open: async (page) => {
      await page.keyboard.press('Escape')
      await goTo(page, 'log')
    },
  },
  {
    name: 'backup, made and rehearsed',
    open: async (page) => {
      await goTo(page, 'backup')
      await press(page, backup.make.start)
      await expect(page.getByText(backup.make.done).first()).toBeVisible()
      await page.getByRole('button', { name: /^Diễn tập khôi phục từ bản/ }).click()
      await expect(page.getByText(backup.rehearse.whole)).toBeVisible()
    },
  },
]

/** The page itself never scrolls sideways; tables scroll in their own frames. */
const overflow = (page: Page): Promise<number> =>
  page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)

const walks = sizes.flatMap((size) => [
  { ...size, part: 'files', places: ofFiles },
  { ...size, part: 'money and the house', places: ofMoney },
])

for (const { name, viewport, part, places } of walks)
  test(`no screen has a serious fault of access or runs off the page, ${part}, ${name}`, async () => {
    await inSample(viewport, async ({ page }) => {
      await declare(page, hoa)
      const faults: unknown[] = []
      for (const place of places) {
        await place.open(page)
        await expect(page.getByText(uiText.vi.loading)).toHaveCount(0)
        // The shell closes every page but its own, so the check must do without a second one.
        const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        if (passes.length < 10) faults.push({ place: place.name, id: 'hardly anything was checked' })
        for (const { id, impact, nodes } of violations)
          if (impact === 'serious' || impact === 'critical')
            faults.push({ place: place.name, id, where: nodes.map((node) => node.target.join(' ')) })
        if ((await overflow(page)) > 0) faults.push({ place: place.name, id: 'overflow' })
      }
      expect(faults).toEqual([])
    })
  })

test('by keyboard alone: J and K walk the queue, Ctrl+K finds a file, ? shows the keys', async () => {
  await inSample(officeScreen, async ({ page }) => {
    await declare(page, binh)
    await goTo(page, 'review')
    const queue = page.getByRole('complementary', { name: reviewText.vi.queue })
    const current = queue.locator('[aria-current="true"]')
    await expect(current).toHaveCount(1)
    const start = (await current.textContent()) ?? ''
    await page.keyboard.press('j')
    await expect(current).not.toHaveText(start)
    const second = (await current.textContent()) ?? ''
    await page.keyboard.press('k')
    await expect(current).toHaveText(start)
    expect(second).not.toBe(start)

    await page.keyboard.press('Control+k')
    const finder = dialog(page, frameText.vi.palette.title)
    await expect(finder.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('nhat ky')
    await expect(finder.getByRole('option').first()).toContainText(frameText.vi.screens.log)
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(new RegExp(`^${frameText.vi.screens.log}`))

    await page.keyboard.press('?')
    const keys = dialog(page, frameText.vi.keys)
    await expect(keys).toContainText(frameText.vi.actions.openPalette)
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()

    // A list opens its row with the arrows and Enter, without a mouse.
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ho so')
    await finder.getByRole('option', { name: new RegExp(`^${frameText.vi.screens.applications}`) }).waitFor()
    await page.keyboard.press('Escape')
    await goTo(page, 'applications')
    await grid(page, list.title).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(bar(page)).toBeVisible()
  })
})
