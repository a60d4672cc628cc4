import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { labels } from '../../src-main/text/labels.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { lawText } from '../../src-main/text/screens/law.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { runRecheck } from '../../src-main/usecases/applications/recheck.ts'
import { laterPack, openBy, twoBillion } from '../usecases/law-office.ts'
import { officeScreen, openApp, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { closeDialog, dialog, goTo, openTab, press, type } from './screen.ts'
import { binh, declare, inspector } from './steps/people.ts'
import { fileOf, openFile, review, verdict } from './steps/review.ts'

const law = lawText.vi

/** The sample, last judged by a stricter edition of the pack than the one on disk: six approved files were flagged by it. */
const judgedByAnother = async (folder: string): Promise<void> => {
  await copySample(folder)
  const office = await openBy(join(folder, 'office.db'), laterPack(twoBillion))
  await runRecheck({ ...office, actor: binh }, 'Thông tư mới nâng mức doanh thu')
  await office.close()
}

const inSample = (prepare: (folder: string) => Promise<void>, work: (page: Page, folder: string) => Promise<void>) =>
  withDataFolder(async (folder) => {
    await prepare(folder)
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

const side = (page: Page, name: string) => page.getByRole('complementary', { name, exact: true })
const line = (page: Page, id: string) => page.getByRole('button', { name: id, pressed: false })
const noOverflow = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]))
    .toEqual([officeScreen.width, officeScreen.height])

test('from a condition to the files it decides, to one of them at that condition, and back to the rule', async () => {
  await inSample(copySample, async (page, folder) => {
    await declare(page, binh)
    await goTo(page, 'law')
    await page.getByRole('searchbox', { name: law.conditions.search }).fill('tong doanh thu tu 1 ty')
    await expect(page.getByRole('status').filter({ hasText: law.conditions.count(1) })).toBeVisible()
    await line(page, 'INFRA.REVENUE').click()
    const detail = side(page, law.side.title)
    await expect(
      detail.getByRole('table', { name: law.side.history('Doanh thu tối thiểu của một năm') }),
    ).toContainText('25/07/2016–1.000.000.000 đồng')
    const [decided] = rows<{ n: number }>(
      folder,
      `SELECT count(*) AS n FROM application a JOIN check_run r ON r.id = a.last_run_id, json_each(r.criteria) c
       WHERE json_extract(c.value, '$.id') = 'INFRA.REVENUE'`,
    )
    const files = detail.getByRole('region', { name: law.side.files }).getByRole('listitem')
    await expect(files).toHaveCount(decided?.n ?? 0)
    await noOverflow(page)

    const [first] = rows<{ no: string; coop: string }>(
      folder,
      `SELECT a.no, c.name AS coop FROM application a JOIN coop c ON c.id = a.coop_id WHERE a.work = 'STORE'
         AND a.state = 'submitted' ORDER BY a.no LIMIT 1`,
    )
    const { no = '', coop = '' } = first ?? {}
    await press(detail, law.side.openFile(no, coop))
    const opened = fileOf(page, coop).locator('[data-condition="INFRA.REVENUE"]')
    await expect(opened.getByRole('button', { expanded: true })).toBeVisible()
    await noOverflow(page)
    await press(page.getByRole('region', { name: review.proof.law, exact: true }), law.seeRule)
    await expect(side(page, law.side.title)).toContainText('INFRA.REVENUE')
  })
})

test('by keyboard alone: search, a condition, its files beside it, back to the law, and its parameter on the bench', async () => {
  await inSample(copySample, async (page) => {
    await declare(page, binh)
    await goTo(page, 'law')
    const line = page.locator('[data-law="INFRA.REVENUE"]')
    await expect(line).toBeVisible()
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: law.conditions.search })
    await expect(search).toBeFocused()
    await page.keyboard.type('tong doanh thu tu 1 ty')
    await expect(page.getByRole('status').filter({ hasText: law.conditions.count(1) })).toBeVisible()
    // Content, the list, its one line: what stands beside it comes next.
    for (const _ of ['content', 'list']) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(line).toBeFocused()
    await page.keyboard.press('Enter')
    const detail = side(page, law.side.title)
    await expect(detail).toContainText('INFRA.REVENUE')
    await page.keyboard.press('Tab')
    await expect(detail).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(detail).toBeHidden()
    await line.focus()
    await page.keyboard.press('Enter')
    for (const _ of ['pane', 'close', 'try']) await page.keyboard.press('Tab')
    await expect(detail.getByRole('button', { name: law.side.tryOther })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: law.tabs.parameters, selected: true })).toBeVisible()
    await expect(page.getByRole('searchbox', { name: law.parameters.search })).toHaveValue('INFRA.REVENUE')
    await expect(
      page.getByRole('textbox', { name: law.parameters.trialOf('Doanh thu tối thiểu của một năm') }),
    ).toBeVisible()
    await noOverflow(page)
  })
})

