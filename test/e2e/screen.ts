import { expect, type Locator, type Page } from '@playwright/test'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'

/**
 * What a person does with any screen: by the names that are read out, in Vietnamese. Nothing here knows an element of the page
 * by its class, and nothing waits for time to pass.
 */

export type Place = Page | Locator
type Screen = keyof typeof frameText.vi.screens

export const goTo = async (page: Page, screen: Screen): Promise<void> => {
  const name = frameText.vi.screens[screen]
  await page
    .getByRole('navigation', { name: frameText.vi.navigation })
    .getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) })
    .click()
  await expect(page).toHaveTitle(`${name} · ${frameText.vi.appName}`)
}

export const press = (place: Place, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).click()

export const field = (place: Place, name: string): Locator => place.getByRole('textbox', { name, exact: true })

export const type = (place: Place, name: string, text: string): Promise<void> => field(place, name).fill(text)

export const choose = async (place: Place, name: string, label: string): Promise<void> => {
  await place.getByRole('combobox', { name, exact: true }).selectOption({ label })
}

export const pick = (place: Place, name: string): Promise<void> =>
  place.getByRole('radio', { name, exact: true }).check()

export const openTab = (place: Place, name: string | RegExp): Promise<void> =>
  place.getByRole('tab', { name, exact: typeof name === 'string' }).click()

export const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true })

/** A remark of the window, at its lower left or in the place itself. */
export const said = (place: Place, text: string): Locator => place.getByRole('status').filter({ hasText: text }).first()

/** What was refused is read out at once. */
export const refusal = (place: Place, text: string | RegExp): Locator =>
  place.getByRole('alert').filter({ hasText: text }).first()

/** The shell has no dialog of its own: the page asks for the file. */
export const handOver = async (
  page: Page,
  press: () => Promise<void>,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()])
  await chooser.setFiles(file)
}

export const grid = (place: Place, name: string): Locator => place.getByRole('grid', { name, exact: true })

/** The cells of every row of a table, top to bottom: only rows in view exist, so it is paged through like a person would. */
export const readGrid = async (place: Place, name: string): Promise<readonly (readonly string[])[]> => {
  const table = grid(place, name)
  const count = Number(await table.getAttribute('aria-rowcount')) - 1
  const found = new Map<number, readonly string[]>()
  await table.focus()
  await table.press('Home')
  const collect = async (): Promise<number> => {
    const rows = await table.getByRole('row').evaluateAll((shown) =>
      shown.map((row) => ({
        at: Number(row.getAttribute('aria-rowindex')) - 2,
        cells: [...row.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent.trim()),
      })),
    )
    for (const { at, cells } of rows) if (at >= 0) found.set(at, cells)
    return found.size
  }
  await expect
    .poll(async () => {
      const size = await collect()
      if (size < count) await table.press('PageDown')
      return size
    })
    .toBe(count)
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, cells]) => cells)
}

/** The words at its foot; the cross in its head says the same. */
export const closeDialog = async (form: Locator): Promise<void> => {
  await form.getByRole('button', { name: uiText.vi.close, exact: true }).last().click()
  await expect(form).toBeHidden()
}
