import { firstYear, provinces } from '../../db/seed/provinces.ts'
import { fillIn } from '../text/catalogue.ts'
import { cliTexts } from '../text/cli.ts'
import { officeTexts } from '../text/office.ts'
import { createOffice } from '../usecases/office/create.ts'
import { createSample } from '../usecases/office/create-sample.ts'
import { officeState } from '../usecases/office/state.ts'
import { flag, type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import { type Output, yearOption } from './output.ts'

/** `init`: an empty office, or the sample one. */
export const runInit = (options: Options, out: Output): Promise<number> => {
  const year = text(options, 'year') === undefined ? firstYear : yearOption('init', options)
  return withOffice(options, 'create', async (office) => {
    const [province] = provinces
    if (flag(options, 'sample')) await createSample(office, () => undefined)
    else
      await createOffice(office, {
        name: text(options, 'name') ?? fillIn(officeTexts.firstName.vi, { province: province.name }),
        provinceCode: province.code,
        year,
        sample: false,
      })
    const file = text(options, 'db') ?? ''
    out.say({ file, ...(await officeState(office, null)) }, cliTexts.created, { file })
    return 0
  })
}
