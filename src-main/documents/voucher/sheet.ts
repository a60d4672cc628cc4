import type { Writable } from 'node:stream'
import { formatDate, formatDateLong, type LocalDate } from '../../domain/dates.ts'
import type { VoucherType } from '../../domain/ledger/buckets.ts'
import type { ListForm, VoucherForm } from '../../domain/ledger/forms.ts'
import { formatQuantity, type Measure } from '../../domain/ledger/measure.ts'
import { type Dong, formatDong } from '../../domain/money.ts'
import { voucherFormPhrases as phrases, tick, voucherForm as words } from '../../text/voucher-form.ts'
import { across, drawSignatures, paragraph, roomFor } from '../pdf/flow.ts'
import { type Ink, openPaper, type Paper } from '../pdf/paper.ts'
import { openTable, type PdfRow } from '../pdf/table.ts'

/** The office has checked the form against the official annex; until then it prints as a tracking copy. */
type Checked = { readonly confirmed: boolean }

/** A voucher as it is printed (chứng từ). Amounts in đồng; codes are text with their zeros, empty where nobody gave one. */
export type VoucherSheet = {
  /** '' where the office has not said it. */
  readonly office: {
    readonly name: string
    readonly unitCode: string
    readonly province: string
    readonly treasury: string
    readonly treasuryCode: string
    readonly account: string
  }
  readonly form: VoucherForm & Checked
  /** Bảng kê chứng từ thanh toán, on a sheet of its own; null where none goes with it. */
  readonly list: (ListForm & Checked) | null
  readonly number: string
  readonly type: VoucherType
  readonly voucherDate: LocalDate
  readonly postingDate: LocalDate
  readonly year: number
  readonly basis: string
  readonly adjusts: string | null
  readonly invoice: string | null
  readonly payingUnit: string
  /** '' while open. */
  readonly level: string
  readonly programmeCode: string
  /** As the list of the year names it; '' without a list. */
  readonly programmeName: string
  /** What it pays for, by contract: number and day. */
  readonly contracts: readonly string[]
  readonly lines: readonly {
    readonly content: string
    readonly tieuMuc: string
    readonly chapter: string
    readonly khoan: string
    readonly source: string
    readonly amount: Dong
  }[]
  /** Of its one line, where that is counted. */
  readonly measure: Measure | null
  readonly total: Dong
  readonly amountWords: string
  /** As it stood on the day of posting. */
  readonly payee: {
    readonly name: string
    readonly taxCode: string | null
    readonly address: string
    readonly account: string
    readonly bank: string
  } | null
  readonly hands: readonly string[]
  readonly hash: string
}

const body: Ink = { font: 'regular', size: 10 }
const bold: Ink = { font: 'bold', size: 10 }
const small: Ink = { font: 'italic', size: 8.5 }
/** Room for the hand-written signatures. */
const signingSpace = 110

/** A4 portrait: the voucher, and on a second sheet the list that goes with it. Ends `out` when complete. @throws the error of `out`. */
export const writeVoucherSheet = async (out: Writable, sheet: VoucherSheet): Promise<void> => {
  const paper = openPaper(out, {
    layout: 'portrait',
    title: `${words.title[sheet.form.kind].vi} ${sheet.number}`,
    author: sheet.office.name,
    footer: (page) => ({ left: `${sheet.number}. ${words.seal.vi}: ${sheet.hash}`, right: phrases.page.vi({ page }) }),
  })
  let y = drawTitle(paper, sheet, words.title[sheet.form.kind].vi, sheet.form)
  y = drawMarks(paper, sheet, y)
  for (const [label, value] of factsOf(sheet)) y = paragraph(paper, `${label}: ${value}`, y, body)
  y = await drawLines(paper, sheet, y + 8)
  y = paragraph(paper, `${words.words.vi}: ${sheet.amountWords}.`, y + 4, bold)
  y = drawPayee(paper, sheet, y + 6)
  y = paragraph(paper, `${words.hands.vi}: ${sheet.hands.join(', ')}.`, y + 6, small)
  drawHands(paper, sheet, signersOf(sheet.form), await roomFor(paper, y, signingSpace))
  if (sheet.list !== null) await drawList(paper, sheet, sheet.list)
  await paper.end()
}

