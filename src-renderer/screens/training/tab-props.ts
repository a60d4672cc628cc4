import type { ClassView } from '../../../src-main/contract/training.ts'

export const classTabs = ['timetable', 'learners', 'attendance', 'costs', 'payments'] as const
export type ClassTab = (typeof classTabs)[number]

/** What every tab of a class shows, and the way to another. */
export type TabProps = { readonly of: ClassView; readonly onTab: (tab: ClassTab) => void }
