import { formatDate } from '../../domain/dates.ts'
import type { LedgerHeading } from '../../domain/ledger/book.ts'
import { formatDong } from '../../domain/money.ts'
import type { FrameFoot, FrameHead } from '../../domain/report/report.ts'
import { ledgerBook, ledgerPhrases } from '../../text/ledger.ts'
import { signedBy } from '../../text/signatures.ts'

/** What stands above the table (Luật Kế toán 88/2015 art. 24): unit and its code, name of the book, year, extent, dates. */
export const bookHead = (heading: LedgerHeading): FrameHead => {
  const list = heading.filters.map(({ name, value }) => `${name}: ${value}`).join('; ')
  return {
    unit: [heading.office.name, ledgerPhrases.unitCode.vi({ code: heading.office.unitCode })],
    title: ledgerBook.title.vi,
    subtitle: ledgerPhrases.year.vi({ year: heading.year }),
    details: [
      list === '' ? ledgerBook.wholeBook.vi : ledgerPhrases.filters.vi({ list }),
      `${bookDates(heading).join('; ')}. ${ledgerBook.unit.vi}`,
    ],
  }
}

/** What stands below it. `pages` is null where the number is known only after printing. */
export const bookFoot = (heading: LedgerHeading, pages: number | null): FrameFoot => ({
  words: ledgerPhrases.words.vi({ words: heading.words }),
  notes: [
    ...endsNote(heading.ends),
    ledgerPhrases.pages.vi({ pages }),
    `${bookDates(heading).join('; ')}.`,
    ledgerPhrases.seal.vi({ seal: heading.seal }),
  ],
  placeAndDate: ledgerPhrases.placeAndDate.vi({ place: heading.office.province }),
  signatures: signedBy(['bookPreparer', 'chiefAccountant', 'head'], 'vi'),
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
