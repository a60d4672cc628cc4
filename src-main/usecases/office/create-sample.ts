import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Pack } from '../../domain/eligibility/pack.ts'
import type { Actor } from '../../domain/people.ts'
import { Refusal } from '../../domain/refusal.ts'
import { officeTexts } from '../../text/office.ts'
import { openOffice } from '../open-office.ts'
import { createOffice } from './create.ts'
import { fillSample } from './sample.ts'

/** Administrator of the sample; fictional like everything in it. */
const sampleAdministrator: Actor = { name: 'Quản trị mẫu', role: 'administrator' }

/**
 * Makes the fictional Kon Tum office of 2018 in a new file, for trying out: `--sample` of the window and of the command line. It is built
 * beside and renamed when whole, so that an interruption leaves no half story.
 * @throws Refusal db.exists, db.readOnly, db.full
 */
export const createSampleFile = async (
  file: string,
  loadPack: (id: string) => Pack,
  onProgress: (done: number, total: number) => void,
): Promise<void> => {
  if (existsSync(file)) throw new Refusal('db.exists', { file })
  const part = `${file}.part`
  for (const leftover of [part, `${part}-wal`, `${part}-shm`]) await rm(leftover, { force: true })
  const office = await openOffice(part, 'create', loadPack)
  try {
    await createOffice(
      { ...office, actor: sampleAdministrator },
      { name: officeTexts.sampleName.vi, provinceCode: '62', year: 2018, sample: true },
    )
    await fillSample(office, { onProgress })
  } finally {
    await office.close()
  }
  await rename(part, file)
}
