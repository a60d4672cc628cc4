import { formatDate } from '../../domain/dates.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { Dong } from '../../domain/money.ts'
import { supportSources } from '../../domain/plan/amounts.ts'
import { dueOf } from '../../domain/plan/due.ts'
import { type Estimate, type Progress, type ProgressReport, proposedOf } from '../../domain/plan/report.ts'
import type { Report, ReportColumn } from '../../domain/report/report.ts'
import { formatPerMille } from '../../domain/report/share.ts'
import { amountInWords, defaultWordStyle } from '../../domain/words.ts'
import { labels } from '../../text/labels.ts'
import { planReportPhrases as phrases, planReportWords as words } from '../../text/plan-report.ts'
import { signedBy } from '../../text/signatures.ts'
import { type FrameOffice, reportFrame, sealNote } from '../report/frame.ts'
import { rankWords } from './rank-words.ts'
import type { PlanRow, PlanView } from './view.ts'

/** What stands around the figures of a report. */
export type ReportFrame = {
  readonly pack: Pack
  readonly office: Pick<FrameOffice, 'name' | 'unitCode' | 'province'>
  /** Short form of the seal of the book the figures come from. */
  readonly seal: string
  /** Name of the agency that leads the plan, where the province has fixed one. */
  readonly lead: string | null
  readonly today: string
  readonly districts: ReadonlyMap<string, string>
  readonly plan: Pick<PlanView, 'year' | 'decisions'>
}

const column = (key: keyof typeof words, width: number, kind: ReportColumn['kind']): ReportColumn => ({
  key,
  width,
  kind,
  title: words[key].vi,
  band: null,
  total: kind === 'money' ? 'sum' : 'none',
})

/** Those who give support, which sum to what is proposed; then the co-op's own money. */
const estimateSources = [...supportSources, 'own'] as const

const estimateColumns = [
  column('stt', 12, 'number'),
  column('no', 34, 'code'),
  column('coop', 70, 'text'),
  column('district', 38, 'text'),
  column('work', 52, 'text'),
  column('asked', 40, 'money'),
  column('proposed', 40, 'money'),
  ...estimateSources.map((source) => column(source, 38, 'money')),
  column('rank', 60, 'text'),
  column('note', 56, 'text'),
]

export const estimateDocument = (frame: ReportFrame, estimate: Estimate<PlanRow>): Report => {
  const { year } = frame.plan
  const sums = (of: Estimate<PlanRow>['sums']) => [
    ...[null, null, null, null, null],
    ...[of.asked, of.proposed, ...estimateSources.map((source) => of.sources[source]), null, null],
  ]
  let stt = 0
  return {
    ...around(frame, 'estimate', phrases.estimateTitle.vi({ year })),
    columns: estimateColumns,
    groups: estimate.groups.map(({ content, rows, sums: ofGroup }) => ({
      name: phrases.groupSum.vi({ content: contentName(frame.pack, content) }),
      rows: rows.map((row) => {
        stt += 1
        return [
          stt,
          row.no,
          row.coop,
          frame.districts.get(row.districtCode) ?? '',
          workName(frame.pack, row.work),
          row.asked,
          proposedOf(row),
          ...estimateSources.map((source) => row.sources?.[source] ?? null),
          row.rank === null ? words.unjudged.vi : rankWords(frame.pack, row.rank, 'vi'),
          noteWords(row),
        ]
      }),
      sums: sums(ofGroup),
    })),
    total: { name: words.total.vi, sums: sums(estimate.sums) },
    words: inWords(words.proposed.vi, estimate.sums.proposed),
    notes: [
      ...named(phrases.open, estimate.open),
      ...named(phrases.leftOut, estimate.leftOut),
      sealNote(frame.seal, 'vi'),
    ],
  }
}

