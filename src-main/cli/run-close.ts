import { formatDate } from '../domain/dates.ts'
import { formatMonth, parseMonth } from '../domain/ledger/periods.ts'
import { formatDong } from '../domain/money.ts'
import type { Role } from '../domain/people.ts'
import type { Refusal } from '../domain/refusal.ts'
import { toOfficeError } from '../office/errors.ts'
import { cliPeriodTexts } from '../text/cli-periods.ts'
import type { WriteContext } from '../usecases/context.ts'
import { rolesOf } from '../usecases/office/people.ts'
import { checkMonth, closeMonth, type MonthReport, reopenMonth } from '../usecases/periods/month.ts'
import { closeYear, reportYear, type YearReport } from '../usecases/periods/year.ts'
import { flag, type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'

/** `close`: a month or a year; lists what stands in the way. With `--dry-run` nothing is written. Exit 1 while something is in the way. */
export const runClose = (options: Options, out: Output): Promise<number> => {
  const month = text(options, 'month')
  if ((month === undefined) === (text(options, 'year') === undefined)) throw new WrongUsage('close', '--month | --year')
  if (month === undefined) return runCloseYear(yearOption('close', options), options, out)
  return runCloseMonth(parseMonth(month), options, out)
}

const reasonOf = (options: Options): string | null => text(options, 'reason')?.normalize('NFC').trim() || null

const runCloseMonth = (month: string, options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const input = { month, reason: reasonOf(options) }
    const asked = await checkMonth(office, month, input.reason)
    const [first] = asked.obstacles
    const closes = first === undefined && !flag(options, 'dry-run')
    const report = closes ? await closeMonth(office, input) : asked
    if (out.json) await out.document({ ...report, ...said(report.obstacles) }, undefined)
    else sayMonth(report, closes, out)
    return ended(first, options)
  })

const said = (obstacles: readonly Refusal[]) => ({ obstacles: obstacles.map(toOfficeError) })

/** What is in the way has been listed; a closing that was asked for is refused with the first of it. */
const ended = (first: Refusal | undefined, options: Options): number => {
  if (first === undefined) return 0
  if (flag(options, 'dry-run')) return 1
  throw first
}

const sayMonth = (report: MonthReport, closed: boolean, out: Output): void => {
  const { obstacles, approved, drafts, advances, books, seal } = report
  const month = formatMonth(report.month)
  sayObstacles(obstacles, out)
  const amountOf = <T extends { readonly amount: number }>(one: T) => ({ ...one, amount: formatDong(one.amount) })
  for (const draft of approved) out.line(cliPeriodTexts.approved, amountOf(draft))
  for (const draft of drafts) out.line(cliPeriodTexts.draft, amountOf(draft))
  for (const { no, coop, amount, missing, dueOn, late } of advances) {
    const papers = missing.length === 0 ? cliPeriodTexts.nothingMissing.vi : missing.join(', ')
    const due = dueOn === null ? '…' : formatDate(dueOn)
    const sentence = late ? cliPeriodTexts.advanceLate : cliPeriodTexts.advance
    out.line(sentence, { no, coop, amount: formatDong(amount), due, missing: papers })
  }
  const lines = books.reduce((sum, book) => sum + book.lines, 0)
  if (obstacles.length === 0)
    out.line(closed ? cliPeriodTexts.closedMonth : cliPeriodTexts.mayClose, { month, lines, seal })
}

const sayObstacles = (obstacles: readonly Refusal[], out: Output): void => {
  for (const obstacle of obstacles) out.line(cliPeriodTexts.obstacle, { what: toOfficeError(obstacle).vi })
}

const runCloseYear = (year: number, options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const asked = await reportYear(office, year)
    const [first] = asked.obstacles
    const closes = first === undefined && !flag(options, 'dry-run')
    const report = closes ? await closeYear(office, { year, reason: reasonOf(options) }) : asked
    if (out.json) await out.document({ ...report, ...said(report.obstacles) }, undefined)
    else sayYear(report, out)
    return ended(first, options)
  })

const sayYear = ({ year, closedOn, obstacles, lines }: YearReport, out: Output): void => {
  sayObstacles(obstacles, out)
  for (const { name, available, committed, advanced } of lines)
    if (available + committed + advanced > 0)
      out.line(cliPeriodTexts.left, {
        line: name,
        available: formatDong(available),
        committed: formatDong(committed),
        advanced: formatDong(advanced),
      })
  if (closedOn !== null && obstacles.length === 0)
    out.line(cliPeriodTexts.closedYear, { year: String(year), date: formatDate(closedOn) })
  else if (obstacles.length === 0) out.line(cliPeriodTexts.mayCloseYear, { year: String(year) })
}

/** `reopen`: the month that was closed last, by the leader. `--as` names a person of the office; who is none of its leaders is refused. */
export const runReopen = (options: Options, out: Output): Promise<number> => {
  const month = parseMonth(text(options, 'month') ?? '')
  return withOffice(options, 'open', async (office) => {
    const reason = text(options, 'reason')?.normalize('NFC').trim() ?? ''
    await reopenMonth(await asKnown(office, 'leader'), { month, reason })
    out.say({ month, reopened: true }, cliPeriodTexts.reopened, { month: formatMonth(month) })
    return 0
  })
}

/** The person of that name in the office's list, in this role where they hold it. */
const asKnown = async (office: WriteContext, role: Role): Promise<WriteContext> => {
  const roles = await rolesOf(office, office.actor.name)
  const held = roles.includes(role) ? role : (roles[0] ?? office.actor.role)
  return { ...office, actor: { ...office.actor, role: held } }
}
