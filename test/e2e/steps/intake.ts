import { expect, type Locator, type Page } from '@playwright/test'
import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { goTo, handOver, press } from '../screen.ts'

export const intake = applicationsText.vi.intake
export const list = applicationsText.vi.list

/** Opens the import and hands a workbook over: the dry run starts by itself. */
export const tryWorkbook = async (page: Page, file: Parameters<typeof handOver>[2]): Promise<void> => {
  await goTo(page, 'applications')
  await page.getByRole('button', { name: list.intake, exact: true }).first().click()
  await handOver(page, () => press(page, intake.choose), file)
}

export const report = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** What a report counts: added, updated, unchanged, rows with problems. */
export const figures = (page: Page, name: string): Promise<readonly string[]> =>
  report(page, name).getByRole('definition').allInnerTexts()

export const searchFor = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('searchbox', { name: list.search }).fill(text)
}

export const counted = (page: Page, shown: number, total: number): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: list.count(shown, total) })).toBeVisible()
