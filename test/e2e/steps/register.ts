import { join } from 'node:path'
import { loadPack } from '../../../db/packs/load.ts'
import { createApplication } from '../../../src-main/usecases/applications/create.ts'
import { openBy } from '../../usecases/law-office.ts'
import { copySample } from '../sample.ts'
import { lan } from './people.ts'

/** Two co-ops of the sample, and a second record of each that somebody made from a list with slips in it. */
export const stores = {
  kept: 'HTX Cà phê Lửa Hồng',
  twin: 'Hợp tác xã Cà phê Lửa Hồng',
  sugar: 'HTX Mía đường Đồi Ngọt',
  other: 'HTX Mía đường Đồi Ngọc',
} as const

const second = [
  { name: stores.twin, taxCode: '6100916015', representative: 'Ông Vũ Đình Khoa' },
  { name: stores.other, taxCode: null, representative: 'Bà Đặng Thị Mai' },
] as const

export const withDuplicates = async (folder: string): Promise<void> => {
  await copySample(folder)
  const office = await openBy(join(folder, 'office.db'), loadPack)
  for (const { name, taxCode, representative } of second)
    await createApplication(
      { ...office, actor: lan },
      {
        coop: { name, taxCode, districtCode: '612' },
        content: 'INFRA',
        work: 'YARD',
        requestDate: '2018-05-10',
        facts: { amount: 150_000_000, 'coop.representative': representative, 'coop.members': 74 },
      },
    )
  await office.close()
}
