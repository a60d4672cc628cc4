import { formatDate } from '../../domain/dates.ts'
import { formatDong, subtractDong } from '../../domain/money.ts'
import type { WayToMatch } from '../../domain/treasury/reconcile.ts'
import { codeFields } from '../../domain/treasury/statement-columns.ts'
import { isUnsignedRefund } from '../../domain/treasury/through-treasury.ts'
import { voucherKey } from '../../domain/treasury/voucher-key.ts'
import type { Language } from '../../text/catalogue.ts'
import { reportPhrases } from '../../text/report.ts'
import {
  treasuryPhrases as phrases,
  treasuryCodes,
  treasuryGroups,
  treasuryStates,
  treasuryWords as words,
} from '../../text/treasury.ts'
import { type Cells, columnIn, type LaidReport, lay } from '../report/lay.ts'
import type { Comparison, OurVoucher, TheirLine } from './compare.ts'

/** Enough to tell files apart on paper; the log and the JSON have all of it. */
const shownHash = 16

/** What needs a person stands first; every group has its sum, an empty one too. */
export const layComparison = (comparison: Comparison, language: Language): LaidReport => {
  const { sums, statement, different, onlyOurs, onlyTheirs, matched } = comparison
  const remarks = remarksOn(comparison, language)
  const row = (ours: OurVoucher | null, theirs: TheirLine | null, state: keyof typeof treasuryStates): Cells => ({
    state: treasuryStates[state][language],
    ...(ours === null ? {} : ourCells(ours)),
    ...(theirs === null ? {} : theirCells(theirs, language)),
    difference: subtractDong(ours?.amount ?? 0, theirs?.amount ?? 0),
    remark: remarks(ours, theirs),
  })
  const pair = (match: { ours: OurVoucher; theirs: TheirLine; how: WayToMatch; days: number }): Cells => ({
    ...row(match.ours, match.theirs, match.how),
    apart: match.days === 0 ? null : match.days,
  })
  const group = (key: keyof typeof treasuryGroups, rows: readonly Cells[], ours: number, theirs: number) => ({
    name: reportPhrases.sum[language]({
      of: phrases.group[language]({ of: treasuryGroups[key][language], lines: rows.length }),
    }),
    rows,
    sums: sumCells(ours, theirs),
  })
  return {
    ...lay(
      language,
      columnsIn(language),
      [
        group('different', different.map(pair), sums.different.ours, sums.different.theirs),
        group(
          'onlyOurs',
          onlyOurs.map((line) => row(line, null, 'onlyOurs')),
          sums.onlyOurs,
          0,
        ),
        group(
          'onlyTheirs',
          onlyTheirs.map((line) => row(null, line, 'onlyTheirs')),
          0,
          sums.onlyTheirs,
        ),
        group('matched', matched.map(pair), sums.matched, sums.matched),
      ],
      sumCells(sums.ours, sums.theirs),
    ),
    amount: sums.ours,
    details: [
      phrases.file[language]({
        name: statement.name,
        hash: `${statement.sha256.slice(0, shownHash)}…`,
        lines: statement.lines.length,
      }),
    ],
    notes: notesOf(comparison, language),
  }
}

const sumCells = (ours: number, theirs: number): Cells => ({ ours, theirs, difference: subtractDong(ours, theirs) })

const columnsIn = (language: Language) => {
  const column = columnIn(language)
  return [
    column('stt', 'stt', 16, 'number', {}),
    column('state', 'state', 48, 'text', {}),
    column('voucherNo', 'voucherNo', 36, 'code', { band: 'ours' }),
    column('voucherDate', 'voucherDate', 27, 'date', { band: 'ours' }),
    column('postingDate', 'postingDate', 27, 'date', { band: 'ours' }),
    column('ours', 'amountOf', 40, 'money', { band: 'ours' }),
    column('theirNo', 'voucherNo', 36, 'code', { band: 'theirs' }),
    column('theirDate', 'voucherDate', 27, 'date', { band: 'theirs' }),
    column('postedOn', 'postedThere', 27, 'date', { band: 'theirs' }),
    column('theirs', 'amountOf', 40, 'money', { band: 'theirs' }),
    column('difference', 'difference', 40, 'money', {
      total: [
        { key: 'ours', sign: 1 },
        { key: 'theirs', sign: -1 },
      ],
    }),
    column('apart', 'apart', 18, 'number', {}),
    column('remark', 'remark', 60, 'text', {}),
    column('what', 'description', 72, 'text', { band: 'ours' }),
    column('text', 'description', 72, 'text', { band: 'theirs' }),
    column('codes', 'codes', 40, 'text', { band: 'theirs' }),
    column('place', 'place', 36, 'text', { band: 'theirs' }),
  ]
}

