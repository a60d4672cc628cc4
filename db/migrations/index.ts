import { House0001 } from './0001-house.ts'
import { Law0002 } from './0002-law.ts'
import { Register0003 } from './0003-register.ts'
import { Plan0004 } from './0004-plan.ts'
import { Training0005 } from './0005-training.ts'
import { AsOne0006 } from './0006-as-one.ts'
import { Periods0008 } from './0008-periods.ts'
import { Profiles0010 } from './0010-profiles.ts'
import { LedgerMonths0011 } from './0011-ledger-months.ts'
import { PlanYears0012 } from './0012-plan-years.ts'
import { ClassTimetables0013 } from './0013-class-timetables.ts'
import { Evidence0014 } from './0014-evidence.ts'
import { CodeLists0015 } from './0015-code-lists.ts'
import { IntakeAtScale0016 } from './0016-intake-at-scale.ts'
import { Measures0017 } from './0017-measures.ts'

/** Every migration, oldest first, by hand: the order is part of the history. */
export const migrations = [
  House0001,
  Law0002,
  Register0003,
  Plan0004,
  Training0005,
  AsOne0006,
  Periods0008,
  Profiles0010,
  LedgerMonths0011,
  PlanYears0012,
  ClassTimetables0013,
  Evidence0014,
  CodeLists0015,
  IntakeAtScale0016,
  Measures0017,
]
