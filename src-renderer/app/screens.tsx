import type { ComponentType } from 'react'
import type { OfficeState } from '../../src-main/contract/office.ts'
import { ApplicationsScreen } from '../screens/applications/applications.tsx'
import { NewApplicationScreen } from '../screens/applications/new-application.tsx'
import { BackupScreen } from '../screens/backup/backup.tsx'
import { CoopsScreen } from '../screens/coops/coops.tsx'
import { DeskScreen } from '../screens/desk/desk.tsx'
import { IntakeScreen } from '../screens/intake/intake.tsx'
import { LawScreen } from '../screens/law/law.tsx'
import { LogScreen } from '../screens/log/log.tsx'
import { moneyScreens } from '../screens/money/routes.tsx'
import { PlanScreen } from '../screens/plan/plan.tsx'
import { ReportsScreen } from '../screens/reports/reports.tsx'
import { ReviewScreen } from '../screens/review/review.tsx'
import { SettingsScreen } from '../screens/settings/settings.tsx'
import { TrainingScreen } from '../screens/training/training.tsx'
import type { ScreenName } from './route.ts'
import type { ScreenProps } from './screen-props.ts'

type ScreenEntry = {
  readonly name: ScreenName
  readonly view: ComponentType<ScreenProps>
  /** Group of the navigation, parted by hairlines; null: reached from elsewhere (and by Ctrl+K). */
  readonly group: 'work' | 'money' | 'house' | null
  /** The number beside the name. */
  readonly count?: (counts: OfficeState['counts']) => number
}

/** Every screen there is, in the order of the navigation. To add one: its name in route.ts, its title in text/screens/frame.ts, its line here. */
export const screens: readonly ScreenEntry[] = [
  { name: 'desk', view: DeskScreen, group: 'work' },
  { name: 'applications', view: ApplicationsScreen, group: 'work', count: (n) => n.applications },
  { name: 'review', view: ReviewScreen, group: 'work', count: (n) => n.queue },
  { name: 'coops', view: CoopsScreen, group: 'work', count: (n) => n.coops },
  { name: 'training', view: TrainingScreen, group: 'work' },
  { name: 'plan', view: PlanScreen, group: 'work' },
  ...moneyScreens,
  { name: 'reports', view: ReportsScreen, group: 'money' },
  { name: 'law', view: LawScreen, group: 'house' },
  { name: 'log', view: LogScreen, group: 'house' },
  { name: 'settings', view: SettingsScreen, group: 'house' },
  { name: 'backup', view: BackupScreen, group: 'house' },
  { name: 'intake', view: IntakeScreen, group: null },
  { name: 'newApplication', view: NewApplicationScreen, group: null },
]

export const screenOf = (name: ScreenName): ScreenEntry | undefined => screens.find((screen) => screen.name === name)

export const hasScreen = (name: ScreenName): boolean => screenOf(name) !== undefined
