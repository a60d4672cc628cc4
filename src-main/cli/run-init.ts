import { loadPack } from '../../db/packs/load.ts'
import { firstYear, provinces } from '../../db/seed/provinces.ts'
import { Refusal } from '../domain/refusal.ts'
import { fillIn } from '../text/catalogue.ts'
import { cliTexts } from '../text/cli.ts'
import { officeTexts } from '../text/office.ts'
import { createOffice } from '../usecases/office/create.ts'
import { createSampleFile } from '../usecases/office/create-sample.ts'
import { officeState } from '../usecases/office/state.ts'
import { flag, type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'

/** `init`: an empty office, or the sample one. */
export const runInit = async (options: Options, out: Output): Promise<number> => {
  const file = text(options, 'db') ?? ''
  const sample = flag(options, 'sample')
  const year = text(options, 'year') === undefined ? firstYear : yearOption('init', options)
  if (sample && year !== firstYear) throw new Refusal('sample.otherOffice', { year: firstYear }, 'year')
  if (sample) await createSampleFile(file, loadPack, () => undefined)
  return withOffice(options, sample ? 'open' : 'create', async (office) => {
    const [province] = provinces
    if (!sample)
      await createOffice(
        { ...office, pack: await office.beginIn(year) },
        {
          name: text(options, 'name') ?? fillIn(officeTexts.firstName.vi, { province: province.name }),
          provinceCode: province.code,
          year,
          sample: false,
        },
      )
    out.say({ file, ...(await officeState(office, null)) }, cliTexts.created, { file })
    return 0
  })
}
