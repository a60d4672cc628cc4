import { createApplication } from '../../src-main/usecases/applications/create.ts'
import { createBudgetLine } from '../../src-main/usecases/budget/lines.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { recordProvincial } from '../../src-main/usecases/settings/province.ts'
import { approveTimetable } from '../../src-main/usecases/training/approve-timetable.ts'
import { createClass } from '../../src-main/usecases/training/classes.ts'
import { enrol, type LearnerInput } from '../../src-main/usecases/training/learners.ts'
import { putSession } from '../../src-main/usecases/training/sessions.ts'
import { viewClass } from '../../src-main/usecases/training/view.ts'
import { as, assign, goodFacts, people, submit } from './office.ts'

const { totalInvestment: _, ownContribution: __, ...common } = goodFacts

/** A file of classes, from a co-op of farmers in an ordinary area, submitted. */
export const trainingFile = async (office: OpenOffice, name: string): Promise<{ id: string; no: string }> => {
  const made = await createApplication(as(office, people.review), {
    coop: { name, taxCode: null, districtCode: '608' },
    content: 'TRAINING',
    work: null,
    requestDate: '2018-02-05',
    facts: {
      ...common,
      amount: 5_000_000,
      people: 20,
      days: 3,
      planApprovedOn: '2018-01-10',
      studyVisit: false,
      supportedBefore: false,
      'coop.area': 'ordinary',
    },
  })
  await submit(office, made.id)
  return made
}

/** What the province pays an official for board and lodging: 200.000 đồng a day. */
export const fixNorm = (office: OpenOffice) =>
  recordProvincial(as(office, people.leader), {
    key: 'norm.boardLodging',
    value: 200_000,
    from: '2017-01-01',
    to: null,
    document: { number: '05/NQ-HĐND', date: '2017-01-01', signer: 'Chủ tịch' },
    note: null,
  })

export const trainingLine = async (office: OpenOffice): Promise<string> => {
  const { id } = await createBudgetLine(as(office, people.finance), {
    year: 2018,
    name: 'Bồi dưỡng',
    content: 'TRAINING',
    source: 'NSTW',
    chapter: '',
    khoan: '',
    tieuMuc: '',
    level: '',
    programmeCode: '',
    payingUnit: 'Liên minh',
  })
  await assign(office, id, 100_000_000, '12/QĐ-UBND')
  return id
}

/** The class as the office has it now: what a screen sends with every write. */
export const seen = async (office: OpenOffice, id: string): Promise<{ id: string; version: number }> => {
  const { version } = await viewClass(office, id)
  return { id, version }
}

export const session = async (office: OpenOffice, id: string, day: string, planned: boolean, held: boolean) =>
  putSession(as(office, people.review), {
    ...(await seen(office, id)),
    session: { day, part: 'morning', topic: 'Quản trị hợp tác xã', lecturer: 'Trần Văn Bảy', planned, held },
  })

export const learner = (name: string, coopId: string, more: Partial<LearnerInput>): LearnerInput => ({
  name,
  bornOn: '1985-03-04',
  citizenId: null,
  coopId,
  distanceKm: null,
  ownVehicle: null,
  ...more,
})

/** The decision that opens the class with its timetable. */
export const approveClass = async (office: OpenOffice, id: string): Promise<void> =>
  approveTimetable(as(office, people.review), {
    ...(await seen(office, id)),
    number: '58/QĐ-LMHTX',
    decidedOn: '2018-03-20',
  })

/** A class whose days are held as planned, with learners. */
export const newClass = async (
  office: OpenOffice,
  applicationId: string,
  title: string,
  days: readonly string[],
  learners: readonly LearnerInput[],
): Promise<string> => {
  const { id } = await createClass(as(office, people.review), { applicationId, title, place: 'Hội trường huyện' })
  for (const day of days) await session(office, id, day, true, true)
  await enrol(as(office, people.review), { ...(await seen(office, id)), learners })
  return id
}