const ourCells = ({ number, voucherDate, postingDate, coop, description, amount }: OurVoucher): Cells => ({
  voucherNo: number,
  voucherDate,
  postingDate,
  what: coop === null ? description : `${coop}. ${description}`,
  ours: amount,
})

const theirCells = ({ number, voucherDate, postedOn, text, parts, amount }: TheirLine, language: Language): Cells => ({
  theirNo: number,
  theirDate: voucherDate,
  postedOn,
  text,
  codes: listed(
    parts.flatMap(({ codes }) =>
      codeFields.flatMap((field) =>
        codes[field] === null ? [] : [`${treasuryCodes[field][language]} ${codes[field]}`],
      ),
    ),
  ),
  place: `${parts[0].sheet}, ${listed(parts.map(({ row }) => String(row)))}`,
  theirs: amount,
})

/** Each once, in the order of the statement. */
const listed = (texts: readonly string[]): string => [...new Set(texts)].join(', ')

/** What the book knows that explains a difference. */
const remarksOn = ({ matched, different, onlyOurs, known, scope, statement }: Comparison, language: Language) => {
  const all = [...[...matched, ...different].map(({ ours }) => ours), ...onlyOurs]
  const adjusting = Map.groupBy(all, ({ adjusts }) => adjusts)
  const used = new Set(all.map(({ number }) => number))
  const notRead = new Map(statement.unread.map((line) => [voucherKey(line.number), line]))
  const notReadOf = (number: string): readonly string[] => {
    const line = notRead.get(number)
    return line === undefined ? [] : [phrases.notRead[language]({ place: phrases.place[language](line) })]
  }
  const ofOurs = (ours: OurVoucher, theirs: TheirLine | null): readonly string[] => {
    const own = adjusting.get(ours.number) ?? []
    const list = own.map(({ number, amount }) => `${number} (${formatDong(amount)})`).join(', ')
    return [
      ...(ours.adjusts === null ? [] : [phrases.adjusts[language]({ number: ours.adjusts })]),
      ...(own.length === 0 ? [] : [phrases.adjustedBy[language]({ list })]),
      ...(theirs === null ? notReadOf(ours.number) : []),
      ...(theirs !== null && theirs.amount === -ours.amount ? [words.opposite[language]] : []),
    ]
  }
  const ofTheirs = (theirs: TheirLine): readonly string[] => {
    const key = voucherKey(theirs.number)
    const voucher = key === null ? undefined : known.get(key)
    if (voucher === undefined) return []
    if (used.has(voucher.number)) return [words.usedAlready[language]]
    if (!scope.types.includes(voucher.type)) return [words.movesNothing[language]]
    const { year, postingDate } = voucher
    return [phrases.otherDays[language]({ year, day: formatDate(postingDate) })]
  }
  return (ours: OurVoucher | null, theirs: TheirLine | null): string =>
    [
      ...(ours !== null ? ofOurs(ours, theirs) : theirs !== null ? ofTheirs(theirs) : []),
      ...(theirs !== null && isUnsignedRefund(theirs) ? [words.unsigned[language]] : []),
      ...(theirs !== null && theirs.parts.length > 1
        ? [phrases.split[language]({ list: theirs.parts.map(({ amount }) => formatDong(amount)).join(' + ') })]
        : []),
    ].join('. ')
}

/** Places named in the foot; the rest are counted, the screen and the JSON have them all. */
const shownPlaces = 6

const notesOf = (
  { sums, outside, outsideSum, statement, scope }: Comparison,
  language: Language,
): readonly string[] => {
  const { problems } = statement
  const places = [...new Set(problems.map(({ sheet, row }) => phrases.place[language]({ sheet, row })))]
  const named = [
    ...places.slice(0, shownPlaces),
    ...(places.length > shownPlaces ? [phrases.more[language]({ count: places.length - shownPlaces })] : []),
  ]
  return [
    phrases.balance[language]({
      ours: formatDong(sums.ours),
      theirs: formatDong(sums.theirs),
      difference: formatDong(subtractDong(sums.ours, sums.theirs)),
    }),
    ...(problems.length === 0 ? [] : [phrases.unread[language]({ count: problems.length, places: named.join('; ') })]),
    ...(outside.length === 0
      ? []
      : [phrases.outside[language]({ lines: outside.length, sum: formatDong(outsideSum) })]),
    scope.clearings ? words.countsClearings[language] : words.counts[language],
    words.guide[language],
  ]
}
