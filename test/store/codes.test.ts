import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { entriesOfYear, listOfYear, meet, type Years } from '../../src-main/domain/codes/valid.ts'
import { temporaryFolder } from '../temporary.ts'
import { attempt } from './voucher-rows.ts'

const folder = temporaryFolder()
const file = folder.file('office.db')
let db: Sqlite.Database
beforeAll(async () => {
  await (await openDatabase(file, 'create')).close()
  db = new Sqlite(file)
  db.pragma('foreign_keys = ON')
})
afterAll(() => {
  db.close()
  folder.clear()
})

const year = fc.integer({ min: 2015, max: 2022 })
const years: fc.Arbitrary<Years> = fc
  .tuple(year, fc.option(fc.nat(4)))
  .map(([fromYear, more]) => ({ fromYear, toYear: more === null ? null : fromYear + more }))
const code = fc.constantFrom('018', '418', '512')
type Entry = Years & { readonly code: string }

/** As an import leaves them: one code means one thing in a year. */
const entries = fc
  .array(fc.tuple(code, years), { minLength: 1, maxLength: 5 })
  .map((some) =>
    some
      .map(([of, span]): Entry => ({ ...span, code: of }))
      .filter((one, index, all) => !all.slice(0, index).some((other) => other.code === one.code && meet(other, one))),
  )
const lists = fc.array(fc.record({ years, entries }), { maxLength: 4 })

const insertList = (id: string, span: Years, some: readonly Entry[]): void => {
  db.prepare(`INSERT INTO code_list VALUES (?, 'chapter', 'TT', ?, ?, ?, 'Hoa', '2018-01-02')`).run(
    id,
    span.fromYear,
    span.toYear,
    some.length,
  )
  const put = db.prepare(`INSERT INTO code_list_entry VALUES (?, 'chapter', ?, 'Tên', ?, ?)`)
  for (const one of some) put.run(id, one.code, one.fromYear, one.toYear)
}

test('the database takes exactly the codes of the domain, whatever lists came in which order', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(lists, year, code, (all, of, chapter) => {
      const known = all.map((list, index) => ({
        ...list.years,
        id: String(index),
        kind: 'chapter',
        entries: list.entries,
      }))
      const counts = listOfYear(known, 'chapter', of)
      const allowed = counts === undefined || entriesOfYear(counts.entries, of).some((one) => one.code === chapter)
      const outcome = attempt(db, () => {
        for (const list of known) insertList(list.id, list, list.entries)
        db.prepare(
          `INSERT INTO budget_line (id, year, name, content, source, chapter, khoan, tieu_muc, programme_code, paying_unit, created_at)
            VALUES ('x', ?, 'x', 'INFRA', '', ?, '', '', '', 'Liên minh', '2018-01-02')`,
        ).run(of, chapter)
      })
      seen.add(outcome)
      expect(outcome).toBe(allowed ? 'accepted' : 'budget.codeUnknown')
    }),
    { numRuns: 400 },
  )
  expect(seen).toEqual(new Set(['accepted', 'budget.codeUnknown']))
})