const progressColumns = [
  column('stt', 12, 'number'),
  column('no', 34, 'code'),
  column('coop', 78, 'text'),
  column('district', 40, 'text'),
  column('work', 60, 'text'),
  column('state', 46, 'text'),
  column('decision', 48, 'text'),
  ...(['planned', 'approved', 'committed', 'advanced', 'paid', 'left'] as const).map((key) => column(key, 42, 'money')),
  column('share', 26, 'number'),
]

export const progressDocument = (frame: ReportFrame, progress: ProgressReport<PlanRow>): Report => {
  const { year, decisions } = frame.plan
  const figures = ({ planned, approved, committed, advanced, paid, left, paidPerMille }: Progress) => [
    planned,
    approved,
    committed,
    advanced,
    paid,
    left,
    formatPerMille(paidPerMille),
  ]
  const sums = (of: Progress) => [...Array<null>(7).fill(null), ...figures(of)]
  let stt = 0
  return {
    ...around(frame, 'progress', phrases.progressTitle.vi({ year })),
    columns: progressColumns,
    groups: progress.groups.map(({ content, rows, sums: ofGroup }) => ({
      name: phrases.groupSum.vi({ content: contentName(frame.pack, content) }),
      rows: rows.map((row) => {
        stt += 1
        return [
          stt,
          row.no,
          row.coop,
          frame.districts.get(row.districtCode) ?? '',
          workName(frame.pack, row.work),
          labels.vi.state[row.state],
          row.standing?.included === true ? row.standing.number : '',
          ...figures(row.progress),
        ]
      }),
      sums: sums(ofGroup),
    })),
    total: { name: words.total.vi, sums: sums(progress.sums) },
    words: inWords(words.paid.vi, progress.sums.paid),
    notes:
      decisions.length === 0
        ? [words.notDecided.vi, sealNote(frame.seal, 'vi')]
        : [
            phrases.decided.vi({
              list: decisions.map(({ number, decidedOn }) => `${number} (${formatDate(decidedOn)})`).join('; '),
            }),
            ...named(phrases.unplanned, progress.unplanned),
            ...named(phrases.overPlan, progress.overPlan),
            ...named(phrases.ended, progress.ended),
            sealNote(frame.seal, 'vi'),
          ],
  }
}

/** A note with the files it is about; none where there is no file. */
const named = (
  phrase: { readonly vi: (of: { count: number; list: string }) => string },
  numbers: readonly string[],
): string[] => (numbers.length === 0 ? [] : [phrase.vi({ count: numbers.length, list: numbers.join(', ') })])

const around = (frame: ReportFrame, report: 'estimate' | 'progress', title: string) => ({
  ...reportFrame(frame, frame.plan.year, 'vi'),
  official: true,
  sheet: words.sheet.vi,
  title,
  subtitle: phrases.asOf.vi({ day: formatDate(frame.today) }),
  details: [...(frame.lead === null ? [] : [phrases.lead.vi({ agency: frame.lead })]), dueWords(frame, report)],
  signatures: signedBy(['preparer', 'sectionHead', 'head'], 'vi'),
})

/** Ends with the unit: the last line above the table. */
const dueWords = ({ pack, plan }: ReportFrame, report: 'estimate' | 'progress'): string => {
  const due = dueOf(pack.calendar, report, plan.year)
  if (due === null) return words.unit.vi
  return phrases.due.vi({ before: formatDate(due.before), article: formatCitationShort(pack, due.citation, 'vi') })
}

const contentName = (pack: Pack, code: string): string =>
  pack.contents.find((content) => content.code === code)?.name.vi ?? code

const workName = (pack: Pack, code: string | null): string =>
  pack.works.find((work) => work.code === code)?.name.vi ?? ''

const inWords = (what: string, amount: Dong): string =>
  phrases.words.vi({ what, words: amountInWords(amount, defaultWordStyle) })

const noteWords = ({ sources, open, draft }: PlanRow): string =>
  [
    ...(draft?.note == null ? [] : [draft.note]),
    ...(sources === null ? [words.openSplit.vi] : []),
    ...(open && draft === null ? [words.openCeiling.vi] : []),
  ].join('; ')
