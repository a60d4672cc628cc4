import type { Actor } from '../../domain/people.ts'
import { officeTexts } from '../../text/office.ts'
import type { OfficeContext } from '../context.ts'
import { createOffice } from './create.ts'
import { fillSample } from './sample.ts'

/** Administrator of the sample; fictional like everything in it. */
const sampleAdministrator: Actor = { name: 'Quản trị mẫu', role: 'administrator' }

/** The fictional Kon Tum office of 2018, for trying out: `--sample` of the window and of the command line. */
export const createSample = async (
  office: OfficeContext,
  onProgress: (done: number, total: number) => void,
): Promise<void> => {
  await createOffice(
    { ...office, actor: sampleAdministrator },
    { name: officeTexts.sampleName.vi, provinceCode: '62', year: 2018, sample: true },
  )
  await fillSample(office, { onProgress })
}
