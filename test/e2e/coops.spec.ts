import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { labels } from '../../src-main/text/labels.ts'
import { coopsText } from '../../src-main/text/screens/coops.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { dialog, goTo, grid, openTab, press, readGrid, said, type } from './screen.ts'
import { binh, declare, inspector, lan, workAs } from './steps/people.ts'
import { stores, withDuplicates } from './steps/register.ts'
import { fileOf } from './steps/review.ts'

const t = coopsText.vi

const inRegister = (work: (page: Page, folder: string) => Promise<void>) =>
  withDataFolder(async (folder) => {
    await withDuplicates(folder)
    const app = await openApp(folder, { sample: false, viewport: officeScreen })
    try {
      await work(app.page, folder)
    } finally {
      await app.close()
    }
  })

const rows = <T>(folder: string, sql: string): T[] => {
  const db = new Sqlite(join(folder, 'office.db'), { readonly: true })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}

const fits = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
    .toEqual([officeScreen.width, officeScreen.height])

const profileOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const files = (page: Page) => page.getByRole('table', { name: t.profile.files, exact: true })
const pane = (page: Page) => page.getByRole('complementary', { name: t.pairs.pane, exact: true })
const pairs = (page: Page) => grid(page, t.pairs.table)
const act = (page: Page, name: string) => pane(page).getByRole('button', { name, exact: true })

const openPair = async (page: Page, name: string): Promise<void> => {
  await pairs(page).getByRole('gridcell', { name, exact: true }).click()
  await expect(pane(page).getByRole('table')).toContainText(name)
}

const decide = async (page: Page, name: string, reason: string): Promise<void> => {
  await press(pane(page), name)
  const asked = dialog(page, name)
  await press(asked, name)
  await expect(asked).toContainText(uiText.vi.reasonMissing)
  await type(asked, t.pairs.reason, reason)
  await press(asked, name)
  await expect(asked).toBeHidden()
  await expect(pane(page)).toContainText(reason)
}

test('two records of one co-op: an officer decides, a leader merges, both histories stay, and it is taken back', async () => {
  await inRegister(async (page, folder) => {
    const vouchers = rows(folder, 'SELECT * FROM voucher')
    const applications = rows(folder, 'SELECT id, no, coop_id FROM application ORDER BY no')

    await test.step('the officer says which pairs are one co-op; merging is not offered', async () => {
      await declare(page, lan)
      await goTo(page, 'coops')
      await openTab(page, /^Có thể trùng/)
      const before = await pairs(page).getAttribute('aria-rowcount')
      await openPair(page, stores.sugar)
      await expect(pane(page)).toContainText('tên gần giống, người đại diện, huyện, thành phố')
      await decide(page, t.pairs.different, 'Hai người đại diện trùng tên, hai giấy chứng nhận')
      await expect(pairs(page)).toHaveAttribute('aria-rowcount', String(Number(before) - 1))
      await expect(act(page, t.pairs.merge)).toHaveCount(0)
      await openPair(page, stores.kept)
      await expect(pane(page).getByRole('row', { name: /^Mã số thuế 6100916051 6100916015/ })).toContainText(
        t.pairs.marks.near,
      )
      await decide(page, t.pairs.same, 'Danh sách ghi đảo hai chữ số của mã số thuế')
      await expect(pane(page)).toContainText(lan.name)
      await expect(pane(page)).toContainText(t.onlyRoles(t.pairs.merge, 'Lãnh đạo, Quản trị'))
      await expect(act(page, t.pairs.merge)).toHaveCount(0)
      await fits(page)
      expect(rows(folder, 'SELECT verdict, decided_by FROM coop_pair_decision ORDER BY rowid')).toEqual([
        { verdict: 'different', decided_by: lan.name },
        { verdict: 'same', decided_by: lan.name },
      ])
    })

    await test.step('the leader merges: says which record is kept, what follows, why', async () => {
      await workAs(page, binh)
      await expect(pane(page)).toBeVisible()
      await press(pane(page), t.pairs.merge)
      const asked = dialog(page, t.merge.title)
      await expect(asked.getByRole('radio', { name: stores.kept, exact: true })).toBeChecked()
      await asked.getByRole('radio', { name: stores.twin, exact: true }).check()
      await expect(asked).toContainText(t.merge.will(stores.kept, stores.twin))
      await asked.getByRole('radio', { name: stores.kept, exact: true }).check()
      await expect(asked).toContainText(t.merge.will(stores.twin, stores.kept))
      await fits(page)
      await press(asked, t.merge.confirm)
      await expect(asked).toContainText(uiText.vi.reasonMissing)
      await type(asked, t.merge.reason, 'Một giấy chứng nhận đăng ký')
      await press(asked, t.merge.confirm)
      await expect(asked).toBeHidden()
      await expect(said(page, t.merge.done(stores.twin, stores.kept))).toBeVisible()
    })

    await test.step('the co-op shows the files and the money of both', async () => {
      await expect(profileOf(page, stores.kept)).toBeVisible()
      const of = rows<{ no: string }>(
        folder,
        `SELECT a.no FROM application a JOIN coop c ON c.id = a.coop_id WHERE c.name IN ('${stores.kept}', '${stores.twin}') ORDER BY a.no`,
      )
      await expect(files(page).getByRole('button')).toHaveText(of.map(({ no }) => no))
      await expect(files(page).getByRole('row', { name: /Sân phơi/ })).toContainText(t.profile.otherRecord(stores.twin))
      await expect(files(page).getByRole('row', { name: new RegExp(`^${t.profile.sum}`) })).toContainText('180.000.000')
      const merges = page.getByRole('region', { name: t.profile.merges, exact: true })
      await expect(merges).toContainText(`${t.profile.from(stores.twin)}Một giấy chứng nhận đăng ký${binh.name}`)
      await fits(page)
      await press(merges, t.profile.open(stores.twin))
      await expect(page.getByRole('status').filter({ hasText: t.profile.mergedTitle(stores.kept) })).toBeVisible()
      await expect(files(page).getByRole('button')).toHaveCount(1)
    })

    await test.step('from the profile to a file, and from the file back to its co-op', async () => {
      const no = (await files(page).getByRole('button').textContent()) ?? ''
      await press(files(page), t.profile.openFile(no))
      await expect(fileOf(page, stores.twin)).toContainText(no)
      await press(fileOf(page, stores.twin), t.profile.open(stores.twin))
      await expect(profileOf(page, stores.twin)).toBeVisible()
    })

    await test.step('the list says where the record went', async () => {
      await goTo(page, 'coops')
      await page.getByRole('searchbox', { name: t.list.search }).fill('lua hong dak to')
      await expect(grid(page, t.title)).toHaveAttribute('aria-rowcount', '3')
      const listed = await readGrid(page, t.title)
      expect(listed.map(([name, , , , , count, received]) => [name, count, received])).toEqual([
        [`${stores.twin} · ${t.list.mergedInto(stores.kept)}`, '1', '0'],
        [stores.kept, '4', '180.000.000'],
      ])
      await expect(page.getByText(t.list.mergedCount(1))).toBeVisible()
    })

    await test.step('the merge is taken back with a reason, and stays on record', async () => {
      await grid(page, t.title).getByRole('gridcell', { name: stores.kept, exact: true }).click()
      await press(page, t.profile.unmergeOf(stores.twin))
      const asked = dialog(page, t.unmerge.title)
      await press(asked, t.unmerge.confirm)
      await expect(asked).toContainText(uiText.vi.reasonMissing)
      await type(asked, t.unmerge.reason, 'Hai pháp nhân có hai giấy chứng nhận')
      await press(asked, t.unmerge.confirm)
      await expect(asked).toBeHidden()
      await expect(page.getByRole('region', { name: t.profile.merges, exact: true })).toContainText(
        `${t.profile.undone}Hai pháp nhân có hai giấy chứng nhận${binh.name}`,
      )
      await expect(page.getByRole('button', { name: t.profile.unmergeOf(stores.twin) })).toHaveCount(0)
      await expect(files(page).getByRole('button')).toHaveCount(3)
      await expect(page.getByRole('region', { name: t.profile.duplicates, exact: true })).toContainText(stores.twin)
    })

    expect([
      rows(folder, 'SELECT merged_by, reason FROM coop_merge'),
      rows(folder, 'SELECT undone_by, reason FROM coop_unmerge'),
      rows(folder, 'SELECT * FROM voucher'),
      rows(folder, 'SELECT id, no, coop_id FROM application ORDER BY no'),
    ]).toEqual([
      [{ merged_by: binh.name, reason: 'Một giấy chứng nhận đăng ký' }],
      [{ undone_by: binh.name, reason: 'Hai pháp nhân có hai giấy chứng nhận' }],
      vouchers,
      applications,
    ])
  })
})

