import { expect, type Page } from '@playwright/test'
import type { Actor } from '../../../src-main/domain/people.ts'
import { labels } from '../../../src-main/text/labels.ts'
import { frameText } from '../../../src-main/text/screens/frame.ts'
import { startText } from '../../../src-main/text/screens/start.ts'
import { choose, dialog, pick, press, type } from '../screen.ts'

/** The four of the office, and one who only looks. */
export const lan: Actor = { name: 'Trần Thị Lan', role: 'reviewOfficer' }
export const binh: Actor = { name: 'Nguyễn Văn Bình', role: 'leader' }
export const hoa: Actor = { name: 'Lê Thị Hoa', role: 'financeOfficer' }
export const son: Actor = { name: 'Phạm Văn Sơn', role: 'payer' }
export const inspector: Actor = { name: 'Đỗ Thanh Tra', role: 'inspector' }

const start = startText.vi
export const roleOf = (person: Actor): string => labels.vi.role[person.role]

/** The first-run wizard: a real, empty office of Kon Tum, 2018. */
export const foundOffice = async (page: Page, name: string, person: Actor): Promise<void> => {
  const wizard = page.getByRole('form', { name: start.welcome })
  await pick(wizard, start.empty)
  await choose(wizard, start.province, 'Kon Tum')
  await type(wizard, start.year, '2018')
  await type(wizard, start.officeName, name)
  await type(wizard, start.name, person.name)
  await choose(wizard, start.role, roleOf(person))
  await press(wizard, start.create)
  await expect(page.getByRole('heading', { level: 1, name: frameText.vi.screens.desk })).toBeVisible()
}

const atWork = (page: Page, person: Actor) =>
  page.getByRole('button', { name: new RegExp(`${person.name} · ${roleOf(person)}.*${frameText.vi.declared}`) })

/** Somebody else sits down: by one click who was here before, by name and role who is new. */
export const workAs = async (page: Page, person: Actor): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(frameText.vi.changePerson) }).click()
  const asked = dialog(page, start.choosePerson)
  await expect(asked).toBeVisible()
  const known = asked.getByRole('button', { name: `${person.name} ${roleOf(person)}` })
  if ((await known.count()) > 0) await known.click()
  else await declare(page, person)
  await expect(asked).toBeHidden()
  await expect(atWork(page, person)).toBeVisible()
}

/** Name and role typed, at the start of a day or in the dialog. */
export const declare = async (page: Page, person: Actor): Promise<void> => {
  const form = page.getByRole('form', { name: start.someoneElse })
  await type(form, start.name, person.name)
  await choose(form, start.role, roleOf(person))
  await press(form, start.start)
}
