import type { WorkingStep } from '../../domain/eligibility/amount-lines.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { addDong } from '../../domain/money.ts'
import { mostOf } from '../../domain/training/costs.ts'
import { countsOf, daysOf, findingsOf } from '../../domain/training/timetable.ts'
import { filesOfContents } from '../../store/applications.ts'
import { type ClassRecord, listClassRecords, sessionsOf, sheetsOf, vouchersOfClass } from '../../store/classes.ts'
import { attendanceOf, learnersOf, namesakesElsewhere } from '../../store/learners.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { theClass } from './find.ts'
import { reckonClass } from './reckon.ts'

/** Classes with what stands out, and the files that a class may belong to. */
export const listClasses = async ({ store: { reads }, pack }: OfficeContext, applicationId: string | null) => {
  const inClasses = pack.contents.filter(({ heldInClasses }) => heldInClasses).map(({ code }) => code)
  const classes = []
  for (const record of await listClassRecords(reads, applicationId)) classes.push(await rowOf(reads, record))
  return { classes, files: await filesOfContents(reads, inClasses) }
}

const rowOf = async (reads: Reads, record: ClassRecord) => {
  const sessions = await sessionsOf(reads, record.id)
  const present = await attendanceOf(reads, record.id)
  const { id, version, title, place, applicationId, no, coop, content, accepted, paid } = record
  return {
    ...{ id, version, title, place, applicationId, no, coop, content, accepted, paid },
    learners: (await learnersOf(reads, id)).length,
    counts: countsOf(sessions, present),
    findings: findingsOf(daysOf(sessions, present, await sheetsOf(reads, id))).length,
  }
}

/** One class with everything its payment rests on. đồng. */
export const viewClass = async (office: OfficeContext, id: string) => {
  const { pack, store } = office
  const record = await theClass(store.reads, id)
  const { sessions, learners, present, costs, counts, accepted, support } = await reckonClass(
    store.reads,
    office,
    record,
  )
  const sheets = await sheetsOf(store.reads, id)
  const days = daysOf(sessions, present, sheets)
  const items = pack.items.filter(({ contents }) => contents.includes(record.content))
  const step = stepView(pack)
  return {
    ...(await rowOf(store.reads, record)),
    // As its lines below add up now: a norm may have been fixed since the class was last written.
    accepted: addDong(support.value ?? 0, ...[...accepted.values()].map(({ value }) => value ?? 0)),
    sessions,
    days: days.map((day) => ({
      ...day,
      sheets: sheets.flatMap((sheet) => (sheet.day === day.day ? [{ sha256: sheet.sha256, name: sheet.name }] : [])),
    })),
    people: learners.map(({ nameKey: _, ...learner }) => learner),
    present,
    namesakes: await namesakesElsewhere(store.reads, id),
    costs: costs.map(({ classId: _, line, invoice, ...cost }) => {
      const item = pack.items.find(({ code }) => code === cost.item)
      const reckoned = accepted.get(line)
      return {
        ...cost,
        name: item?.name ?? { vi: cost.item, en: cost.item },
        unit: unitName(pack, item?.unit ?? ''),
        invoice: invoice === null ? null : invoice === 1,
        most: mostOf(item?.unit ?? '', counts),
        accepted: reckoned === undefined ? null : step(reckoned),
      }
    }),
    support: { value: support.value, working: support.working.map(step) },
    items: items.map(({ code, name, unit }) => ({ code, name, unit: unitName(pack, unit) })),
    problems: findingsOf(days),
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
