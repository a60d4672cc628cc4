import { expect, type Locator, type Page } from '@playwright/test'
import type { EvidenceKind } from '../../../src-main/domain/evidence/record.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { things } from '../../../src-main/text/things.ts'
import { choose, dialog, openTab, press, said, type } from '../screen.ts'
import { review } from './review.ts'

export const evidence = evidenceText.vi

/** A paper as the screen names it. */
export const paperName = (kind: EvidenceKind, number: string): string => `${things.record[kind].vi} ${number}`

/** The form of one paper, its kind chosen; not sent yet. */
export const startPaper = async (page: Page, file: Locator, kind: EvidenceKind): Promise<Locator> => {
  await press(file.getByRole('region', { name: evidence.rests.title, exact: true }), evidence.rests.add)
  const form = dialog(page, evidence.form.title)
  await choose(form, evidence.form.kind, things.record[kind].vi)
  return form
}

export type Paper = {
  readonly kind: EvidenceKind
  readonly number: string
  readonly date: string
  /** Label and text of what only this kind has; a contract is chosen. */
  readonly says: readonly (readonly [label: string, text: string])[]
  readonly contract?: string
}

/** Writes down one paper in the money tab of a file that is open. */
export const recordPaper = async (page: Page, file: Locator, paper: Paper): Promise<void> => {
  await openTab(file, review.tabs.money)
  const { kind, number, date, says, contract } = paper
  const form = await startPaper(page, file, kind)
  await type(form, evidence.form.numbers[kind], number)
  await type(form, evidence.form.datedOn[kind], date)
  if (contract !== undefined) await choose(form, evidence.form.contract, contract)
  for (const [label, text] of says) await type(form, label, text)
  await press(form, evidence.form.save)
  await expect(form).toBeHidden()
  await expect(said(page, evidence.form.saved(paperName(kind, number)))).toBeVisible()
}