test('by keyboard alone: search, open, back to the same row, the pairs, a finding', async () => {
  await inRegister(async (page, folder) => {
    await declare(page, lan)
    await goTo(page, 'coops')
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: t.list.search })
    await expect(search).toBeFocused()
    await page.keyboard.type('LUA HONG')
    const list = grid(page, t.title)
    await expect(list).toHaveAttribute('aria-rowcount', '3')
    // The tabs are one stop between the field and the table.
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tab', { name: t.tabs.list })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(list).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(profileOf(page, stores.kept)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
    const marked = list.locator(`[id="${await list.getAttribute('aria-activedescendant')}"]`)
    await expect(marked).toContainText(stores.kept)

    await page.keyboard.press('Shift+Tab')
    for (const [key, tab] of [
      ['ArrowRight', /^Có thể trùng/],
      ['ArrowLeft', t.tabs.list],
      ['ArrowRight', /^Có thể trùng/],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.getByRole('tab', { name: tab, selected: true })).toBeFocused()
    }
    await page.keyboard.press('Tab')
    await expect(pairs(page)).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(pane(page)).toContainText(stores.twin)
    await page.keyboard.press('c')
    const asked = dialog(page, t.pairs.same)
    await expect(asked.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('Cùng người đại diện và tên')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(asked).toBeHidden()
    await expect(pane(page)).toContainText('Cùng người đại diện và tên')
    expect(rows(folder, 'SELECT verdict, decided_by FROM coop_pair_decision')).toEqual([
      { verdict: 'same', decided_by: lan.name },
    ])
    await page.keyboard.press('Escape')
    await expect(pane(page)).toBeHidden()
  })
})

test('an inspector reads all of it and is offered none of the acts; every word has its English', async () => {
  await inRegister(async (page) => {
    await declare(page, inspector)
    await goTo(page, 'coops')
    await openTab(page, /^Có thể trùng/)
    await openPair(page, stores.kept)
    await expect(pane(page)).toContainText(t.onlyRoles(t.pairs.act, 'Chuyên viên thẩm định, Lãnh đạo, Quản trị'))
    for (const name of [t.pairs.same, t.pairs.different, t.pairs.merge]) await expect(act(page, name)).toHaveCount(0)
    await page
      .getByRole('button', { name: 'English' })
      .or(page.getByRole('button', { name: 'EN' }))
      .first()
      .click()
    const { en } = coopsText
    const opened = page.getByRole('complementary', { name: en.pairs.pane, exact: true })
    await expect(opened).toContainText(
      en.onlyRoles(en.pairs.act, `${labels.en.role.reviewOfficer}, Leader, Administrator`),
    )
    await fits(page)
  })
})
