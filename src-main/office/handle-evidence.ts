import type { evidenceCalls } from '../contract/evidence.ts'
import type { WriteContext } from '../usecases/context.ts'
import { setPayPlan } from '../usecases/evidence/plan.ts'
import { attachScan, cancelEvidence, correctEvidence, recordEvidence, type Scan } from '../usecases/evidence/record.ts'
import { limitsOfVoucher, viewEvidence } from '../usecases/evidence/view.ts'
import { keepPaperFile } from '../usecases/files/paper-store.ts'
import { setNationalTarget, setPayRule, viewPayRules } from '../usecases/settings/pay-rules.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import type { Session } from './session.ts'

/** A write on what a file rests on, answered by all of it as it stands afterwards. */
const changing =
  <Input>(change: (context: WriteContext, input: Input) => Promise<{ readonly applicationId: string }>) =>
  async (desk: Desk, input: Input, session: Session) =>
    viewEvidence(desk.office, (await change(writing(desk, session), input)).applicationId)

/** Kept before the transaction: a scan without its record harms nothing. */
const kept = async (
  desk: Desk,
  { role, file, name }: { readonly role: Scan['role']; readonly file: string; readonly name: string },
): Promise<Scan> => ({
  role,
  name,
  file: await keepPaperFile(desk.office.folder, desk.files.find(file).path, name),
})

export const evidenceHandlers: Handlers<keyof typeof evidenceCalls> = {
  'evidence.view': (desk, { applicationId }) => viewEvidence(desk.office, applicationId),
  'evidence.limits': async (desk, input) => ({ limits: await limitsOfVoucher(desk.office, input) }),
  'evidence.record': async (desk, { scans, ...input }, session) => {
    const files = await Promise.all(scans.map((scan) => kept(desk, scan)))
    return changing(recordEvidence)(desk, { ...input, scans: files }, session)
  },
  'evidence.correct': changing(correctEvidence),
  'evidence.cancel': changing(cancelEvidence),
  'evidence.scan': async (desk, { id, scan }, session) =>
    changing(attachScan)(desk, { id, scan: await kept(desk, scan) }, session),
  'payPlan.set': changing(setPayPlan),
  'payRule.view': (desk) => viewPayRules(desk.office),
  'payRule.set': async (desk, input, session) => {
    await setPayRule(writing(desk, session), input)
    return viewPayRules(desk.office)
  },
  'payRule.nationalTarget': async (desk, input, session) => {
    await setNationalTarget(writing(desk, session), input)
    return viewPayRules(desk.office)
  },
}
