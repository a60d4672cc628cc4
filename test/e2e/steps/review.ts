import { expect, type Locator, type Page } from '@playwright/test'
import { labels } from '../../../src-main/text/labels.ts'
import { factsText } from '../../../src-main/text/screens/facts.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { choose, dialog, goTo, grid, openTab, press, said, type } from '../screen.ts'
import { list, searchFor } from './intake.ts'

export const review = reviewText.vi
export const { state, step, verdict, overall } = labels.vi
const facts = factsText.vi

/** From the list of files to the file, by its number. */
export const openFile = async (page: Page, no: string, coop: string): Promise<Locator> => {
  await goTo(page, 'applications')
  await searchFor(page, no)
  const table = grid(page, list.title)
  await expect(table).toHaveAttribute('aria-rowcount', '2')
  await table.getByRole('gridcell', { name: no, exact: true }).click()
  const file = fileOf(page, coop)
  await expect(file.getByRole('heading', { level: 1, name: coop })).toBeVisible()
  return file
}

export const fileOf = (page: Page, coop: string): Locator =>
  page.getByRole('region', { name: review.file(coop), exact: true })

export const bar = (page: Page): Locator => page.getByRole('region', { name: review.bar.label, exact: true })

/** The one next action of the file: says what it does, asks for its reason where it has one. */
export const takeStep = async (page: Page, name: string, reason: readonly [label: string, text: string] | null) => {
  await press(bar(page), name)
  await confirmStep(page, name, reason)
}

/** A step that is not the next one stands in the menu beside it. */
export const takeOtherStep = async (page: Page, name: string, reason: readonly [string, string]): Promise<void> => {
  await bar(page).getByRole('button', { name: review.bar.other }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  await confirmStep(page, name, reason)
}

const confirmStep = async (
  page: Page,
  name: string,
  reason: readonly [label: string, text: string] | null,
): Promise<void> => {
  const asked = dialog(page, name)
  if (reason !== null) await type(asked, ...reason)
  await press(asked, name)
  await expect(asked).toBeHidden()
  await expect(said(page, review.bar.done(name))).toBeVisible()
}

/** What an officer finds out: typed, chosen, or known to be none. */
export type Finding = readonly [fact: keyof typeof facts.names, how: 'type' | 'choose' | 'none', answer: string]

/** Fills one fact of the panel of what is not known; saving judges the file again at once. */
export const fillFact = async (page: Page, file: Locator, [fact, how, answer]: Finding): Promise<void> => {
  const name = facts.names[fact]
  await press(file.getByRole('region', { name: review.overview.missing, exact: true }), facts.fill(name))
  if (how === 'type') await type(file, name, answer)
  if (how === 'choose') await choose(file, name, answer)
  await press(file, how === 'none' ? facts.saveNone : facts.save)
  await expect(said(page, facts.saved(name))).toBeVisible()
  await expect(bar(page)).not.toContainText(name)
}

/** Types over a fact that is known. */
export const correctFact = async (page: Page, file: Locator, fact: Finding[0], right: string): Promise<void> => {
  const name = facts.names[fact]
  await press(file, facts.edit(name))
  await type(file, name, right)
  await press(file, facts.save)
  await expect(said(page, facts.saved(name))).toBeVisible()
}

/** Every paper that is asked for was read: one click each. */
export const checkAllPapers = async (file: Locator): Promise<void> => {
  await openTab(file, /^Giấy tờ /)
  const open = file
    .getByRole('region', { name: review.papers.required, exact: true })
    .getByRole('button', { name: new RegExp(`^${review.papers.checked}: `) })
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click()
    await expect(open).toHaveCount(left - 1)
  }
}

/** A condition is one line: verdict, statement, what was compared, citation. */
export const condition = (file: Locator, statement: string): Locator =>
  file.getByRole('listitem').filter({ hasText: statement })

export const sign = async (page: Page, file: Locator, statement: string, note: string): Promise<void> => {
  await openTab(file, review.tabs.conditions)
  await condition(file, statement).getByRole('button', { name: statement }).click()
  await press(condition(file, statement), review.conditions.sign)
  const asked = dialog(page, review.judgement.title)
  await asked.getByRole('radio', { name: verdict.met, exact: true }).check()
  await type(asked, review.judgement.note, note)
  await press(asked, review.judgement.sign)
  await expect(asked).toBeHidden()
  await expect(condition(file, statement).getByRole('blockquote')).toContainText(note)
}