const drawTitle = (
  paper: Paper,
  sheet: VoucherSheet,
  title: string,
  form: (ListForm | VoucherForm) & Checked,
): number => {
  const middle = (paper.left + paper.right) / 2
  paper.text(sheet.office.name.toLocaleUpperCase('vi'), paper.left + 10, paper.top + 6, 'left', bold)
  if (form.number !== null && form.document !== null)
    paper.text(
      phrases.form.vi({ number: form.number, document: form.document }),
      paper.right - 10,
      paper.top + 6,
      'right',
      small,
    )
  paper.text(title, middle, paper.top + 34, 'center', { font: 'bold', size: 14 })
  paper.text(
    `${words.number.vi}: ${sheet.number}. ${words.date.vi} ${formatDate(sheet.voucherDate)}. ${words.posted.vi} ${formatDate(sheet.postingDate)}`,
    middle,
    paper.top + 54,
    'center',
    body,
  )
  if (form.confirmed || form.number === null) return paper.top + 76
  paper.text(words.notOfficial.vi, middle, paper.top + 69, 'center', small)
  return paper.top + 88
}

/** The boxes of a withdrawal; other papers say their type in words. */
const drawMarks = (paper: Paper, { form, type }: VoucherSheet, y: number): number => {
  if (form.kind !== 'withdrawal') return paragraph(paper, words.type[type].vi, y, bold)
  const pairs = [
    [tick(type === 'TC', words.execution), tick(type === 'TU', words.advance)],
    [tick(true, words.transfer), tick(false, words.cash)],
  ]
  return paragraph(paper, pairs.map((pair) => pair.join(', ')).join('; '), y, body)
}

const orBlank = (text: string): string => (text === '' ? words.blank.vi : text)

const factsOf = (sheet: VoucherSheet): readonly (readonly [string, string])[] => {
  const { account, treasury, treasuryCode } = sheet.office
  const coded = treasuryCode === '' ? '' : ` (${words.treasuryCode.vi}: ${treasuryCode})`
  return [
    ...unitOf(sheet),
    [words.account.vi, `${orBlank(account)}. ${words.treasury.vi}: ${orBlank(treasury)}${coded}`],
    [words.year.vi, `${sheet.year}. ${words.level.vi}: ${orBlank(sheet.level)}`],
    [words.programme.vi, `${orBlank(sheet.programmeCode)}. ${words.programmeName.vi}: ${orBlank(sheet.programmeName)}`],
    ...(sheet.form.kind === 'tracking' ? [] : [[words.contract.vi, orBlank(sheet.contracts.join('; '))] as const]),
    [words.basis.vi, sheet.basis],
    ...(sheet.adjusts === null ? [] : [[words.adjusts.vi, sheet.adjusts] as const]),
  ]
}

const unitOf = ({ office, payingUnit }: VoucherSheet): readonly (readonly [string, string])[] => [
  [words.unit.vi, office.name],
  [words.payingUnit.vi, payingUnit],
  [words.unitCode.vi, orBlank(office.unitCode)],
]

const drawLines = async (paper: Paper, sheet: VoucherSheet, top: number): Promise<number> => {
  const table = openTable(
    paper,
    across(paper, [
      [words.content.vi, 38, 'left'],
      [words.item.vi, 12, 'center'],
      [words.chapter.vi, 10, 'center'],
      [words.sector.vi, 12, 'center'],
      [words.source.vi, 10, 'center'],
      [words.amount.vi, 18, 'right'],
    ]),
    9,
    top,
  )
  for (const line of sheet.lines)
    await table.row({
      cells: [line.content, line.tieuMuc, line.chapter, line.khoan, line.source, formatDong(line.amount)],
      bold: false,
      wide: null,
      keep: 0,
    })
  await table.row(totalRow(6, sheet.total))
  return table.end()
}

