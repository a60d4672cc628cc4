import { describe, expect, test } from 'vitest'
import { type DocumentNumber, formatBasis, parseDocumentNumber } from '../../src-main/domain/document-number.ts'
import { refused } from './refused.ts'

describe('document numbers', () => {
  test.each<[string, DocumentNumber]>([
    ['540/QĐ-UBND', { text: '540/QĐ-UBND', number: '540', symbol: 'QĐ-UBND' }],
    ['2261/QĐ-TTg', { text: '2261/QĐ-TTg', number: '2261', symbol: 'QĐ-TTg' }],
    ['1832/UBND-KT', { text: '1832/UBND-KT', number: '1832', symbol: 'UBND-KT' }],
    ['274/SKHĐT-BC', { text: '274/SKHĐT-BC', number: '274', symbol: 'SKHĐT-BC' }],
    ['340/2016/TT-BTC', { text: '340/2016/TT-BTC', number: '340', symbol: 'TT-BTC', year: 2016 }],
    ['01/2011/TT-BNV', { text: '01/2011/TT-BNV', number: '01', symbol: 'TT-BNV', year: 2011 }],
    ['23/2012/QH13', { text: '23/2012/QH13', number: '23', symbol: 'QH13', year: 2012 }],
    ['51-KH/TU', { text: '51-KH/TU', number: '51', symbol: 'KH/TU' }],
    ['12a-NQ/TU', { text: '12a-NQ/TU', number: '12a', symbol: 'NQ/TU' }],
    ['05/TTr-SNN&PTNT', { text: '05/TTr-SNN&PTNT', number: '05', symbol: 'TTr-SNN&PTNT' }],
    ['2016/TT-BTC', { text: '2016/TT-BTC', number: '2016', symbol: 'TT-BTC' }],
    [' Số: 540 / QĐ \u2013 UBND ', { text: '540/QĐ-UBND', number: '540', symbol: 'QĐ-UBND' }],
    ['540/QÐ-UBND'.normalize('NFD'), { text: '540/QĐ-UBND', number: '540', symbol: 'QĐ-UBND' }],
  ])('%s', (text, parts) => {
    expect(parseDocumentNumber(text)).toEqual(parts)
  })

  test.each([
    '',
    '540',
    '/QĐ-UBND',
    '…/QĐ-UBND',
    '0/QĐ-UBND',
    '540-QĐ-UBND',
    '540/',
    '540/2013',
    '540/2013/',
    '540/QĐ-',
    '540/QĐ UBND',
    '54 0/QĐ-UBND',
    'QĐ-UBND/540',
    '540/QĐ-UBND ngày 29/7/2013',
    '340/1816/TT-BTC',
  ])('%j is none', (text) => {
    expect(refused(() => parseDocumentNumber(text))).toEqual({
      code: 'document.numberInvalid',
      params: { value: text },
    })
  })
})

test('what a voucher rests on, as books write it', () => {
  expect(formatBasis('540/QĐ-UBND', '2013-07-29')).toBe('540/QĐ-UBND ngày 29/07/2013')
})
