import type { WorkingStep } from '../../domain/eligibility/amount-lines.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { addDong } from '../../domain/money.ts'
import { mostOf } from '../../domain/training/costs.ts'
import { daysOf, findingsOf } from '../../domain/training/timetable.ts'
import { filesOfContents } from '../../store/applications.ts'
import { type ClassRecord, listClassRecords, type SheetRecord, sheetsOf, vouchersOfClass } from '../../store/classes.ts'
import { namesakesElsewhere } from '../../store/learners.ts'
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
    classes.push(rowOf(record, reckoned, await sheetsOf(reads, record.id)))
  }
  return { classes, files: await filesOfContents(reads, inClasses) }
}

const rowOf = (record: ClassRecord, reckoned: Reckoned, sheets: readonly SheetRecord[]) => {
  const { id, version, title, place, applicationId, no, coop, content, paid } = record
  const { sessions, learners, present, counts } = reckoned
  return {
    ...{ id, version, title, place, applicationId, no, coop, content, counts, paid },
    learners: learners.length,
    // Not as it was kept: a norm may have been fixed since the class was last written.
    accepted: acceptedOf(reckoned),
    findings: findingsOf(daysOf(sessions, present, sheets)).length,
  }
}

const acceptedOf = ({ support, accepted }: Reckoned): number =>
  addDong(support.value ?? 0, ...[...accepted.values()].map(({ value }) => value ?? 0))

/** One class with everything its payment rests on. đồng. */
export const viewClass = async (office: OfficeContext, id: string) => {
  const { pack, store } = office
  const record = await theClass(store.reads, id)
  const reckoned = await reckonClass(store.reads, office, record)
  const { sessions, learners, present, costs, counts, accepted, support } = reckoned
  const sheets = await sheetsOf(store.reads, id)
  const days = daysOf(sessions, present, sheets)
  const items = pack.items.filter(({ contents }) => contents.includes(record.content))
  const step = stepView(pack)
  return {
    ...rowOf(record, reckoned, sheets),
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
      const own = accepted.get(line)
      return {
        ...cost,
        name: item?.name ?? { vi: cost.item, en: cost.item },
        unit: unitName(pack, item?.unit ?? ''),
        invoice: invoice === null ? null : invoice === 1,
        most: mostOf(item?.unit ?? '', counts),
        accepted: own === undefined ? null : step(own),
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
