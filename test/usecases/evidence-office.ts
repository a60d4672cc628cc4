import type { Evidence } from '../../src-main/domain/evidence/record.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { recordEvidence } from '../../src-main/usecases/evidence/record.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { approve, as, assign, newApplication, newLine, newOffice, people, submit } from './office.ts'

export const million = 1_000_000

/** Papers as an officer would write them; amounts in millions of đồng. */
export const contract = (amount: number, change: Partial<Extract<Evidence, { kind: 'contract' }>> = {}): Evidence => ({
  kind: 'contract',
  number: '01/HĐ-XD',
  datedOn: '2018-03-05',
  party: 'Công ty Xây dựng Sao Mai',
  taxCode: null,
  amount: amount * million,
  worksClass: 'IV',
  ...change,
})
export const acceptance = (contractId: string, amount: number, datedOn: string, item: string): Evidence => ({
  ...{ kind: 'acceptance', number: `${item}/BBNT`, datedOn, contractId, item, amount: amount * million },
})
export const contribution = (amount: number, form: 'money' | 'labour'): Evidence => ({
  ...{ kind: 'contribution', number: `VĐƯ ${amount} ${form}`, datedOn: '2018-03-10', form, amount: amount * million },
})
export const guarantee = (amount: number, purpose: 'advance' | 'warranty', validTo: string): Evidence => ({
  ...{ kind: 'guarantee', number: `BL ${amount}`, datedOn: '2018-03-10', party: 'Agribank', purpose, validTo },
  amount: amount * million,
})
export const invoice = (number: string, party: string, amount: number): Evidence => ({
  ...{ kind: 'invoice', number, datedOn: '2018-04-02', party, taxCode: null, amount: amount * million },
})

export const record = async (office: OpenOffice, applicationId: string, paper: Evidence): Promise<string> =>
  (await recordEvidence(as(office, people.finance), { applicationId, record: paper, scans: [] })).id

export type WorksOffice = {
  readonly office: OpenOffice
  readonly lineId: string
  readonly first: string
  readonly second: string
}

/** Two co-ops, each with a works file of 800 million approved on 01/03/2018, and nothing recorded that payment could rest on. */
export const worksOffice = async (file: string): Promise<WorksOffice> => {
  const office = await newOffice(file)
  const ids: string[] = []
  for (const name of ['Hợp tác xã Một', 'Hợp tác xã Hai']) {
    const { id } = await newApplication(office, { name, taxCode: null })
    await submit(office, id)
    ids.push(id)
  }
  const lineId = await newLine(office, 'NSTW')
  await assign(office, lineId, 2_000 * million, '12/QĐ-UBND')
  await approve(
    office,
    lineId,
    '540/QĐ-UBND',
    ids.map((applicationId) => ({ applicationId, amount: 800 * million })),
  )
  const [first = '', second = ''] = ids
  return { office, lineId, first, second }
}

/** The code of a refusal, or `passes`. */
export const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'passes'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
