import type { WorkingStep } from '../../domain/eligibility/amount-lines.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { addDong } from '../../domain/money.ts'
import { mostOf } from '../../domain/training/costs.ts'
import { mayBeOne } from '../../domain/training/learner.ts'
import { daysOf, findingsOf } from '../../domain/training/timetable.ts'
import { filesOfContents } from '../../store/applications.ts'
import {
  type ClassRecord,
  type ClassTimetableRow,
  listClassRecords,
  type SheetRecord,
  sheetsOf,
  timetablesOf,
  vouchersOfClass,
} from '../../store/classes.ts'
import { type Namesake, namesakesOn } from '../../store/learners.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { theClass } from './find.ts'
import { type Reckoned, reckonClass } from './reckon.ts'

/** Classes with what stands out, and the files that a class may belong to. */
export const listClasses = async (office: OfficeContext, applicationId: string | null) => {
  const { reads } = office.store
  const inClasses = office.pack.contents.filter(({ heldInClasses }) => heldInClasses).map(({ code }) => code)
  const classes = []
  for (const record of await listClassRecords(reads, applicationId)) {
    const reckoned = await reckonClass(reads, office, record)
    classes.push(rowOf(record, reckoned, await listsOf(reads, record.id)))
  }
  return { classes, files: await filesOfContents(reads, inClasses) }
}

/** What is on record beside timetable, learners and costs. */
type Lists = {
  readonly sheets: readonly SheetRecord[]
  readonly timetables: readonly ClassTimetableRow[]
  readonly namesakes: readonly Namesake[]
}

const listsOf = async (reads: Reads, classId: string): Promise<Lists> => ({
  sheets: await sheetsOf(reads, classId),
  timetables: await timetablesOf(reads, classId),
  namesakes: await namesakesOn(reads, classId),
})

/** Namesakes whom nothing tells apart from a person of this class. */
const perhapsOne = ({ learners }: Reckoned, namesakes: readonly Namesake[]): readonly Namesake[] =>
  namesakes.filter(({ learnerId, other }) => {
    const own = learners.find(({ id }) => id === learnerId)
    return own !== undefined && mayBeOne(own, other)
  })

const rowOf = (record: ClassRecord, reckoned: Reckoned, { sheets, timetables, namesakes }: Lists) => {
  const { id, version, title, place, applicationId, no, coop, content, paid } = record
  const { sessions, learners, present, counts } = reckoned
  const found = findingsOf(daysOf(sessions, present, sheets), timetables).length
  return {
    ...{ id, version, title, place, applicationId, no, coop, content, counts, paid },
    learners: learners.length,
    // Not as it was kept: a norm may have been fixed since the class was last written.
    accepted: acceptedOf(reckoned),
    findings: found + perhapsOne(reckoned, namesakes).length,
  }
}

const acceptedOf = ({ support, accepted }: Reckoned): number =>
  addDong(support.value ?? 0, ...[...accepted.values()].map(({ value }) => value ?? 0))

/** One class with everything its payment rests on. đồng. */
export const viewClass = async (office: OfficeContext, id: string) => {
  const { pack, store } = office
  const record = await theClass(store.reads, id)
  const reckoned = await reckonClass(store.reads, office, record)
  const { sessions, learners, present, costs, counts, accepted, support, over } = reckoned
  const lists = await listsOf(store.reads, id)
  const { sheets, timetables } = lists
  const days = daysOf(sessions, present, sheets)
  const items = pack.items.filter(({ contents }) => contents.includes(record.content))
  const step = stepView(pack)
  return {
    ...rowOf(record, reckoned, lists),
    sessions,
    days: days.map((day) => ({
      ...day,
      sheets: sheets.flatMap((sheet) => (sheet.day === day.day ? [{ sha256: sheet.sha256, name: sheet.name }] : [])),
    })),
    people: learners.map(({ nameKey: _, ...learner }) => learner),
    present,
    namesakes: perhapsOne(reckoned, lists.namesakes).map(({ other: _, ...namesake }) => namesake),
    timetables: timetables.map(({ kind, number, decidedOn, days: planned, sessions: count, reason, recordedBy }) => ({
      ...{ kind, number, decidedOn, reason, recordedBy },
      days: planned,
      sessions: count,
    })),
    costs: costs.map(({ classId: _, line, invoice, ...cost }) => {
      const item = pack.items.find(({ code }) => code === cost.item)
      const own = accepted.get(line)
      return {
        ...cost,
        name: item?.name ?? { vi: cost.item, en: cost.item },
        unit: unitName(pack, item?.unit ?? ''),
        invoice: invoice === null ? null : invoice === 1,
        most: mostOf(item?.unit ?? '', counts),
        accepted: own === undefined ? null : step(own),
        over: over.has(cost.item),
      }
    }),
    support: { value: support.value, working: support.working.map(step) },
    items: items.map(({ code, name, unit }) => ({ code, name, unit: unitName(pack, unit) })),
    problems: findingsOf(days, timetables),
    vouchers: await vouchersOfClass(store.reads, id),
  }
}

const unitName = (pack: Pack, unit: string) => pack.units.find(({ id }) => id === unit)?.name ?? { vi: unit, en: unit }

const stepView =
  (pack: Pack) =>
  ({ text, value, citation }: WorkingStep) => ({
    text,
    value,
    article: { vi: formatCitationShort(pack, citation, 'vi'), en: formatCitationShort(pack, citation, 'en') },
  })
