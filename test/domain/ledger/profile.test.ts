import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerKeys } from '../../../src-main/domain/ledger/columns.ts'
import {
  type ColumnProfile,
  columnProfile,
  dateFormats,
  encodings,
  formatDateAs,
  profileText,
  readProfile,
  separatorNames,
} from '../../../src-main/domain/ledger/profile.ts'
import { refused } from '../refused.ts'

const words = fc
  .stringMatching(/^[A-Za-zĐđàẩ0-9][A-Za-zĐđàẩ0-9 =;"]{0,20}[A-Za-z0-9]$/)
  .map((text) => text.replace(/ +/g, ' '))
const anyProfile: fc.Arbitrary<ColumnProfile> = fc.record({
  name: words,
  columns: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('ledger' as const), key: fc.constantFrom(...ledgerKeys), heading: words }),
      fc.record({
        kind: fc.constant('constant' as const),
        value: fc.stringMatching(/^[A-Za-z0-9=+ ;"|,]{0,20}$/),
        heading: words,
      }),
    ),
    { minLength: 1, maxLength: 20 },
  ),
  headings: fc.boolean(),
  dateFormat: fc.constantFrom(...dateFormats),
  separator: fc.constantFrom(...separatorNames),
  encoding: fc.constantFrom(...encodings),
})

test('a profile written to a file and read again is the same', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(readProfile(profileText(profile))).toEqual(profile)
      expect(readProfile(`\ufeff${profileText(profile)}`)).toEqual(profile)
    }),
  )
})

describe('a file that is no profile says where', () => {
  const good: ColumnProfile = {
    name: 'MISA',
    columns: [{ kind: 'ledger', key: 'postingDate', heading: 'Ngày' }],
    headings: true,
    dateFormat: 'dd/mm/yyyy',
    separator: 'semicolon',
    encoding: 'utf-8-bom',
  }
  const file = (change: object) =>
    JSON.stringify({ format: 'so-ho-tro-htx/column-profile', version: 1, profile: good, ...change })

  test.each([
    ['not JSON', '{', ''],
    ['another format', file({ format: 'x' }), 'format'],
    ['a later version', file({ version: 2 }), 'version'],
    [
      'a column that the book does not have',
      file({ profile: { ...good, columns: [{ kind: 'ledger', key: '__proto__', heading: 'x' }] } }),
      'profile.columns.0.key',
    ],
    ['a date format of its own', file({ profile: { ...good, dateFormat: 'yy' } }), 'profile.dateFormat'],
    ['no columns', file({ profile: { ...good, columns: [] } }), 'profile.columns'],
    ['a name of blanks', file({ profile: { ...good, name: '  ' } }), 'profile.name'],
  ])('%s', (_, text, path) => {
    expect(refused(() => readProfile(text))).toEqual({ code: 'profile.unreadable', params: { path } })
  })

  test('something more than a profile is refused too', () => {
    expect(columnProfile.safeParse({ ...good, script: 'x' }).success).toBe(false)
  })
})

test('dates as each format writes 3 April', () => {
  expect(dateFormats.map((format) => formatDateAs('2018-04-03', format))).toEqual([
    '03/04/2018',
    '2018-04-03',
    '03-04-2018',
    '03.04.2018',
    '04/03/2018',
    '20180403',
  ])
})
