import { expect, test } from 'vitest'
import { resolveProvincial } from '../../../src-main/domain/eligibility/provincial.ts'
import { refused } from '../refused.ts'
import { pack } from './good-file.ts'

const value = { key: 'cap.INFRA', value: 500_000_000, from: '2018-01-01', to: null, document: '12/2018/NQ-HĐND' }

test.each([
  ['a key the pack does not know', { key: 'cap.FERRY' }, 'cap.FERRY', '500000000'],
  ['words for a figure', { value: 'năm trăm triệu' }, 'cap.INFRA', 'năm trăm triệu'],
  ['a figure below the least', { value: 0 }, 'cap.INFRA', '0'],
  ['a part of a đồng', { value: 0.5 + 1 }, 'cap.INFRA', '1.5'],
  ['no document', { document: ' ' }, 'cap.INFRA', ' '],
  ['a period that ends before it begins', { to: '2017-12-31' }, 'cap.INFRA', '2017-12-31'],
  ['no name of the agency', { key: 'agency.lead', value: ' ' }, 'agency.lead', ' '],
])('%s is refused', (_, change, setting, said) => {
  expect(refused(() => resolveProvincial(pack, [{ ...value, ...change }]))).toMatchObject({
    code: 'settings.invalid',
    params: { setting, value: said },
  })
})

test('two values from one day are refused; one day in force is enough', () => {
  expect(refused(() => resolveProvincial(pack, [value, { ...value, document: '13/2018/NQ-HĐND' }]))).toMatchObject({
    code: 'settings.invalid',
    params: { expected: 'one value from 2018-01-01' },
  })
  expect(resolveProvincial(pack, [{ ...value, to: '2018-01-01' }]).flat()).toHaveLength(1)
})
