import { backupRefusals } from './refusals/backup.ts'
import { codesRefusals } from './refusals/codes.ts'
import { coopRefusals } from './refusals/coops.ts'
import { databaseRefusals } from './refusals/database.ts'
import { evidenceRefusals } from './refusals/evidence.ts'
import { filesRefusals } from './refusals/files.ts'
import { generalRefusals } from './refusals/general.ts'
import { intakeRefusals } from './refusals/intake.ts'
import { lawRefusals } from './refusals/law.ts'
import { moneyRefusals } from './refusals/money.ts'
import { paymentRefusals } from './refusals/payment.ts'
import { periodRefusals } from './refusals/periods.ts'
import { planRefusals } from './refusals/plan.ts'
import { recheckRefusals } from './refusals/recheck.ts'
import { reportRefusals } from './refusals/reports.ts'
import { reviewRefusals } from './refusals/review.ts'
import { shellRefusals } from './refusals/shell.ts'
import { trainingRefusals } from './refusals/training.ts'

/**
 * What the office says when it refuses: Vietnamese first, English complete. `{name}` is replaced by the parameter.
 * Each sentence says what is wrong, where, and what to do.
 */
export const refusals = {
  ...generalRefusals,
  ...databaseRefusals,
  ...filesRefusals,
  ...backupRefusals,
  ...intakeRefusals,
  ...lawRefusals,
  ...reviewRefusals,
  ...coopRefusals,
  ...planRefusals,
  ...recheckRefusals,
  ...reportRefusals,
  ...trainingRefusals,
  ...evidenceRefusals,
  ...paymentRefusals,
  ...moneyRefusals,
  ...codesRefusals,
  ...periodRefusals,
  ...shellRefusals,
} as const
