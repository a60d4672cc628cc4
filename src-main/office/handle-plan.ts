import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { planCalls } from '../contract/plan.ts'
import { recordPlan } from '../usecases/plan/decide.ts'
import { draftPlanItem, splitDrafts } from '../usecases/plan/draft.ts'
import { viewMovable, viewPlanFor, viewPlanLines, viewPlansDue, viewPlanYears } from '../usecases/plan/for-screen.ts'
import { movePlanYear } from '../usecases/plan/move-year.ts'
import { exportPlan } from '../usecases/plan/report.ts'
import { type Desk, writing } from './desk.ts'
import { mimeOf } from './exports.ts'
import type { Handlers } from './handler.ts'
import { scanOf } from './scan.ts'
import { settledOf } from './settled.ts'

export const planHandlers: Handlers<keyof typeof planCalls> = {
  'plan.years': async (desk) => ({ years: await viewPlanYears(desk.office) }),
  'plan.view': (desk, { year }) => viewPlanFor(desk.office, year),
  'plan.due': async (desk) => ({ due: viewPlansDue(desk.office) }),
  'plan.draft': async (desk, input, session) => {
    const { year } = await draftPlanItem(writing(desk, session), input)
    return viewPlanFor(desk.office, year)
  },
  'plan.split': (desk, input, session) => splitDrafts(writing(desk, session), input),
  'plan.movable': async (desk, { year }) => ({ files: await viewMovable(desk.office, year) }),
  'plan.move': async (desk, input, session) => {
    await movePlanYear(writing(desk, session), input)
    return viewPlanFor(desk.office, input.year)
  },
  'plan.lines': async (desk, { id }) => ({ lines: await viewPlanLines(desk.office, id) }),
  'plan.decide': async (desk, { file, fileName, ...input }, session) =>
    settledOf(await recordPlan(writing(desk, session), { ...input, file: await scanOf(desk, { file, fileName }) })),
  'plan.export': (desk, job) => offer(desk, job),
}

const offer = async (desk: Desk, job: { year: number; report: 'estimate' | 'progress'; format: 'xlsx' | 'pdf' }) => {
  const path = join(desk.office.folder, 'tmp', randomUUID())
  const { name } = await exportPlan(desk.office, { ...job, target: path })
  return { token: await desk.files.offer({ path, name, mime: mimeOf(job.format), temporary: true }), name }
}
