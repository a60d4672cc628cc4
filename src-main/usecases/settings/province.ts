import type { AreaClass, AreaList } from '../../domain/eligibility/areas.ts'
import { classesOf, communeKey, overlapIn } from '../../domain/eligibility/areas.ts'
import { resolveProvincial } from '../../domain/eligibility/provincial.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { listDistricts } from '../../store/offices.ts'
import { insertArea, insertProvincial } from '../../store/province.ts'
import type { Tx } from '../../store/unit-of-work.ts'
import { theOffice } from '../applications/find.ts'
import { keepRecheck } from '../applications/keep-recheck.ts'
import { wholeOffice } from '../applications/recheck-files.ts'
import type { RecheckReport } from '../applications/recheck-report.ts'
import type { WriteContext } from '../context.ts'

/** What decides a setting: without a document there is none. */
export type DecidingDocument = { readonly number: string; readonly date: string; readonly signer: string }

export type ProvincialInput = {
  readonly key: string
  readonly value: number | string
  readonly from: string
  readonly to: string | null
  readonly document: DecidingDocument
  readonly note: string | null
}

/**
 * Records what the province fixed. A value of the same key and first day takes the place of the one before, which stays on record.
 * Files are judged again in the same transaction.
 * @throws Refusal settings.invalid
 */
export const recordProvincial = (context: WriteContext, input: ProvincialInput): Promise<RecheckReport> =>
  context.store.write(async (tx) => {
    const { key, value, from, to, document, note } = input
    if (to !== null && to < from)
      throw new Refusal('settings.invalid', { setting: key, value: to, expected: `>= ${from}` }, 'to')
    resolveProvincial(context.pack, [{ key, value, from, to, document: document.number }])
    await insertProvincial(tx, {
      key,
      value,
      validFrom: from,
      validTo: to,
      documentNumber: document.number,
      documentDate: document.date,
      signer: document.signer,
      note,
      recordedBy: context.actor.name,
    })
    return settle(tx, context, 'settings.provincial', { key, value, from, to, document }, document.number)
  })

export type AreaInput = {
  readonly list: AreaList
  readonly districtCode: string
  readonly commune: string
  readonly class: AreaClass
  readonly from: string
  readonly to: string | null
}

/** Adds communes to a list of areas; all or none. @throws Refusal settings.invalid naming the row, notFound */
export const recordAreas = (
  context: WriteContext,
  input: { readonly areas: readonly AreaInput[]; readonly document: Omit<DecidingDocument, 'signer'> },
): Promise<RecheckReport> =>
  context.store.write(async (tx) => {
    const office = await theOffice(tx)
    const districts = (await listDistricts(tx, office.provinceCode, `${office.year}-01-01`)).map(({ code }) => code)
    refuseTwice(input.areas)
    for (const [index, area] of input.areas.entries()) {
      const place = `areas.${index}`
      if (!districts.includes(area.districtCode))
        throw new Refusal('notFound', { what: 'district', id: area.districtCode }, `${place}.districtCode`)
      if (communeKey(area.commune) === '')
        throw new Refusal(
          'settings.invalid',
          { setting: place, value: area.commune, expected: 'xã' },
          `${place}.commune`,
        )
      if (!classesOf[area.list].includes(area.class))
        throw new Refusal(
          'settings.invalid',
          { setting: place, value: area.class, expected: classesOf[area.list].join(', ') },
          `${place}.class`,
        )
      if (area.to !== null && area.to < area.from)
        throw new Refusal(
          'settings.invalid',
          { setting: place, value: area.to, expected: `>= ${area.from}` },
          `${place}.to`,
        )
      await insertArea(tx, {
        list: area.list,
        districtCode: area.districtCode,
        commune: area.commune,
        communeKey: communeKey(area.commune),
        class: area.class,
        validFrom: area.from,
        validTo: area.to,
        documentNumber: input.document.number,
        documentDate: input.document.date,
        recordedBy: context.actor.name,
      })
    }
    return settle(
      tx,
      context,
      'settings.areas',
      { areas: input.areas, document: input.document },
      input.document.number,
    )
  })

/** One document cannot say two things of one commune on one day. */
const refuseTwice = (areas: readonly AreaInput[]): void => {
  const clash = overlapIn(areas.map((area) => ({ ...area, communeKey: communeKey(area.commune) })))
  if (clash === null) return
  const { commune } = areas[clash.later] ?? { commune: '' }
  throw new Refusal(
    'settings.areaTwice',
    { commune, first: clash.earlier + 1, second: clash.later + 1 },
    `areas.${clash.later}`,
  )
}

/** Logs a setting and judges again whom it may concern. */
export const settle = async (
  tx: Tx,
  context: WriteContext,
  action: string,
  after: unknown,
  reason: string,
): Promise<RecheckReport> => {
  await appendEvent(tx, context.actor, { action, subject: 'office', subjectId: '1', before: null, after, reason })
  return keepRecheck(tx, context, wholeOffice, 'setting', reason)
}
