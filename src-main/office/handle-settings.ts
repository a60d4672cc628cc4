import type { settingsCalls } from '../contract/settings.ts'
import { readOfficeData, setOfficeData } from '../usecases/settings/office-data.ts'
import { recordAreas, recordProvincial } from '../usecases/settings/province.ts'
import { chooseReading } from '../usecases/settings/readings.ts'
import { viewSettings } from '../usecases/settings/view.ts'
import { writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import { settledOf } from './settled.ts'

export const settingsHandlers: Handlers<keyof typeof settingsCalls> = {
  'settings.office': (desk) => readOfficeData(desk.office.store.reads),
  'settings.setOffice': (desk, input, session) => setOfficeData(writing(desk, session), input),
  'settings.view': (desk) => viewSettings(desk.office),
  'settings.reading': async (desk, input, session) => settledOf(await chooseReading(writing(desk, session), input)),
  'settings.provincial': async (desk, input, session) =>
    settledOf(await recordProvincial(writing(desk, session), input)),
  'settings.areas': async (desk, input, session) => settledOf(await recordAreas(writing(desk, session), input)),
}
