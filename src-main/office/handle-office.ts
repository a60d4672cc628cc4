import type { officeCalls } from '../contract/office.ts'
import { verifySeal } from '../usecases/ledger/verify.ts'
import { choosePerson, createOffice } from '../usecases/office/create.ts'
import { dropScreenDraft, loadScreenDraft, saveScreenDraft } from '../usecases/office/drafts.ts'
import { listEventsFor, officeDistricts, officeProvinces } from '../usecases/office/lists.ts'
import { fillSample } from '../usecases/office/sample.ts'
import { officeState } from '../usecases/office/state.ts'
import { type Desk, writing } from './desk.ts'
import { sentencesOf } from './errors.ts'
import type { Handlers } from './handler.ts'
import { actorOf, type Session } from './session.ts'

const stateOf = async ({ office }: Desk, person: Session['person']) => ({
  ...(await officeState(office, person)),
  packProblem: office.packProblem === null ? null : sentencesOf(office.packProblem),
})

export const officeHandlers: Handlers<keyof typeof officeCalls> = {
  'office.state': (desk, _, session) => stateOf(desk, session.person),
  'office.create': async (desk, { person, ...office }, session) => {
    const pack = await desk.office.beginIn(office.year)
    await createOffice({ ...desk.office, pack, actor: person }, office)
    if (office.sample) {
      await fillSample(desk.office, { onProgress: (done, total) => desk.tell('sample', done, total, 'running') })
      desk.office.stopClock()
    }
    session.person = person
    return stateOf(desk, person)
  },
  'office.provinces': async () => ({ provinces: officeProvinces() }),
  'person.choose': async (desk, person, session) => {
    await choosePerson(desk.office, person)
    session.person = person
    return stateOf(desk, person)
  },
  'office.lists': async (desk) => ({ districts: await officeDistricts(desk.office) }),
  'event.list': async (desk, filter) => ({ events: await listEventsFor(desk.office, filter) }),
  'seal.verify': (desk) => desk.checks.run('seal.verify', desk.office, verifySeal),
  'draft.save': (desk, { key, value }, session) => saveScreenDraft(writing(desk, session), key, value),
  'draft.load': async (desk, { key }, session) => ({
    value: await loadScreenDraft(desk.office, actorOf(session), key),
  }),
  'draft.drop': (desk, { key }, session) => dropScreenDraft(writing(desk, session), key),
}
