import { yearOf } from '../../domain/dates.ts'
import { Refusal } from '../../domain/refusal.ts'
import { checkTaxCode, normaliseTaxCode } from '../../domain/tax-code.ts'
import { coopDisplayName, coopKindOf, coopNameKey } from '../../domain/text.ts'
import { type ApplicationRecord, insertApplication, openApplicationOf } from '../../store/applications.ts'
import { groupOf } from '../../store/coop-groups.ts'
import type { StoredFact } from '../../store/coops.ts'
import { type CoopRow, coopByTaxCode, insertCoop, updateCoop } from '../../store/coops.ts'
import { nextNumber } from '../../store/counters.ts'
import { appendEvent } from '../../store/events.ts'
import { listDistricts } from '../../store/offices.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'
import { changedFacts, mergeFacts, splitFacts, type TypedFacts } from './facts.ts'
import { theCoop, theOffice } from './find.ts'
import { judgeFilesOf } from './judge.ts'

export type NewCoopInput = { readonly name: string; readonly districtCode: string; readonly taxCode: string | null }

export type NewApplicationInput = {
  readonly coop: { readonly id: string } | NewCoopInput
  readonly content: string
  readonly work: string | null
  readonly requestDate: string
  readonly facts: TypedFacts
}

/**
 * One application by the form (hồ sơ đề nghị hỗ trợ).
 * @throws Refusal assess.contentUnsupported, facts.*, coop.taxCodeTaken, taxCode.badForm, application.duplicate, notFound
 */
export const createApplication = (
  context: WriteContext,
  input: NewApplicationInput,
): Promise<{ id: string; no: string }> =>
  context.store.write(async (tx) => {
    const split = splitFacts(context.pack, input.content, input.facts)
    const coop =
      'id' in input.coop
        ? await keepCoopFacts(tx, context, await theCoop(tx, input.coop.id), split.coop)
        : await addCoop(tx, context, input.coop, split.coop, 'form')
    const made = await addApplication(tx, context, coop, { ...input, facts: split.application }, 'form')
    return { id: made.id, no: made.no }
  })

const keepCoopFacts = async (tx: Tx, context: WriteContext, coop: CoopRow, facts: TypedFacts): Promise<CoopRow> => {
  const changed = changedFacts(coop.facts, facts)
  if (Object.keys(changed.after).length === 0) return coop
  const next = await updateCoop(tx, coop, {
    facts: mergeFacts(coop.facts, changed.after, 'form'),
    taxCode: coop.taxCode,
  })
  await appendEvent(tx, context.actor, {
    action: 'coop.facts',
    subject: 'coop',
    subjectId: coop.id,
    ...changed,
    reason: null,
  })
  await judgeFilesOf(tx, context, coop.id, [])
  return next
}

/** Adds a co-op to the register; used by the form and by the import alike. */
export const addCoop = async (
  tx: Tx,
  context: WriteContext,
  input: NewCoopInput,
  facts: TypedFacts,
  origin: StoredFact['origin'],
): Promise<CoopRow> => {
  const taxCode = input.taxCode === null ? null : normaliseTaxCode(input.taxCode)
  if (taxCode !== null && checkTaxCode(taxCode) === 'badForm')
    throw new Refusal('coop.taxCodeForm', { taxCode }, 'coop.taxCode')
  const holder = taxCode === null ? undefined : await coopByTaxCode(tx, taxCode)
  if (holder !== undefined && taxCode !== null)
    throw new Refusal('coop.taxCodeTaken', { taxCode, coop: holder.name }, 'coop.taxCode')
  const office = await theOffice(tx)
  const districts = await listDistricts(tx, office.provinceCode, `${office.year}-01-01`)
  if (!districts.some((district) => district.code === input.districtCode))
    throw new Refusal('notFound', { what: 'district', id: input.districtCode }, 'coop.districtCode')
  const coop = await insertCoop(tx, {
    kind: coopKindOf(input.name),
    name: coopDisplayName(input.name),
    nameKey: coopNameKey(input.name),
    taxCode,
    districtCode: input.districtCode,
    facts: mergeFacts({}, facts, origin),
  })
  await appendEvent(tx, context.actor, {
    action: 'coop.add',
    subject: 'coop',
    subjectId: coop.id,
    before: null,
    after: { name: coop.name, taxCode, districtCode: coop.districtCode, facts },
    reason: null,
  })
  return coop
}

/** Adds an application with its number; used by the form and by the import alike. */
export const addApplication = async (
  tx: Tx,
  context: WriteContext,
  coop: CoopRow,
  input: Omit<NewApplicationInput, 'coop'>,
  origin: StoredFact['origin'],
): Promise<ApplicationRecord> => {
  checkContent(context, input)
  const { mergeId, rootId } = await groupOf(tx, coop.id)
  if (mergeId !== null) throw new Refusal('coop.mergedAway', { into: (await theCoop(tx, rootId)).name }, 'coop')
  const year = yearOf(input.requestDate)
  const there = await openApplicationOf(tx, { coopId: coop.id, content: input.content, work: input.work, year })
  if (there !== undefined)
    throw new Refusal('application.duplicate', { coop: coop.name, no: there.no, year: String(year) })
  const ordinal = await nextNumber(tx, 'HS', year)
  const application = await insertApplication(tx, {
    no: `HS-${year}-${String(ordinal).padStart(4, '0')}`,
    year,
    coopId: coop.id,
    content: input.content,
    work: input.work,
    requestDate: input.requestDate,
    facts: mergeFacts({}, input.facts, origin),
  })
  await appendEvent(tx, context.actor, {
    action: 'application.add',
    subject: 'application',
    subjectId: application.id,
    before: null,
    after: { no: application.no, coop: coop.name, work: input.work, facts: input.facts },
    reason: null,
  })
  return application
}

const checkContent = ({ pack }: WriteContext, input: { content: string; work: string | null }): void => {
  const content = pack.contents.find((known) => known.code === input.content)
  if (content === undefined) throw new Refusal('notFound', { what: 'content', id: input.content }, 'content')
  if (!content.supported)
    throw new Refusal('assess.contentUnsupported', { content: input.content, pack: pack.id }, 'content')
  if (content.needsWork && !pack.works.some((work) => work.code === input.work && work.content === input.content))
    throw new Refusal('notFound', { what: 'work', id: input.work ?? '' }, 'work')
}
