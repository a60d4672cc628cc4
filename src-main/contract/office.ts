import { z } from 'zod'
import { roles } from '../domain/people.ts'
import { id, localDate, made, nothing, open, read, words, write, year } from './call.ts'

const bilingual = z.object({ vi: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingual>

export const actor = z.object({ name: words(120), role: z.enum(roles) })

/** What the top bar and the first screen need. `null` office: the wizard. */
const officeState = z.object({
  office: z
    .object({
      code: z.string(),
      name: z.string(),
      unitCode: z.string().nullable(),
      province: z.string(),
      provinceCode: z.string(),
      year,
      sample: z.boolean(),
      pack: z.string(),
    })
    .nullable(),
  person: actor.nullable(),
  people: z.array(actor),
  /** Numbers beside the navigation: all files, those waiting for this person, vouchers waiting for this person. */
  counts: z.object({ applications: z.int(), queue: z.int(), vouchers: z.int(), coops: z.int() }),
  /** Short form of the seal's head. */
  seal: z.string(),
  today: localDate,
  /** What is wrong with the rule pack on disk, while the last good one is in use. */
  packProblem: bilingual.nullable(),
})
export type OfficeState = z.infer<typeof officeState>

const unit = z.object({ code: z.string(), name: z.string() })
const event = z.object({
  seq: z.int(),
  at: z.string(),
  byName: z.string(),
  byRole: z.string(),
  action: z.string(),
  subject: z.string(),
  subjectId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
})
export type EventView = z.infer<typeof event>

/** What `verify` found (kiểm tra niêm phong). */
export type SealReport = {
  readonly ok: boolean
  readonly vouchers: number
  /** Head of the chain, 64 hex digits. */
  readonly head: string
  readonly short: string
  readonly covers: readonly string[]
  readonly first: { readonly table: string; readonly voucher: string | null; readonly reason: string } | null
}

export const officeCalls = {
  'office.state': open(nothing, officeState),
  /** The first-run wizard. With `sample` the fictional Kon Tum office of 2018 is made. */
  'office.create': open(
    z.strictObject({ name: words(200), provinceCode: z.string(), year, sample: z.boolean(), person: actor }),
    officeState,
  ),
  'office.provinces': open(nothing, z.object({ provinces: z.array(unit) })),
  'person.choose': open(actor, officeState),
  'office.lists': read(nothing, z.object({ districts: z.array(unit) })),
  'event.list': read(
    z.strictObject({ subject: z.string().nullable(), subjectId: z.string().nullable(), before: z.int().nullable() }),
    z.object({ events: z.array(event) }),
  ),
  'seal.verify': read(nothing, made<SealReport>()),
  /** Drafts of what is being typed save themselves, per person; a crash brings them back. */
  'draft.save': write(z.strictObject({ key: id, value: z.json() }), z.object({ savedAt: z.string() })),
  'draft.load': read(z.strictObject({ key: id }), z.object({ value: z.unknown() })),
  'draft.drop': write(z.strictObject({ key: id }), z.object({ dropped: z.boolean() })),
} as const
