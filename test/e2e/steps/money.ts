import { expect, type Locator, type Page } from '@playwright/test'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyBudgetText } from '../../../src-main/text/screens/money-budget.ts'
import { moneyDecisionsText } from '../../../src-main/text/screens/money-decisions.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { choose, dialog, field, goTo, grid, openTab, pick, press, said, type } from '../screen.ts'
import { binh, hoa, son, workAs } from './people.ts'

export const money = moneyText.vi
export const budget = moneyBudgetText.vi
export const decisions = moneyDecisionsText.vi
export const vouchers = moneyVouchersText.vi
export const ledger = moneyLedgerText.vi

/** A decision on paper: its number, day, signer, and the day the book takes it in. */
export type Decision = {
  readonly number: string
  readonly decidedOn: string
  readonly signer: string
  readonly postedOn: string
}

const typeDecision = async (place: Locator | Page, decision: Decision, number: string, day: string): Promise<void> => {
  await type(place, number, decision.number)
  await type(place, day, decision.decidedOn)
  await place.getByRole('combobox', { name: money.field.signer }).fill(decision.signer)
  await type(place, money.field.postingDate, decision.postedOn)
}

export const addBudgetLine = async (page: Page, name: string, source: string): Promise<void> => {
  await goTo(page, 'budget')
  await page.getByRole('button', { name: budget.add, exact: true }).first().click()
  const form = dialog(page, budget.addTitle)
  await type(form, budget.name, name)
  await type(form, money.code.source, source)
  await press(form, budget.addConfirm)
  await expect(form).toBeHidden()
}

export const assignEstimate = async (page: Page, line: string, amount: string, decision: Decision): Promise<void> => {
  await press(page, budget.assignLabel(line))
  const form = dialog(page, budget.assignTitle)
  await type(form, money.field.amount, amount)
  await typeDecision(form, decision, money.field.number, money.field.decidedOn)
  await press(form, budget.assignConfirm)
  await expect(form).toBeHidden()
}

export type Item = { readonly no: string; readonly coop: string; readonly amount: string }

/** Fills the form of one decision of the People's Committee over several files; does not send it yet. */
export const fillDecision = async (page: Page, decision: Decision, items: readonly Item[]): Promise<void> => {
  await goTo(page, 'decisions')
  await page.getByRole('button', { name: decisions.record, exact: true }).first().click()
  await typeDecision(page, decision, money.field.number, money.field.decidedOn)
  for (const item of items) {
    await page.getByRole('checkbox', { name: decisions.chooseRow(item.no, item.coop) }).check()
    await type(page, decisions.amountOf(item.no), item.amount)
  }
}

/** A later decision sets new amounts. */
export const amendDecision = async (page: Page, number: string, by: Decision, items: readonly Item[], why: string) => {
  await goTo(page, 'decisions')
  await grid(page, decisions.table).getByRole('gridcell', { name: number, exact: true }).click()
  await press(page, decisions.amend)
  const form = dialog(page, decisions.amendTitle(number))
  await typeDecision(form, by, decisions.changeNumber, decisions.changeDate)
  for (const item of items) await type(form, decisions.nextOf(item.no), item.amount)
  await type(form, decisions.changeReason, why)
  await press(form, decisions.amendConfirm)
  await expect(form).toBeHidden()
}

export type Voucher = {
  readonly type: 'TU' | 'TT' | 'TC' | 'NT'
  readonly no: string
  readonly coop: string
  readonly amount: string
  readonly date: string
  readonly refundOf?: string
  /** Where something is counted: the amount follows from it, and is not typed. */
  readonly measure?: { readonly quantity: string; readonly unit: string; readonly price: string }
}
export const payee = { address: 'Xã Đắk Ruồng, huyện Kon Rẫy', account: '5100201001234', bank: 'Agribank Kon Rẫy' }

/** Fills the form of a voucher; does not send it yet. */
export const fillVoucher = async (page: Page, voucher: Voucher): Promise<Locator> => {
  await goTo(page, 'ledger')
  await press(page, vouchers.prepare)
  const form = dialog(page, vouchers.prepareTitle)
  await form.getByRole('combobox', { name: vouchers.application, exact: true }).click()
  await page.getByRole('option', { name: `${voucher.no} · ${voucher.coop}` }).click()
  await choose(form, vouchers.type, `${voucher.type} · ${money.voucherType[voucher.type]}`)
  if (voucher.refundOf !== undefined) await pick(form, voucher.refundOf)
  if (voucher.measure === undefined) await type(form, vouchers.amount, voucher.amount)
  else {
    await form.getByText(vouchers.measure, { exact: true }).click()
    await type(form, vouchers.quantity, voucher.measure.quantity)
    await type(form, vouchers.unit, voucher.measure.unit)
    await type(form, vouchers.unitPrice, voucher.measure.price)
    await expect(field(form, vouchers.amount)).toHaveValue(voucher.amount)
  }
  await type(form, vouchers.voucherDate, voucher.date)
  // What the register knows stands there already.
  await expect(form.getByText(vouchers.approved, { exact: true })).toBeVisible()
  for (const [label, text] of [
    [vouchers.address, payee.address],
    [vouchers.account, payee.account],
    [vouchers.bank, payee.bank],
  ] as const)
    if ((await field(form, label).inputValue()) === '') await type(form, label, text)
  return form
}

