import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sealCovers } from '../../src-main/store/seal.ts'
import { sealReason, sealTable } from '../../src-main/text/seal.ts'

/** Every reason that the verification gives has words: a code on the screen helps nobody. */
test('reasons and tables of the seal are said in words', () => {
  const source = readFileSync('src-main/store/seal.ts', 'utf8')
  const codes = [
    'edited',
    'removed',
    'inserted',
    'reordered',
    'numberGap',
    'lineGap',
    'cutOff',
    'sealedAnew',
    'withoutVoucher',
  ]
  expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([])
  const given = [...source.matchAll(/(?:reason: |fault\('\w+', |\? |: )'([a-z]+(?:[A-Z][a-z]+)*)'/g)].flatMap(
    ([, code]) => (code === undefined || sealCovers.some((table) => table === code) ? [] : [code]),
  )
  expect(given.filter((code) => sealReason(code, 'vi') === code)).toEqual([])
  expect(sealCovers.filter((table) => sealTable(table, 'vi') === table)).toEqual([])
  expect([
    sealReason('edited: available', 'vi'),
    sealReason('removed: 2018-06', 'vi'),
    sealReason('cutOff', 'en'),
  ]).toEqual([
    'nội dung đã bị sửa (dự toán còn lại)',
    'có dòng bị xóa (06/2018)',
    'this voucher and what followed were cut off',
  ])
})
