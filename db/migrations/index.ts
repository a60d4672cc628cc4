import { House0001 } from './0001-house.ts'
import { Law0002 } from './0002-law.ts'
import { Register0003 } from './0003-register.ts'
import { Plan0004 } from './0004-plan.ts'
import { Training0005 } from './0005-training.ts'
import { Evidence0007 } from './0007-evidence.ts'

/** Every migration, oldest first, by hand: the order is part of the history. */
export const migrations = [House0001, Law0002, Register0003, Plan0004, Training0005, Evidence0007]
