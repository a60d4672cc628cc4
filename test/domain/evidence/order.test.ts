import { describe, expect, test } from 'vitest'
import { checkPlace, type EvidencePlace } from '../../../src-main/domain/evidence/order.ts'
import type { Evidence } from '../../../src-main/domain/evidence/record.ts'
import { isSamePaper, paperKey } from '../../../src-main/domain/evidence/same.ts'
import { refused } from '../refused.ts'

const place: EvidencePlace = {
  no: 'HS-2018-0001',
  today: '2018-06-01',
  decidedOn: '2018-03-01',
  contract: { number: '01/HĐ', datedOn: '2018-03-10' },
  firstAcceptance: null,
  coopNames: ['HTX Cà phê Đắk Mar', 'Hợp tác xã NN Đắk Mar'],
}
const contract = (datedOn: string): Evidence => ({
  ...{ kind: 'contract', number: '01/HĐ', datedOn, party: 'Công ty A', taxCode: null, amount: 1, worksClass: 'IV' },
})
const acceptance = (datedOn: string): Evidence => ({
  ...{ kind: 'acceptance', number: '01/BB', datedOn, contractId: 'k', item: 'Nền', amount: 1 },
})
const account = (holder: string, validTo: string | null): Evidence => ({
  ...{ kind: 'account', number: '5100', datedOn: '2018-01-01', party: 'Agribank', holder, validTo },
})
const letter = (validTo: string): Evidence => ({
  ...{ kind: 'guarantee', number: '1', datedOn: '2018-04-01', party: 'B', purpose: 'advance', amount: 1, validTo },
})
const end = (datedOn: string): Evidence => ({ kind: 'warrantyEnd', number: '1', datedOn, contractId: 'k' })

const code = (record: Evidence, change: Partial<EvidencePlace>): string => {
  const answer = refused(() => checkPlace(record, { ...place, ...change }))
  return 'code' in answer ? answer.code : 'passes'
}

describe('decision, contract, acceptance: in this order, the same day allowed', () => {
  test.each<[string, Evidence, Partial<EvidencePlace>, string]>([
    ['a contract on the day of the decision', contract('2018-03-01'), {}, 'passes'],
    ['a contract the day before', contract('2018-02-28'), {}, 'evidence.beforeDecision'],
    ['a contract without a decision', contract('2018-03-01'), { decidedOn: null }, 'evidence.notApproved'],
    ['a contract moved to its acceptance', contract('2018-04-02'), { firstAcceptance: '2018-04-02' }, 'passes'],
    [
      'a contract moved behind it',
      contract('2018-04-03'),
      { firstAcceptance: '2018-04-02' },
      'evidence.afterAcceptance',
    ],
    ['an acceptance on the day of the contract', acceptance('2018-03-10'), {}, 'passes'],
    ['an acceptance the day before', acceptance('2018-03-09'), {}, 'evidence.beforeContract'],
    ['an acceptance of no contract', acceptance('2018-03-10'), { contract: null }, 'evidence.contractOther'],
    ['an end of warranty before the contract', end('2018-03-09'), {}, 'evidence.beforeContract'],
    ['a paper of today', contract('2018-06-01'), {}, 'passes'],
    ['a paper of tomorrow', contract('2018-06-02'), {}, 'evidence.future'],
    ['a letter that ends on its day', letter('2018-04-01'), {}, 'passes'],
    ['a letter that ended before', letter('2018-03-31'), {}, 'evidence.validBefore'],
    ['an account of the co-op, written otherwise', account('HỢP TÁC XÃ CÀ PHÊ ĐẮK MAR', null), {}, 'passes'],
    ['an account under another of its records', account('Hợp tác xã NN Đắk Mar', null), {}, 'passes'],
    ['an account of a person', account('Nguyễn Văn A', null), {}, 'evidence.accountHolder'],
    ['an account closed before it was opened', account('HTX Cà phê Đắk Mar', '2017-12-31'), {}, 'evidence.validBefore'],
  ])('%s', (_, record, change, expected) => {
    expect(code(record, change)).toBe(expected)
  })
})

describe('one paper', () => {
  test.each([
    ['0000127', '127', true],
    ['AA/18P 0000127', 'aa18p127', true],
    ['01/HĐ-XD', '1/hđ xd', true],
    ['100', '1', false],
    ['1001', '1010', false],
  ])('%s and %s', (a, b, same) => {
    expect(paperKey(a) === paperKey(b)).toBe(same)
  })

  test('is told by number and day together with the other side, its tax code, the amount or the contract', () => {
    const one = {
      numberKey: '127',
      datedOn: '2018-05-02',
      partyKey: 'cong ty a',
      taxCode: '61',
      amount: 5,
      contractId: null,
    }
    const like = (change: Partial<typeof one>) =>
      isSamePaper(one, { ...one, partyKey: 'khac', taxCode: null, amount: 6, ...change })
    expect([
      like({}),
      like({ partyKey: 'cong ty a' }),
      like({ taxCode: '61' }),
      like({ amount: 5 }),
      like({ amount: 5, datedOn: '2018-05-03' }),
      like({ amount: 5, numberKey: '128' }),
    ]).toEqual([false, true, true, true, false, false])
  })
})
