import type { Actor } from '../../domain/people.ts'
import { shortSeal } from '../../domain/seal.ts'
import { queueOf, voucherQueueOf } from '../../domain/workflow/queue.ts'
import { countApplications } from '../../store/application-list.ts'
import { countCoops } from '../../store/coops.ts'
import { countVoucherDrafts } from '../../store/drafts-of-vouchers.ts'
import { listPeople, readOffice } from '../../store/offices.ts'
import { readHead } from '../../store/vouchers.ts'
import type { OfficeContext } from '../context.ts'

/** What the frame of the screen shows; before the first run there is no office. */
export const officeState = async (office: OfficeContext, person: Actor | null) => {
  const { reads } = office.store
  const found = await readOffice(reads)
  return {
    office:
      found === undefined
        ? null
        : {
            code: found.code,
            name: found.name,
            unitCode: found.unitCode,
            province: found.province,
            provinceCode: found.provinceCode,
            year: found.year,
            sample: found.sample === 1,
            pack: found.pack,
          },
    person,
    people: await listPeople(reads),
    counts: {
      applications: await countApplications(reads, 'all'),
      queue: person === null ? 0 : await countApplications(reads, queueOf(person.role)),
      vouchers: await vouchersWaiting(office, person),
      coops: await countCoops(reads),
    },
    seal: shortSeal((await readHead(reads)).hash),
    today: office.today(),
  }
}

const vouchersWaiting = async ({ store: { reads } }: OfficeContext, person: Actor | null): Promise<number> => {
  let waiting = 0
  for (const state of person === null ? [] : voucherQueueOf(person.role))
    waiting += await countVoucherDrafts(reads, state)
  return waiting
}
