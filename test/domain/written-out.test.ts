import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writtenOut } from '../../src-main/domain/written-out.ts'

describe('what a voucher says is written out', () => {
  test.each([
    ['HTX Cà phê Bazan Hồng', 'Hợp tác xã Cà phê Bazan Hồng'],
    ['Liên minh HTX tỉnh Kon Tum', 'Liên minh Hợp tác xã tỉnh Kon Tum'],
    ['LMHTX tỉnh', 'Liên minh Hợp tác xã tỉnh'],
    ['LH HTX Nông sản; LHHTX Sạch', 'Liên hiệp Hợp tác xã Nông sản; Liên hiệp Hợp tác xã Sạch'],
    ['H.T.X Sao Mai (HTX).', 'Hợp tác xã Sao Mai (Hợp tác xã).'],
    ['QTDND Đắk Hà, KBNN tỉnh, UBND xã', 'Quỹ tín dụng nhân dân Đắk Hà, Kho bạc Nhà nước tỉnh, Ủy ban nhân dân xã'],
  ])('%s', (short, full) => {
    expect(writtenOut(short)).toBe(full)
  })

  test.each(['540/QĐ-UBND', '12/HĐ-HTX', 'HTX-01', 'HTXNông nghiệp', 'Hợp tác xã Sao Mai', 'số 7/UBND-KT'])(
    'a symbol or a part of a word stays: %s',
    (text) => {
      expect(writtenOut(text)).toBe(text)
    },
  )

  test('what is written out once stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('HTX', 'LHHTX', 'UBND', 'KBNN', 'QTDND', 'Sao Mai', '1/QĐ-UBND', ',')),
        (words) => {
          const written = writtenOut(words.join(' '))
          expect(writtenOut(written)).toBe(written)
        },
      ),
    )
  })
})
