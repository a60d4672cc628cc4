import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { planCalls } from '../contract/plan.ts'
import { draftPlanItem, recordPlan } from '../usecases/plan/decide.ts'
import { viewPlanFor, viewPlansDue } from '../usecases/plan/for-screen.ts'
import { exportPlan } from '../usecases/plan/report.ts'
import { type Desk, writing } from './desk.ts'
import { mimeOf } from './exports.ts'
import type { Handlers } from './handler.ts'
import { settledOf } from './settled.ts'

export const planHandlers: Handlers<keyof typeof planCalls> = {
  'plan.view': (desk, { year }) => viewPlanFor(desk.office, year),
  'plan.due': async (desk) => ({ due: viewPlansDue(desk.office) }),
  'plan.draft': async (desk, input, session) => {
    const { year } = await draftPlanItem(writing(desk, session), input)
    return viewPlanFor(desk.office, year)
  },
  'plan.decide': async (desk, input, session) => settledOf(await recordPlan(writing(desk, session), input)),
  'plan.export': (desk, job) => offer(desk, job),
}

const offer = async (desk: Desk, job: { year: number; report: 'estimate' | 'progress'; format: 'xlsx' | 'pdf' }) => {
  const path = join(desk.office.folder, 'tmp', randomUUID())
  const { name } = await exportPlan(desk.office, { ...job, target: path })
  return { token: await desk.files.offer({ path, name, mime: mimeOf(job.format), temporary: true }), name }
}
