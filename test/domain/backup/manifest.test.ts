import { describe, expect, test } from 'vitest'
import { type Manifest, manifestDisagrees, readManifest } from '../../../src-main/domain/backup/manifest.ts'
import { isMember, paperMember, paperOf } from '../../../src-main/domain/backup/members.ts'

const paper = 'ab'.repeat(32)
const manifest: Manifest = {
  format: 'so-ho-tro-htx.backup',
  version: 1,
  madeAt: '2018-06-01T02:12:33.000Z',
  program: '0.1.0',
  office: { code: 'KT', name: 'Liên minh', year: 2018, createdAt: '2018-01-02T00:00:00.000Z', sample: false },
  migrations: ['House0001'],
  book: { vouchers: 1, last: 'DT-2018-0001', head: 'c'.repeat(64), short: 'CCCC-CCCC-CCCC' },
  counts: { applications: 1, coops: 1, papers: 1, events: 3 },
  files: [{ name: 'office.db', size: 5, sha256: 'd'.repeat(64) }],
  lost: [{ sha256: paper, reason: 'missing' }],
}
const { office, migrations, book, counts } = manifest

describe('the list of a backup', () => {
  test('is read as it was written', () => {
    expect(readManifest(JSON.stringify(manifest))).toEqual({ is: 'manifest', manifest })
  })

  test('of a later shape is told apart from one that is none', () => {
    const later = { format: manifest.format, version: 2, program: '9.0.0', shape: 'other' }
    expect(readManifest(JSON.stringify(later))).toEqual({ is: 'newer', program: '9.0.0' })
    const none = [
      '',
      '{',
      'null',
      JSON.stringify({ ...manifest, format: 'other' }),
      JSON.stringify({ ...manifest, more: 1 }),
      JSON.stringify({ ...manifest, files: [{ name: '../../etc/passwd', size: 1, sha256: 'd'.repeat(64) }] }),
      JSON.stringify({ ...manifest, files: [{ name: 'office.db', size: -1, sha256: 'd'.repeat(64) }] }),
    ]
    expect(none.map(readManifest)).toEqual(none.map(() => ({ is: 'none' })))
  })

  test('names each fact in which the database differs', () => {
    const found = { office, migrations, book, counts }
    expect(manifestDisagrees(manifest, found)).toEqual([])
    expect(
      manifestDisagrees(manifest, {
        office: null,
        migrations: ['House0001', 'Law0002'],
        book: { ...book, vouchers: 2 },
        counts,
      }).toSorted(),
    ).toEqual([
      'book.vouchers',
      'migrations.1',
      'office',
      'office.code',
      'office.createdAt',
      'office.name',
      'office.sample',
      'office.year',
    ])
  })
})

test('only the database, the list and papers under their own hash have a name in a backup', () => {
  expect(paperOf(paperMember(paper))).toBe(paper)
  const strange = [
    '',
    '/office.db',
    '../office.db',
    'office.db/../x',
    'papers/ab/../../x',
    `papers/cd/${paper}`,
    `papers/ab/${paper}/x`,
    `papers/ab/${paper.toUpperCase()}`,
    `papers\\ab\\${paper}`,
    `papers/ab/${paper}\n`,
    'office.lock',
  ]
  expect(['office.db', 'manifest.json', paperMember(paper), ...strange].filter(isMember)).toEqual([
    'office.db',
    'manifest.json',
    paperMember(paper),
  ])
})
