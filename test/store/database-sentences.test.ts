import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { asRefusal } from '../../db/errors.ts'
import { openDatabase } from '../../db/open.ts'
import { toOfficeError } from '../../src-main/office/errors.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = temporaryFolder()
afterAll(folder.clear)

/** Every code that a trigger raises, of a new file. */
const raised = async (): Promise<readonly string[]> => {
  const file = folder.file('office.db')
  await (await openDatabase(file, 'create')).close()
  const db = new Sqlite(file, { readonly: true })
  try {
    const triggers = db.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE type = 'trigger'`).pluck().all()
    return [
      ...new Set(
        triggers.flatMap((sql) => [...sql.matchAll(/raise\(ABORT, '([^']+)'\)/g)].map(([, code]) => code ?? '')),
      ),
    ]
  } finally {
    db.close()
  }
}

test('what the database alone refuses is said in whole sentences, though it does not know the figures', async () => {
  const codes = await raised()
  expect(codes.length).toBeGreaterThan(100)
  const said = codes.map((code) => {
    const refusal = asRefusal(new Sqlite.SqliteError(code, 'SQLITE_CONSTRAINT_TRIGGER'), 'office.db')
    const { code: told, vi, en } = toOfficeError(refusal)
    return { code, told, open: [...`${vi} ${en}`.matchAll(/\{\w+\}/g)].map(([name]) => name) }
  })
  expect(said.filter(({ code, told, open }) => code !== told || open.length > 0)).toEqual([])
})
