import { formatDate } from '../../domain/dates.ts'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { formatDong } from '../../domain/money.ts'
import { ledgerBook, ledgerPhrases } from '../../text/ledger.ts'

/** What stands above the table (Luật Kế toán 88/2015 art. 24): unit and its code, name of the book, year, extent, dates. */
export type BookHead = {
  readonly unit: readonly string[]
  readonly title: string
  readonly year: string
  readonly details: readonly string[]
}

/** What stands below it: words, pages, dates, seal, signatures. */
export type BookFoot = {
  readonly words: string
  readonly notes: readonly string[]
  /** Above the last signature. */
  readonly placeAndDate: string
  readonly signatures: readonly { readonly title: string; readonly hint: string }[]
}

export const bookHead = (heading: LedgerHeading): BookHead => {
  const list = heading.filters.map(({ name, value }) => `${name}: ${value}`).join('; ')
  return {
    unit: [heading.office.name, ledgerPhrases.unitCode.vi({ code: heading.office.unitCode })],
    title: ledgerBook.title.vi,
    year: ledgerPhrases.year.vi({ year: heading.year }),
    details: [
      list === '' ? ledgerBook.wholeBook.vi : ledgerPhrases.filters.vi({ list }),
      `${bookDates(heading).join('; ')}. ${ledgerBook.unit.vi}`,
    ],
  }
}

/** `pages` is null where the number is known only after printing. */
export const bookFoot = (heading: LedgerHeading, pages: number | null): BookFoot => ({
  words: ledgerPhrases.words.vi({ words: heading.words }),
  notes: [
    ...endsNote(heading.ends),
    ledgerPhrases.pages.vi({ pages }),
    `${bookDates(heading).join('; ')}.`,
    ledgerPhrases.seal.vi({ seal: heading.seal }),
  ],
  placeAndDate: ledgerPhrases.placeAndDate.vi({ place: heading.office.province }),
  signatures: [
    { title: ledgerBook.preparer.vi, hint: ledgerBook.signHint.vi },
    { title: ledgerBook.chiefAccountant.vi, hint: ledgerBook.signHint.vi },
    { title: ledgerBook.head.vi, hint: ledgerBook.sealHint.vi },
  ],
})

const endsNote = ({ returned, cancelled, carried }: LedgerHeading['ends']): readonly string[] =>
  returned === 0 && cancelled === 0 && carried === 0
    ? []
    : [
        ledgerPhrases.ends.vi({
          returned: formatDong(returned),
          cancelled: formatDong(cancelled),
          carried: formatDong(carried),
        }),
      ]

const bookDates = (heading: LedgerHeading): readonly string[] => [
  ledgerPhrases.opened.vi({ date: formatDate(heading.openedOn) }),
  ledgerPhrases.closed.vi({ date: heading.closedOn === null ? null : formatDate(heading.closedOn) }),
]
