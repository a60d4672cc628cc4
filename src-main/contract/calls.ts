import type { z } from 'zod'
import { applicationCalls } from './applications.ts'
import { backupCalls } from './backup.ts'
import { codeCalls } from './codes.ts'
import { coopCalls } from './coops.ts'
import { evidenceCalls } from './evidence.ts'
import { intakeCalls } from './intake.ts'
import { lawCalls } from './law.ts'
import { moneyCalls } from './money.ts'
import { officeCalls } from './office.ts'
import { periodCalls } from './periods.ts'
import { planCalls } from './plan.ts'
import { profileCalls } from './profiles.ts'
import { reportCalls } from './reports.ts'
import { settingsCalls } from './settings.ts'
import { trainingCalls } from './training.ts'
import { treasuryCalls } from './treasury.ts'

/** Every call of the office. A missing handler, or a handler of another shape, does not compile. */
export const calls = {
  ...officeCalls,
  ...applicationCalls,
  ...coopCalls,
  ...intakeCalls,
  ...lawCalls,
  ...settingsCalls,
  ...planCalls,
  ...trainingCalls,
  ...evidenceCalls,
  ...moneyCalls,
  ...backupCalls,
  ...periodCalls,
  ...reportCalls,
  ...profileCalls,
  ...treasuryCalls,
  ...codeCalls,
} as const

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.output<(typeof calls)[N]['input']>
/** What the caller hands in, before defaults and trimming. */
export type CallArgument<N extends CallName> = z.input<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>

export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name)
