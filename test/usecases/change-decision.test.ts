import { afterAll, expect, test } from 'vitest'
import { moneyOf } from '../../src-main/store/application-money.ts'
import { applicationById } from '../../src-main/store/applications.ts'
import { changeDecision } from '../../src-main/usecases/decisions/change.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder } from '../temporary.ts'
import { approve, as, assign, newApplication, newLine, newOffice, pay, people, submit } from './office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)

test('an approval is cancelled once its advance has come back, never before', async () => {
  const office = await newOffice(folder.file('office.db'))
  try {
    const { id } = await newApplication(office, { name: 'Hợp tác xã Một', taxCode: null })
    await submit(office, id)
    const line = await newLine(office, 'NSTW')
    await assign(office, line, 1_000_000_000, '12/QĐ-UBND')
    const decision = await approve(office, line, '540/QĐ-UBND', [{ applicationId: id, amount: 800_000_000 }])
    await pay(office, { type: 'TU', applicationId: id, amount: 400_000_000, refundOf: null, date: '2018-04-01' })
    const cancel = () =>
      changeDecision(as(office, people.leader), {
        changesId: decision.id,
        number: '600/QĐ-UBND',
        decidedOn: '2018-05-02',
        signer: 'Chủ tịch',
        kind: 'cancel',
        items: [],
        reason: 'Hợp tác xã không thực hiện dự án',
        file: null,
        postingDate: '2018-05-03',
      })
    expect(await refusalOf(cancel)).toBe('book.belowZero')
    await pay(office, { type: 'NT', applicationId: id, amount: 400_000_000, refundOf: 'advanced', date: '2018-05-01' })
    expect((await cancel()).voucherNos).toEqual(['HC-2018-0001'])
    const { held, committed, received } = await moneyOf(office.store.reads, id)
    expect({ held, committed, received, state: (await applicationById(office.store.reads, id))?.state }).toEqual({
      held: 0,
      committed: 0,
      received: 0,
      state: 'submitted',
    })
  } finally {
    await office.close()
  }
})
