import type { Actor } from '../../domain/people.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { insertOffice, keepPerson, listPeople, readOffice } from '../../store/offices.ts'
import { provinces, seedOffice } from '../../store/seeding.ts'
import { officeTexts } from '../../text/office.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

export type NewOffice = {
  readonly name: string
  readonly provinceCode: string
  readonly year: number
  readonly sample: boolean
}

/**
 * The first run: opens the office's books in an empty database.
 * @throws Refusal office.exists, notFound (province)
 */
export const createOffice = (context: WriteContext, input: NewOffice): Promise<void> =>
  context.store.write(async (tx) => {
    if ((await readOffice(tx)) !== undefined) throw new Refusal('office.exists', {})
    const province = provinces.find((known) => known.code === input.provinceCode)
    if (province === undefined)
      throw new Refusal('notFound', { what: 'province', id: input.provinceCode }, 'provinceCode')
    await seedOffice(tx, province.code, context.actor.name)
    await insertOffice(tx, {
      code: province.officeCode,
      name: input.sample ? marked(input.name) : input.name,
      unitCode: null,
      provinceCode: province.code,
      year: input.year,
      pack: context.pack.id,
      sample: input.sample ? 1 : 0,
    })
    await keepPerson(tx, context.actor)
    await appendEvent(tx, context.actor, {
      action: 'office.create',
      subject: 'office',
      subjectId: '1',
      before: null,
      after: input,
      reason: null,
    })
  })

/** The name stands on every book and export: a sample says there what it is. */
const marked = (name: string): string => {
  const mark = officeTexts.sampleMark.vi
  return name.endsWith(mark) ? name : `${name} ${mark}`
}

/** Chooses who is at work; a new name is kept in the list. Names are declared, not proven. */
export const choosePerson = (office: OfficeContext, actor: Actor): Promise<void> =>
  office.store.write(async (tx) => {
    const known = (await listPeople(tx)).some((person) => person.name === actor.name && person.role === actor.role)
    if (known) return
    await keepPerson(tx, actor)
    await appendEvent(tx, actor, {
      action: 'person.add',
      subject: 'person',
      subjectId: actor.name,
      before: null,
      after: actor,
      reason: null,
    })
  })
