import type { CallName } from '../contract/calls.ts'
import { applicationHandlers } from './handle-applications.ts'
import { backupHandlers } from './handle-backup.ts'
import { codeHandlers } from './handle-codes.ts'
import { coopHandlers } from './handle-coops.ts'
import { evidenceHandlers } from './handle-evidence.ts'
import { intakeHandlers } from './handle-intake.ts'
import { lawHandlers } from './handle-law.ts'
import { moneyHandlers } from './handle-money.ts'
import { officeHandlers } from './handle-office.ts'
import { periodHandlers } from './handle-periods.ts'
import { planHandlers } from './handle-plan.ts'
import { profileHandlers } from './handle-profiles.ts'
import { reportHandlers } from './handle-reports.ts'
import { settingsHandlers } from './handle-settings.ts'
import { trainingHandlers } from './handle-training.ts'
import { treasuryHandlers } from './handle-treasury.ts'
import type { Handlers } from './handler.ts'

/** The whole table: every call of the contract has its handler here, or this does not compile. */
export const handlers: Handlers<CallName> = {
  ...officeHandlers,
  ...applicationHandlers,
  ...coopHandlers,
  ...intakeHandlers,
  ...lawHandlers,
  ...settingsHandlers,
  ...planHandlers,
  ...trainingHandlers,
  ...evidenceHandlers,
  ...moneyHandlers,
  ...backupHandlers,
  ...periodHandlers,
  ...reportHandlers,
  ...profileHandlers,
  ...treasuryHandlers,
  ...codeHandlers,
}
