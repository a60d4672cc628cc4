import { z } from 'zod'
import { areaLists } from '../domain/eligibility/areas.ts'
import { areaClasses } from '../domain/eligibility/facts.ts'
import { localDate, nothing, optionalWords, read, words, writeBy } from './call.ts'

const bilingual = z.object({ vi: z.string(), en: z.string() })
const figure = z.union([z.number(), z.string()])

const settingsView = z.object({
  readings: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      values: z.array(z.object({ value: z.string(), name: bilingual })).readonly(),
      usual: z.string(),
      basis: z.string(),
      chosen: z.string(),
      /** The document or reason the office names; null: the default of the pack. */
      ground: z.string().nullable(),
    }),
  ),
  provincial: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      unit: z.string().nullable(),
      unitName: bilingual.nullable(),
      least: z.number().nullable(),
      most: z.number().nullable(),
      article: bilingual,
      /** Newest first; at most one is in force today. */
      history: z.array(
        z.object({
          id: z.string(),
          state: z.enum(['inForce', 'coming', 'ended', 'replaced']),
          value: figure,
          validFrom: localDate,
          validTo: localDate.nullable(),
          documentNumber: z.string(),
          documentDate: localDate,
          signer: z.string(),
          note: z.string().nullable(),
          recordedBy: z.string(),
          recordedAt: z.string(),
        }),
      ),
    }),
  ),
  unfit: z.array(z.object({ key: z.string(), value: figure, document: z.string() })),
  areas: z.array(
    z.object({
      id: z.string(),
      list: z.enum(areaLists),
      district: z.string(),
      commune: z.string(),
      class: z.string(),
      validFrom: localDate,
      validTo: localDate.nullable(),
      documentNumber: z.string(),
      documentDate: localDate,
    }),
  ),
})
export type SettingsView = z.infer<typeof settingsView>

/** What followed: files judged again, and those whose result is another one. */
const settled = z.object({ judged: z.int(), changed: z.int(), flagged: z.int() })

const document = { number: words(120), date: localDate }
const setters = ['leader', 'administrator'] as const

/** What heads every book and voucher; '' while it is open. */
const officeData = z.object({
  name: z.string(),
  unitCode: z.string(),
  treasury: z.string(),
  treasuryCode: z.string(),
  account: z.string(),
})
export type OfficeDataView = z.infer<typeof officeData>
const openText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').trim())

export const settingsCalls = {
  'settings.office': read(nothing, officeData),
  'settings.setOffice': writeBy(
    ['leader', 'financeOfficer', 'administrator'],
    z.strictObject({
      name: words(200),
      unitCode: openText(7),
      treasury: openText(200),
      treasuryCode: openText(4),
      account: openText(40),
    }),
    officeData,
  ),
  'settings.view': read(nothing, settingsView),
  'settings.reading': writeBy(
    setters,
    z.strictObject({ setting: z.string().max(80), value: z.string().max(80), ground: words(400) }),
    settled,
  ),
  'settings.provincial': writeBy(
    setters,
    z.strictObject({
      key: z.string().max(80),
      value: z.union([z.number(), words(400)]),
      from: localDate,
      to: localDate.nullable(),
      document: z.strictObject({ ...document, signer: words(120) }),
      note: optionalWords(2000),
    }),
    settled,
  ),
  'settings.areas': writeBy(
    setters,
    z.strictObject({
      areas: z
        .array(
          z.strictObject({
            list: z.enum(areaLists),
            districtCode: z.string(),
            commune: words(120),
            class: z.enum(areaClasses),
            from: localDate,
            to: localDate.nullable(),
          }),
        )
        .min(1)
        .max(2000),
      document: z.strictObject(document),
    }),
    settled,
  ),
} as const
