import { House0001 } from './0001-house.ts'

/** Every migration, oldest first, by hand: the order is part of the history. */
export const migrations = [House0001]
