import {
  programmeDay,
  type SampleRequest,
  sampleClass,
  sampleCoops,
  sampleFixed,
  samplePeople,
  sampleRequests,
  sampleTwin,
} from '../../../store/sample.ts'
import { createApplication } from '../../applications/create.ts'
import { stepApplication } from '../../applications/edit.ts'
import { theApplication } from '../../applications/find.ts'
import { setPaper } from '../../applications/papers.ts'
import type { WriteContext } from '../../context.ts'
import { recordProvincial } from '../../settings/province.ts'
import { approveTimetable } from '../../training/approve-timetable.ts'
import { recordDay } from '../../training/attendance.ts'
import { createClass } from '../../training/classes.ts'
import { setCosts } from '../../training/costs.ts'
import { theClass } from '../../training/find.ts'
import { enrol } from '../../training/learners.ts'
import { putSession } from '../../training/sessions.ts'
import { viewClass } from '../../training/view.ts'
import { payeeOf } from './facts.ts'
import { get, type Made, type Step } from './step.ts'

const { reviewOfficer, leader } = samplePeople

/** What the province fixed, a file of every other content, a co-op typed twice, and a class. */
export const programmeSteps = (districts: ReadonlyMap<string, string>): Step[] => [
  ...sampleFixed.map(
    ({ key, value, number, date }): Step => ({
      on: '2018-01-02',
      by: leader,
      run: async (context) => {
        await recordProvincial(context, {
          key,
          value,
          from: '2018-01-01',
          to: null,
          document: { number, date, signer: 'Hội đồng nhân dân, Ủy ban nhân dân tỉnh (số liệu mẫu)' },
          note: null,
        })
      },
    }),
  ),
  ...sampleRequests.map((request): Step => onLastDay((context, made) => takeIn(context, made, request))),
  onLastDay((context) => takeInTwin(context, districts)),
  onLastDay(holdClass),
]

const onLastDay = (run: Step['run']): Step => ({ on: programmeDay, by: reviewOfficer, run })

const takeIn = async (context: WriteContext, made: Made, request: SampleRequest): Promise<void> => {
  const { key, coop, content, requestDate, facts } = request
  const { id } = await createApplication(context, {
    coop: { id: get(made.coops, coop) },
    content,
    work: null,
    requestDate,
    facts,
  })
  made.applications.set(key, id)
  for (const name of ['receive', 'startCheck'] as const) {
    const { version } = await theApplication(context.store.reads, id)
    await stepApplication(context, { id, version, name, reason: null })
  }
  for (const code of ['REQUEST', 'CERTIFICATE', 'MEMBER_REGISTER'])
    await setPaper(context, { applicationId: id, code, status: 'checked', receivedOn: null, note: null })
}

const takeInTwin = async (context: WriteContext, districts: ReadonlyMap<string, string>): Promise<void> => {
  const { of, name, content, requestDate, facts } = sampleTwin
  const coop = get(new Map(sampleCoops.map((known) => [known.key, known])), of)
  const { districtCode, representative, foundedOn } = coop
  await createApplication(context, {
    coop: { name, districtCode, taxCode: null },
    content,
    work: null,
    requestDate,
    facts: {
      ...facts,
      'coop.representative': representative,
      'coop.foundedOn': foundedOn,
      'coop.account': payeeOf(coop, get(districts, districtCode)).account,
    },
  })
}

const holdClass = async (context: WriteContext, made: Made): Promise<void> => {
  const { file, title, place, sessions, lecturer, learners, costs } = sampleClass
  const { id } = await createClass(context, { applicationId: get(made.applications, file), title, place })
  const now = async () => ({ id, version: (await theClass(context.store.reads, id)).version })
  for (const [day, part, topic, held] of sessions)
    await putSession(context, { ...(await now()), session: { day, part, topic, lecturer, planned: true, held } })
  await approveTimetable(context, { ...(await now()), ...sampleClass.decision })
  await enrol(context, {
    ...(await now()),
    learners: learners.map(([name, bornOn, citizenId, coop, km]) => ({
      name,
      bornOn,
      citizenId,
      coopId: get(made.coops, coop),
      distanceKm: km,
      ownVehicle: km === null ? null : true,
    })),
  })
  const { people, days } = await viewClass(context, id)
  for (const { day } of days.filter(({ held }) => held))
    await recordDay(context, {
      ...(await now()),
      day,
      present: people.flatMap((one) =>
        sampleClass.away[day]?.includes(one.name) === true
          ? []
          : [{ learnerId: one.id, signed: sampleClass.unsigned[day]?.includes(one.name) !== true }],
      ),
    })
  await setCosts(context, { ...(await now()), costs: costs.map((cost) => ({ ...cost, note: null })) })
}
