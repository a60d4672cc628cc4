import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanSpaces,
  coopDisplayName,
  coopKindOf,
  coopNameKey,
  districtKey,
  fold,
  matchesSearch,
  nfc,
  startsWithWords,
  viCollator,
} from '../../src-main/domain/text.ts'

const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâđêôơưáàảãạbcghknprtxyĐẮẰ HTX.\u00a0\u200b\u0301') })

describe('folding', () => {
  test('no marks, no case, đ as d', () => {
    expect(
      ['Đắk Hà', 'ĐĂK  HÀ', 'Ðăk Hà', 'Nghĩa\u00a0Đường', 'nguye\u0302\u0303n', ' Ia H\u200b’Drai '].map(fold),
    ).toEqual(['dak ha', 'dak ha', 'dak ha', 'nghia duong', 'nguyen', 'ia h’drai'])
  })

  test('clean text is one NFC line and stays what it is', () => {
    expect([cleanSpaces('  Hơ\u0323p\u00a0 tác\n xã\u200b '), nfc('a\u0301')]).toEqual(['Hợp tác xã', 'á'])
    fc.assert(
      fc.property(vietnamese, (text) => {
        const clean = cleanSpaces(text)
        expect([cleanSpaces(clean), fold(clean), fold(fold(text))]).toEqual([clean, fold(text), fold(text)])
      }),
    )
  })

  test('a prefix ends where a word ends', () => {
    expect([
      startsWithWords('ha tang nuoi ca long', 'ha tang nuoi ca long'),
      startsWithWords('ha tang nuoi ca long (loai 1)', 'ha tang nuoi ca long'),
      startsWithWords('san phoi, nha kho', 'san phoi'),
      startsWithWords('nha khoa', 'nha kho'),
      startsWithWords('kho', 'nha kho'),
      startsWithWords('kho', ''),
    ]).toEqual([true, true, true, false, false, false])
  })

  test('every word of a query is looked for, marks or not', () => {
    const name = fold('HTX Cà phê Đắk Hà 6103847504')
    expect(['dak ha ca phe', 'Đăk HÀ', '61038', '', 'ca phe kon'].map((query) => matchesSearch(name, query))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })

  test('names sort as Vietnamese does', () => {
    expect(['Đức', 'Em', 'Dũng', 'An', 'Ánh', 'Âu', 'Đoàn 10', 'Đoàn 9'].sort(viCollator.compare)).toEqual([
      'An',
      'Ánh',
      'Âu',
      'Dũng',
      'Đoàn 9',
      'Đoàn 10',
      'Đức',
      'Em',
    ])
  })
})

describe('names of co-ops', () => {
  test.each([
    [
      'htx ca phe po ko',
      [
        'H.T.X Cà phê Pô Kô',
        'Hợp tác xã  CÀ PHÊ pô kô',
        'HTXCà phê Pô Kô',
        'H.T.XCà phê Pô Kô',
        'H. T. X. Cà phê Pô Kô',
        'HTX. Cà phê “Pô Kô”',
        'Hợp tác xãCà phê Pô Kô',
        'Cà phê Pô Kô',
        'htx cà phê pô kô'.normalize('NFD'),
      ],
    ],
    [
      'lhhtx ca phe po ko',
      [
        'LHHTX Cà phê Pô Kô',
        'LHHTXCà phê Pô Kô',
        'LH HTX Cà phê Pô Kô',
        'L.H.H.T.X Cà phê Pô Kô',
        'Liên hiệp HTX Cà phê Pô Kô',
        'Liên hiệp hợp tác xã Cà phê Pô Kô',
        'LIÊN HIỆP CÁC HỢP TÁC XÃ CÀ PHÊ PÔ KÔ',
      ],
    ],
    [
      'qtdnd tan lap',
      ['QTDND Tân Lập', 'QTDNDTân Lập', 'Quỹ tín dụng nhân dân Tân Lập', 'Quỹ TDND Tân Lập', 'Quỹ tín dụng Tân Lập'],
    ],
    [
      'htx nong nghiep va dich vu doan ket',
      ['HTXNông nghiệp và Dịch vụ Đoàn Kết', 'HTX Nông nghiệp & Dịch vụ Đoàn Kết'],
    ],
    ['htx hoa binh 2', ['HTX Hòa Bình 2', 'HTX Hoà  Bình 2']],
    ['htx ia hdrai', ["HTX Ia H'Drai", 'HTX Ia H’ Drai']],
    ['htx hoa mai xanh', ["HTX 'Hoa Mai' Xanh", 'HTX ‘Hoa Mai’ Xanh', 'HTX Hoa Mai Xanh']],
    ['htx hoi an', ['Hợp tác xã Hội An']],
    ['htx', ['HTX', '']],
  ])('%s', (key, names) => {
    expect(names.map(coopNameKey)).toEqual(names.map(() => key))
  })

  test('different names stay apart', () => {
    expect(new Set(['HTX Hòa Bình', 'HTX Hòa Bình 2', 'LHHTX Hòa Bình', 'QTDND Hòa Bình'].map(coopNameKey)).size).toBe(
      4,
    )
  })

  test('the kind is in the name', () => {
    expect(
      ['HTX A', 'H.T.X A', 'Liên hiệp HTX A', 'LHHTX A', 'Quỹ tín dụng nhân dân A', 'QTDND A', 'Sâm dây A'].map(
        coopKindOf,
      ),
    ).toEqual(['HTX', 'HTX', 'LHHTX', 'LHHTX', 'QTDND', 'QTDND', 'HTX'])
  })

  test('shown as the office wrote it, spaces mended', () => {
    expect(
      [
        'HTXNông nghiệp và Dịch vụ Đoàn Kết',
        '  Hợp  tác xã Cây ăn quả Đồng Tiến ',
        'H.T.XCà phê Pô Kô',
        'H.T.X Cà phê Pô Kô',
        'LHHTXCà phê',
        'Hợp Tác Xã SÂM DÂY HIỆP PHÁT',
        'HTX Lúa gạo',
      ].map(coopDisplayName),
    ).toEqual([
      'HTX Nông nghiệp và Dịch vụ Đoàn Kết',
      'Hợp tác xã Cây ăn quả Đồng Tiến',
      'H.T.X Cà phê Pô Kô',
      'H.T.X Cà phê Pô Kô',
      'LHHTX Cà phê',
      'Hợp Tác Xã SÂM DÂY HIỆP PHÁT',
      'HTX Lúa gạo',
    ])
  })

  test('cleaning a name changes neither its key nor itself again', () => {
    fc.assert(
      fc.property(fc.constantFrom('HTX', 'H.T.X ', 'Liên hiệp HTX ', 'QTDND', ''), vietnamese, (prefix, rest) => {
        const shown = coopDisplayName(prefix + rest)
        expect([coopDisplayName(shown), coopNameKey(shown)]).toEqual([shown, coopNameKey(prefix + rest)])
      }),
    )
  })
})

describe('districts', () => {
  test.each([
    [
      'kontum',
      ['Thành phố Kon Tum', 'TP Kon Tum', 'TP. Kon Tum', 'T.P Kon Tum', 'TP.Kon Tum', 'thị xã Kon Tum', 'Kon Tum'],
    ],
    ['iahdrai', ["Huyện Ia H'Drai", "Ia H' Drai", 'Ia H’Drai', 'IA HDRAI']],
    ['konplong', ['KonPlông', 'Huyện Kon Plông']],
    ['dakha', ['Đăk Hà', 'Đắk Hà', 'Huyện Đắk Hà']],
    ['dakto', ['H. Đăk Tô', 'H.Đắk Tô', 'H Đăk Tô', 'Huyện Đắk Tô']],
    ['dakho', ['Huyện Đắk Hồ']],
    ['tumorong', ['Tu Mơ Rông', 'huyện Tu mơ rông']],
    ['quanhoa', ['Huyện Quan Hóa', 'Quan Hoá']],
  ])('%s', (key, names) => {
    expect(names.map(districtKey)).toEqual(names.map(() => key))
  })
})
