import type { FrameFoot, FrameHead, Report } from '../../domain/report/report.ts'
import type { Language } from '../../text/catalogue.ts'
import { ledgerPhrases } from '../../text/ledger.ts'

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
