import type { Pack } from '../../../domain/eligibility/pack.ts'
import type { TransitionName } from '../../../domain/workflow/states.ts'
import { type SampleApplication, sampleCoops, samplePeople, usualReasons } from '../../../store/sample.ts'
import { createApplication } from '../../applications/create.ts'
import { stepApplication } from '../../applications/edit.ts'
import { theApplication } from '../../applications/find.ts'
import { addNote } from '../../applications/papers.ts'
import { formOf } from './facts.ts'
import { attachStatements, putPapers, signNotes } from './papers.ts'
import { get, type Step, workday } from './step.ts'

const { reviewOfficer, leader } = samplePeople

/** How many findings a file passes on its way: `receive` is the first. */
const far = ['draft', 'received', 'checking', 'supplementRequested', 'eligible', 'appraised', 'submitted'] as const

/** Working days that a paper brought later costs. */
const supplementDays = 7

/** Everything that is done to one file before it is decided, day by day from its request. */
export const reviewSteps = (
  pack: Pack,
  districts: ReadonlyMap<string, string>,
  application: SampleApplication,
): Step[] => {
  const { key, reaches, reason = null } = application
  const goes = (state: (typeof far)[number]): boolean =>
    far.indexOf(state) <= far.indexOf(reaches === 'ineligible' ? 'supplementRequested' : reaches)
  const extra = application.late === undefined ? 0 : supplementDays
  const day = (count: number) => workday(application.requestDate, count)
  const step = (count: number, name: TransitionName, why: string | null): Step => takeStep(day(count), key, name, why)
  const steps: Step[] = [registering(districts, application)]
  if (goes('received')) steps.push(step(1, 'receive', null), firstPapers(day(1), application))
  if (goes('checking'))
    steps.push(
      step(2, 'startCheck', null),
      by(day(3), async (context, made) => {
        await putPapers(context, pack, get(made.applications, key), application)
        await attachStatements(context, get(made.applications, key), application)
      }),
      ...supplement(application, day, step),
      by(day(4 + extra), async (context, made) => {
        await signNotes(context, get(made.applications, key), application)
        for (const text of application.notes ?? [])
          await addNote(context, { applicationId: get(made.applications, key), text })
      }),
    )
  if (reaches === 'supplementRequested') steps.push(step(5, 'requestSupplement', reason))
  if (reaches === 'ineligible') steps.push(step(6, 'findIneligible', reason))
  if (goes('eligible')) steps.push(step(5 + extra, 'findEligible', null))
  if (goes('appraised')) steps.push(step(6 + extra, 'appraise', usualReasons.appraise))
  if (goes('submitted')) steps.push(step(8 + extra, 'submit', null))
  if (application.reopened !== undefined) steps.push(step(7, 'reopen', application.reopened))
  if (application.withdrawn !== undefined) steps.push(step(9, 'withdraw', application.withdrawn))
  return steps
}

const by = (on: string, run: Step['run']): Step => ({ on, by: reviewOfficer, run })

const registering = (districts: ReadonlyMap<string, string>, application: SampleApplication): Step =>
  by(application.requestDate, async (context, made) => {
    const coop = get(new Map(sampleCoops.map((known) => [known.key, known])), application.coop)
    const district = get(districts, coop.districtCode)
    const { id } = await createApplication(context, formOf(application, coop, district, made.coops.get(coop.key)))
    made.applications.set(application.key, id)
    made.coops.set(coop.key, (await theApplication(context.store.reads, id)).coopId)
  })

/** What comes with the request itself; a file further on has all its papers put down together. */
const firstPapers = (on: string, application: SampleApplication): Step =>
  by(on, async (context, made) => {
    if (application.reaches !== 'received') return
    await putPapers(context, context.pack, get(made.applications, application.key), {
      ...application,
      only: ['REQUEST', 'CERTIFICATE', 'TAX_CODE'],
      unchecked: ['REQUEST', 'CERTIFICATE', 'TAX_CODE'],
    })
  })

const supplement = (
  application: SampleApplication,
  day: (count: number) => string,
  step: (count: number, name: TransitionName, why: string | null) => Step,
): Step[] => {
  const { late } = application
  if (late === undefined) return []
  return [
    step(4, 'requestSupplement', late.reason),
    step(3 + supplementDays, 'resumeCheck', null),
    by(day(3 + supplementDays), (context, made) =>
      putPapers(context, context.pack, get(made.applications, application.key), { ...application, only: [late.paper] }),
    ),
  ]
}

const takeStep = (on: string, key: string, name: TransitionName, reason: string | null): Step => ({
  on,
  by: name === 'submit' || name === 'reopen' ? leader : reviewOfficer,
  run: async (context, made) => {
    const { id, version } = await theApplication(context.store.reads, get(made.applications, key))
    await stepApplication(context, { id, version, name, reason })
  },
})
