import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { applicationCalls } from '../contract/applications.ts'
import { formFacts } from '../domain/eligibility/form-facts.ts'
import { checkOne } from '../usecases/applications/check.ts'
import { createApplication } from '../usecases/applications/create.ts'
import { setFacts, stepApplication } from '../usecases/applications/edit.ts'
import { addNote, attachPaper, setPaper, signJudgement } from '../usecases/applications/papers.ts'
import { printVerdictSheet } from '../usecases/applications/sheet.ts'
import { applicationQueue, listFields, searchApplications, viewApplication } from '../usecases/applications/view.ts'
import { findScan } from '../usecases/files/find-paper.ts'
import { keepPaperFile } from '../usecases/files/paper-store.ts'
import { type Desk, writing } from './desk.ts'
import { sentencesOf } from './errors.ts'
import type { Handlers } from './handler.ts'
import { actorOf, type Session } from './session.ts'

const view = async (desk: Desk, session: Session, id: string) => {
  const { money, ...file } = await viewApplication(desk.office, actorOf(session), id)
  return { ...file, money: { ...money, problem: money.problem === null ? null : sentencesOf(money.problem) } }
}

export const applicationHandlers: Handlers<keyof typeof applicationCalls> = {
  'application.list': async (desk, { filter, sort, descending }) => {
    const rows = await searchApplications(desk.office, filter, sort, descending)
    return { rows: rows.map(listFields), total: rows.length }
  },
  'application.queue': async (desk, _, session) => ({
    rows: (await applicationQueue(desk.office, actorOf(session))).map(listFields),
  }),
  'application.form': async ({ office: { pack } }, { content, work }) => ({
    ...formFacts(pack, content, work),
    works: pack.works.filter((one) => one.content === content).map(({ code }) => code),
    items: pack.items
      .filter(({ contents }) => contents.includes(content))
      .map(({ code, name, unit, rate }) => ({ code, name, unit, byRate: rate !== null })),
  }),
  'application.get': (desk, { id }, session) => view(desk, session, id),
  'application.create': (desk, input, session) => createApplication(writing(desk, session), input),
  'application.setFacts': async (desk, input, session) => {
    await setFacts(writing(desk, session), input)
    return view(desk, session, input.id)
  },
  'application.check': async (desk, { id, asOf }, session) => {
    await checkOne(writing(desk, session), id, asOf)
    return view(desk, session, id)
  },
  'application.step': async (desk, input, session) => {
    await stepApplication(writing(desk, session), input)
    return view(desk, session, input.id)
  },
  'paper.set': async (desk, input, session) => {
    await setPaper(writing(desk, session), input)
    return view(desk, session, input.applicationId)
  },
  'paper.attach': async (desk, { file, ...input }, session) => {
    const { path } = desk.files.find(file)
    const kept = await keepPaperFile(desk.office.folder, path, input.name)
    await attachPaper(writing(desk, session), { ...input, file: kept })
    return view(desk, session, input.applicationId)
  },
  'paper.open': async (desk, { of, id }) => {
    const { path, mime, name } = await findScan(desk.office, of, id)
    return { token: await desk.files.offer({ path, mime, name, temporary: false }), mime, name }
  },
  'application.sheet': async (desk, { id }) => {
    const path = join(desk.office.folder, 'tmp', randomUUID())
    const { name } = await printVerdictSheet(desk.office, id, path)
    const mime = 'application/pdf'
    return { token: await desk.files.offer({ path, name, mime, temporary: true }), mime, name }
  },
  'judgement.sign': async (desk, input, session) => {
    await signJudgement(writing(desk, session), input)
    return view(desk, session, input.applicationId)
  },
  'note.add': async (desk, input, session) => {
    await addNote(writing(desk, session), input)
    return view(desk, session, input.applicationId)
  },
}