/** Its words run over all columns but the last, which has the sum. */
const totalRow = (columns: number, total: Dong): PdfRow => ({
  cells: [words.total.vi, ...Array.from({ length: columns - 2 }, () => ''), formatDong(total)],
  bold: true,
  wide: { column: 0, over: columns - 1 },
  keep: 0,
})

const drawPayee = (paper: Paper, { payee, form }: VoucherSheet, from: number): number => {
  if (payee === null) return from
  const facts: readonly (readonly [string, string])[] = [
    [form.kind === 'refund' ? words.payer.vi : words.payee.vi, payee.name],
    [words.taxCode.vi, payee.taxCode ?? words.blank.vi],
    [words.address.vi, payee.address],
    [words.account.vi, `${payee.account}. ${words.bank.vi}: ${payee.bank}`],
  ]
  return facts.reduce((y, [label, value]) => paragraph(paper, `${label}: ${value}`, y, body), from)
}

/** Who signs: of a withdrawal the accountant and the holder of the account, of a list the accountant and the head; of our own sheet its maker too. */
const signersOf = ({ kind }: VoucherForm): readonly string[] =>
  kind === 'tracking' ? [words.preparer.vi, words.accountant.vi, words.head.vi] : [words.accountant.vi, words.holder.vi]

const drawHands = (paper: Paper, { office, voucherDate }: VoucherSheet, titles: readonly string[], y: number): void =>
  drawSignatures(paper, y, {
    titles,
    hint: words.signHint.vi,
    placeAndDate: phrases.placeAndDate.vi({ place: office.province, date: formatDateLong(voucherDate) }),
  })

/** What the payment is, as the boxes of the list have it. */
const boxesOf = (type: VoucherType): string =>
  [tick(type === 'TC', words.direct), tick(type === 'TT', words.clearing), tick(type === 'TU', words.advance)].join(
    ', ',
  )

/** Invoice columns stay empty for an advance: there is none yet. Quantity and price stand there where something is counted. */
const drawList = async (paper: Paper, sheet: VoucherSheet, list: ListForm & Checked): Promise<void> => {
  await paper.nextPage()
  let y = drawTitle(paper, sheet, words.list.vi, list)
  y = paragraph(paper, boxesOf(sheet.type), y, body)
  const sources = [...new Set(sheet.lines.map(({ source }) => source))].join(', ')
  for (const [label, value] of [
    ...unitOf(sheet),
    [words.source.vi, `${orBlank(sources)}. ${words.programme.vi}: ${orBlank(sheet.programmeCode)}`] as const,
  ])
    y = paragraph(paper, `${label}: ${value}`, y, body)
  const table = openTable(
    paper,
    across(paper, [
      [words.order.vi, 6, 'center'],
      [words.invoice.vi, 14, 'left'],
      [words.paper.vi, 17, 'left'],
      [words.item.vi, 9, 'center'],
      [words.spentOn.vi, 22, 'left'],
      [words.quantity.vi, 7, 'right'],
      [list.number === '01' ? words.norm.vi : words.unitPrice.vi, 9, 'right'],
      [words.value.vi, 16, 'right'],
    ]),
    9,
    y + 6,
  )
  const [quantity, price] =
    sheet.measure === null
      ? ['', '']
      : [`${formatQuantity(sheet.measure.quantity)} ${sheet.measure.unit}`, formatDong(sheet.measure.unitPrice)]
  for (const [index, line] of sheet.lines.entries())
    await table.row({
      cells: [
        String(index + 1),
        sheet.type === 'TU' ? '' : (sheet.invoice ?? ''),
        `${sheet.number}, ${formatDate(sheet.voucherDate)}`,
        line.tieuMuc,
        line.content,
        quantity,
        price,
        formatDong(line.amount),
      ],
      bold: false,
      wide: null,
      keep: 0,
    })
  await table.row(totalRow(8, sheet.total))
  const below = paragraph(paper, `${words.words.vi}: ${sheet.amountWords}.`, table.end() + 6, bold)
  drawHands(paper, sheet, [words.accountant.vi, words.head.vi], await roomFor(paper, below, signingSpace))
}