test('the trial bench says how many files another value changes, and saves nothing', async () => {
  await inSample(copySample, async (page, folder) => {
    const before = rows(folder, 'SELECT * FROM check_run')
    const verdicts = rows(folder, 'SELECT id, verdict, last_run_id FROM application')
    await declare(page, binh)
    await goTo(page, 'law')
    await openTab(page, law.tabs.parameters)
    const bench = side(page, law.trial.title)
    await expect(bench).toContainText(law.trial.empty)
    await type(page, law.parameters.trialOf('Doanh thu tối thiểu của một năm'), '2.000.000.000')
    await press(bench, law.trial.run)
    const result = bench.getByRole('region', { name: law.report.list })
    await expect(result.getByRole('status')).toContainText(law.report.changed(17, 66))
    await expect(result.getByRole('status')).toContainText(law.report.wouldFlag(6))
    const changed = result.locator('[data-application="HS-2018-0024"]')
    await expect(changed).toContainText(`${labels.vi.overall.met}→${labels.vi.overall.notMet}`)
    await expect(changed).toContainText(
      `INFRA.REVENUE ${verdict.met} → ${verdict.notMet} · Thông tư 15/2016/TT-BNNPTNT`,
    )
    await expect(changed).toContainText(law.report.threshold('1.000.000.000 đồng', '2.000.000.000 đồng'))
    await noOverflow(page)

    await type(page, law.parameters.trialOf('Doanh thu tối thiểu của một năm'), 'hai tỷ')
    await page.keyboard.press('Tab')
    await expect(page.getByText(law.parameters.bad.number)).toBeVisible()
    await type(page, law.parameters.trialOf('Doanh thu tối thiểu của một năm'), '')
    await expect(bench).toContainText(law.trial.empty)
    expect([
      rows(folder, 'SELECT * FROM check_run'),
      rows(folder, 'SELECT id, verdict, last_run_id FROM application'),
      rows(folder, 'SELECT * FROM recheck'),
    ]).toEqual([before, verdicts, []])
  })
})

test('a re-check from the desk: preview, reason, new verdicts; flags are answered with a note', async () => {
  await inSample(judgedByAnother, async (page, folder) => {
    const decided = `SELECT * FROM application WHERE state IN ('approved', 'disbursing', 'settled') ORDER BY no`
    const before = rows(folder, decided)
    await declare(page, binh)
    const notice = page.getByRole('status').filter({ hasText: law.notice.outdated(42) })
    await expect(notice).toContainText(law.notice.flags(6))
    await press(notice, law.notice.open)
    const pack = page.getByRole('region', { name: law.recheck.pack, exact: true })
    await press(pack, law.recheck.preview)
    await expect(pack.getByRole('status').filter({ hasText: law.report.changed(17, 60) })).toBeVisible()
    await noOverflow(page)

    const flags = side(page, law.flags.title)
    await expect(flags.locator('[data-application]')).toHaveCount(6)
    await flags
      .getByRole('button', { name: law.flags.answerFor(law.flags.act.kept, 'HS-2018-0021') })
      .first()
      .click()
    const answer = page.getByRole('dialog')
    await type(answer, law.flags.note, 'Quyết định phê duyệt có trước thông tư')
    await press(answer, law.flags.act.kept)
    await expect(answer).toBeHidden()
    await expect(flags.getByRole('blockquote')).toContainText(`${binh.name}`)
    await expect(page.getByRole('tab', { name: law.tabs.recheck(5) })).toBeVisible()
    expect(rows(folder, decided)).toEqual(before)

    await press(pack, law.recheck.run)
    const asked = dialog(page, law.recheck.run)
    await press(asked, law.recheck.run)
    await expect(asked).toContainText(uiText.vi.reasonMissing)
    await type(asked, law.recheck.reason, 'Trở lại bộ quy định đang có hiệu lực')
    await press(asked, law.recheck.run)
    await expect(asked).toBeHidden()
    await expect(pack).toContainText(law.recheck.done)
    await expect(pack).toContainText(law.recheck.upToDate)
    expect(rows(folder, decided)).toEqual(before)
    expect(rows(folder, `SELECT verdict FROM application WHERE no = 'HS-2018-0024'`)).toEqual([{ verdict: 'met' }])

    const past = page.getByRole('region', { name: law.recheck.past })
    await expect(past.getByRole('listitem')).toHaveCount(2)
    await past.getByRole('button').filter({ hasText: 'Thông tư mới nâng mức doanh thu' }).click()
    const items = dialog(page, 'Thông tư mới nâng mức doanh thu')
    await expect(items.locator('[data-application]')).toHaveCount(17)
    await expect(items.getByRole('blockquote')).toContainText('Quyết định phê duyệt có trước thông tư')
    await page.keyboard.press('Escape')
    await expect(items).toBeHidden()

    // There and back: the results are those of the approvals again, and nobody is asked any more.
    await expect(flags.locator('[data-application]')).toHaveCount(6)
    await expect(flags.getByText(law.flags.returned)).toHaveCount(6)
    await expect(flags.getByRole('button', { name: new RegExp(`^${law.flags.act.kept}: `) })).toHaveCount(0)
    await expect(page.getByRole('tab', { name: law.tabs.recheck(0), exact: true })).toBeVisible()
    await noOverflow(page)

    await goTo(page, 'log')
    const log = page.getByRole('grid')
    await expect(log).toContainText(houseText.vi.log.actions['law.answerFlag'])
  })
})

