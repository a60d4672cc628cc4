import { writeSync } from 'node:fs'
import { openAgain, pay } from './office.ts'

/**
 * Posts one payment after the other into the office of argv[2] until it is killed. A number is printed only after the office gave it:
 * whoever reads it may rely on it.
 */
const office = await openAgain(process.argv[2] ?? '')
const files = await office.store.reads.all<{ id: string }>(
  `SELECT id FROM application WHERE state <> 'draft' ORDER BY no`,
  [],
)
for (let turn = 0; ; turn += 1)
  for (const { id } of files) {
    const type = turn % 3 === 2 ? 'NT' : 'TC'
    const number = await pay(office, {
      type,
      applicationId: id,
      amount: 1000 + turn,
      refundOf: 'paid',
      date: '2018-05-20',
    })
    writeSync(1, `${number}\n`)
  }