const prepareVoucher = async (page: Page, voucher: Voucher): Promise<void> => {
  const form = await fillVoucher(page, voucher)
  await press(form, vouchers.prepareConfirm)
  await expect(form).toBeHidden()
  await expect(pane(page, voucher)).toContainText(vouchers.state.draft)
}

/** What tells a draft from the others in the list. */
type Draft = Pick<Voucher, 'coop'> & { readonly type: Voucher['type'] | 'ĐC' }

const pane = (page: Page, voucher: Draft): Locator =>
  page.getByRole('complementary', { name: `${vouchers.detail} ${voucher.type}, ${voucher.coop}` })

/** Opens a draft in the list of vouchers: the newest of its kind in that state. */
export const openDraft = async (page: Page, voucher: Draft, state: string): Promise<Locator> => {
  await goTo(page, 'ledger')
  await openTab(page, ledger.tabVouchers)
  await grid(page, vouchers.table)
    .getByRole('row')
    .filter({ hasText: state })
    .filter({ hasText: money.voucherType[voucher.type] })
    .filter({ hasText: voucher.coop })
    .getByRole('gridcell')
    .first()
    .click()
  return pane(page, voucher)
}

export const approveVoucher = async (page: Page, voucher: Draft): Promise<void> => {
  const shown = await openDraft(page, voucher, vouchers.state.draft)
  await press(shown, vouchers.approve)
  const asked = dialog(page, vouchers.approve)
  await press(asked, vouchers.approve)
  await expect(asked).toBeHidden()
  await expect(shown).toContainText(vouchers.state.approved)
}

export const postVoucher = async (page: Page, voucher: Draft, on: string, number: string): Promise<void> => {
  const shown = await openDraft(page, voucher, vouchers.state.approved)
  await press(shown, vouchers.post)
  const asked = dialog(page, vouchers.postTitle)
  await type(asked, money.field.postingDate, on)
  await press(asked, vouchers.post)
  await expect(asked).toBeHidden()
  await expect(said(page, vouchers.posted(number))).toBeVisible()
}

/** Prepared by the finance officer, approved by the leader, posted by the payer. */
export const throughThreeHands = async (page: Page, voucher: Voucher, on: string, number: string): Promise<void> => {
  await workAs(page, hoa)
  await prepareVoucher(page, voucher)
  await workAs(page, binh)
  await approveVoucher(page, voucher)
  await workAs(page, son)
  await postVoucher(page, voucher, on, number)
}

const posted = (page: Page, number: string): Locator =>
  page.getByRole('complementary', { name: `${ledger.voucherPane} ${number}` })

export const openPosted = async (page: Page, number: string): Promise<Locator> => {
  await goTo(page, 'ledger')
  await openTab(page, ledger.tabLedger)
  const table = grid(page, ledger.table)
  const cell = table.getByRole('gridcell', { name: number, exact: true })
  // The book opens at the month of today: paged through from its beginning, since only rows in view exist.
  await table.focus()
  await table.press('Home')
  await expect
    .poll(async () => {
      const found = await cell.count()
      if (found === 0) await table.press('PageDown')
      return found
    })
    .toBe(1)
  await cell.click()
  return posted(page, number)
}

/** What was posted stays; the difference is prepared as a voucher of its own and waits for the leader. */
export const adjust = async (page: Page, number: string, coop: string, right: string, why: string): Promise<void> => {
  const shown = await openPosted(page, number)
  await press(shown, ledger.adjust)
  const form = dialog(page, ledger.adjustTitle(number))
  await type(form, ledger.adjustNew, right)
  await type(form, ledger.adjustReason, why)
  await expect(form).toContainText('lãnh đạo duyệt')
  await press(form, ledger.adjustConfirm)
  await expect(form).toBeHidden()
  const made = pane(page, { type: 'ĐC', coop })
  await expect(made).toContainText(vouchers.state.draft)
  await expect(made.getByRole('button', { name: vouchers.openAdjusted(number) })).toHaveText(number)
}