test('an inspector sees all of it and can neither re-check nor answer', async () => {
  await inSample(judgedByAnother, async (page, folder) => {
    await declare(page, inspector)
    await goTo(page, 'law')
    await openTab(page, law.tabs.recheck(6))
    await expect(page.getByText(law.recheck.only('Chuyên viên thẩm định, Lãnh đạo, Quản trị'))).toBeVisible()
    await expect(page.getByRole('button', { name: law.recheck.run, exact: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: new RegExp(`^${law.flags.act.kept}: `) })).toHaveCount(0)
    await page
      .getByRole('region', { name: law.recheck.past })
      .getByRole('button', { name: 'Thông tư mới nâng mức doanh thu' })
      .click()
    const items = page.getByRole('dialog')
    await expect(items.locator('[data-application]')).toHaveCount(17)
    await closeDialog(items)
    const replay = page.getByRole('region', { name: law.replay.title })
    await press(replay, law.replay.run)
    const runs = rows<{ n: number }>(folder, 'SELECT count(*) AS n FROM check_run')[0]?.n ?? 0
    await expect(replay.getByRole('status')).toContainText(law.replay.same(runs, runs))
    // Every word has its English.
    await page
      .getByRole('button', { name: 'English' })
      .or(page.getByRole('button', { name: 'EN' }))
      .first()
      .click()
    await expect(page.getByRole('heading', { name: lawText.en.title })).toBeVisible()
    await noOverflow(page)
  })
})

test('a reading the pack no longer takes: its file opens and says which', async () => {
  const strange = async (folder: string): Promise<void> => {
    await copySample(folder)
    const db = new Sqlite(join(folder, 'office.db'))
    db.exec(`INSERT INTO setting (key, value, confirmed, citation) VALUES ('reading.revenueYears', '"lunar"', 1, 'Công văn 9')
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`)
    db.close()
  }
  await inSample(strange, async (page) => {
    await declare(page, binh)
    await openFile(page, 'HS-2018-0001', 'HTX Cà phê Bazan Hồng')
    await openTab(page, review.tabs.money)
    const note = page.getByRole('status').filter({ hasText: review.money.problem })
    await expect(note).toContainText(
      '“revenueYears” không nhận giá trị “lunar”. Cần: calendar, closedAccounting, rolling36',
    )
    await noOverflow(page)
  })
})

test('with a broken pack on disk the office goes on with the last good one and says so on every screen', async () => {
  const gone = async (folder: string): Promise<void> => {
    await copySample(folder)
    const db = new Sqlite(join(folder, 'office.db'))
    // A pack of a name that no folder has any more, kept by the office.
    db.exec(`UPDATE office SET pack = '2261-2015'`)
    db.exec(`INSERT INTO pack_copy SELECT '${'b'.repeat(64)}', '2261-2015', version,
      json_set(files, '$."pack.json".id', '2261-2015'), first_used_at FROM pack_copy`)
    db.close()
  }
  await inSample(gone, async (page) => {
    await declare(page, binh)
    const banner = page.getByRole('status').filter({ hasText: law.packProblem('').slice(0, -3) })
    await expect(banner).toContainText('2261-2015')
    await goTo(page, 'law')
    await expect(banner).toBeVisible()
    await line(page, 'GEN.MEMBERS').click()
    await expect(side(page, law.side.title)).toContainText('GEN.MEMBERS')
    await noOverflow(page)
  })
})
