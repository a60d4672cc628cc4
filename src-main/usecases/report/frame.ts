import type { FrameFoot, FrameHead, Report } from '../../domain/report/report.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import type { Language } from '../../text/catalogue.ts'
import { ledgerPhrases } from '../../text/ledger.ts'
import { reportPhrases as phrases, reportWords as words } from '../../text/report.ts'
import { signedBy } from '../../text/signatures.ts'
import type { LaidReport } from './lay.ts'

export type FrameOffice = { readonly name: string; readonly unitCode: string | null; readonly province: string }

/** What every report of the office bears: who reports, place and date, and the seal of the book at the foot of each page. */
export const reportFrame = (
  { office, seal }: { readonly office: FrameOffice; readonly seal: string },
  year: number | null,
  language: Language,
): Pick<FrameHead, 'unit'> & Pick<FrameFoot, 'placeAndDate'> & Pick<Report, 'footer'> => ({
  unit: [office.name, ledgerPhrases.unitCode[language]({ code: office.unitCode })],
  placeAndDate: ledgerPhrases.placeAndDate[language]({ place: office.province }),
  footer: [
    office.name,
    ...(year === null ? [] : [ledgerPhrases.year[language]({ year })]),
    sealNote(seal, language),
  ].join('. '),
})

/** The line of the foot that names the state of the book. */
export const sealNote = (seal: string, language: Language): string => ledgerPhrases.seal[language]({ seal })

type Bilingual = Readonly<Record<Language, string>>

/** What is said of a report besides its table. */
export type Said = {
  /** null: it covers all years. */
  readonly year: number | null
  readonly sheet: Bilingual
  readonly title: Bilingual
  readonly subtitle: string
  /** What the amount in words is the amount of. */
  readonly wordsOf: Bilingual
  /** Filters in use, each with its name; null: a report that is not narrowed. */
  readonly filters: readonly string[] | null
}

/** A laid out table under the heading and above the foot that all reports of the office bear. @returns the amount in words as well */
export const framed = (
  from: { readonly office: FrameOffice; readonly seal: string },
  { amount, details, notes, ...table }: LaidReport,
  { year, sheet, title, subtitle, wordsOf, filters }: Said,
  language: Language,
): { readonly report: Report; readonly words: string } => {
  const inWords = amountInWords(amount, defaultWordStyle)
  const extent =
    filters?.length === 0 ? words.everything[language] : phrases.extent[language]({ list: (filters ?? []).join('; ') })
  return {
    words: inWords,
    report: {
      ...reportFrame(from, year, language),
      ...table,
      official: false,
      sheet: sheet[language],
      title: title[language],
      subtitle,
      details: [...details, ...(filters === null ? [] : [extent]), words.unit[language]],
      words: phrases.words[language]({ words: inWords, what: wordsOf[language] }),
      notes: [...notes, sealNote(from.seal, language)],
      signatures: signedBy(['preparer', 'chiefAccountant', 'head'], language),
    },
  }
}
