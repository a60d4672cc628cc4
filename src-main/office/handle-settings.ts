import type { settingsCalls } from '../contract/settings.ts'
import type { RecheckReport } from '../usecases/applications/recheck-report.ts'
import { recordAreas, recordProvincial } from '../usecases/settings/province.ts'
import { chooseReading } from '../usecases/settings/readings.ts'
import { viewSettings } from '../usecases/settings/view.ts'
import { writing } from './desk.ts'
import type { Handlers } from './handler.ts'

const settled = ({ judged, changed }: RecheckReport) => ({
  judged,
  changed: changed.length,
  flagged: changed.filter(({ flagged }) => flagged).length,
})

export const settingsHandlers: Handlers<keyof typeof settingsCalls> = {
  'settings.view': (desk) => viewSettings(desk.office),
  'settings.reading': async (desk, input, session) => settled(await chooseReading(writing(desk, session), input)),
  'settings.provincial': async (desk, input, session) => settled(await recordProvincial(writing(desk, session), input)),
  'settings.areas': async (desk, input, session) => settled(await recordAreas(writing(desk, session), input)),
}
