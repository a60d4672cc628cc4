import Sqlite from 'better-sqlite3'
import { fold } from '../../src-main/domain/text.ts'
import { type ApplicationListRecord, listApplications } from '../../src-main/store/application-list.ts'
import type { Reads, SqlValue } from '../../src-main/store/unit-of-work.ts'
import { searchApplications } from '../../src-main/usecases/applications/view.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { insertApplications } from './many-applications.ts'
import { type BenchRow, compare, inMs } from './measure.ts'
import { withOffice } from './office-folder.ts'

const count = 50_000
const filter = { states: [], works: [], districts: [], verdicts: [] } as const
const search = 'dược liệu Ngọc Linh'
const pace = { prepare: null, warmUps: 1, rounds: 5 } as const

/** The list of applications at the use case against the raw driver running the same SQL. */
export const benchList = (): Promise<readonly BenchRow[]> =>
  withOffice(async (office) => {
    insertApplications(office.store.file, count, null)
    const raw = new Sqlite(office.store.file, { readonly: true })
    try {
      const sql = await sqlOfList()
      return [await whole(office, raw, sql), ...(await searched(office, raw, sql))]
    } finally {
      raw.close()
    }
  })

const ask = (office: OpenOffice, text: string) => searchApplications(office, { ...filter, search: text }, 'no', false)

const whole = async (office: OpenOffice, raw: Sqlite.Database, sql: string): Promise<BenchRow> => {
  const statement = raw.prepare<[], ApplicationListRecord>(sql)
  checkSame(await ask(office, ''), statement.all(), count)
  const measured = await compare({ ours: () => ask(office, ''), theirs: () => statement.all(), ...pace })
  return {
    name: 'List of applications',
    ratio: measured.ratio,
    against: 'better-sqlite3, same SQL and columns',
    detail: `${inMs(measured)} for n = ${count} rows`,
  }
}

/** Against the same SQL, which gives every row, and against SQL that looks for the words itself. */
const searched = async (office: OpenOffice, raw: Sqlite.Database, sql: string): Promise<readonly BenchRow[]> => {
  const words = fold(search).split(' ')
  const all = raw.prepare<[], ApplicationListRecord>(sql)
  const inSql = raw.prepare<string[], ApplicationListRecord>(
    `SELECT * FROM (${sql}) WHERE ${words.map(() => 'instr(folded, ?) > 0').join(' AND ')}`,
  )
  const rows = await ask(office, search)
  checkSame(rows, inSql.all(...words), rows.length)
  const sides = { ours: () => ask(office, search), ...pace }
  const detail = `for "${search}" in n = ${count}, ${rows.length} found`
  const name = 'List of applications, searched'
  const bySame = await compare({ ...sides, theirs: () => all.all() })
  const byWords = await compare({ ...sides, theirs: () => inSql.all(...words) })
  return [
    {
      name,
      ratio: bySame.ratio,
      against: 'better-sqlite3, same SQL, every row',
      detail: `${inMs(bySame)} ${detail}`,
    },
    {
      name,
      ratio: byWords.ratio,
      against: 'better-sqlite3, words looked for in SQL',
      detail: `${inMs(byWords)} ${detail}`,
    },
  ]
}

/** The statement the store sends, caught on its way, so that the raw driver always runs the same. */
const sqlOfList = async (): Promise<string> => {
  const caught: { sql: string; params: readonly SqlValue[] }[] = []
  const reads: Reads = {
    all: async (sql, params) => {
      caught.push({ sql, params })
      return []
    },
    get: async () => undefined,
  }
  await listApplications(reads, filter, [], 'no', false)
  const [only, second] = caught
  if (only === undefined || second !== undefined || only.params.length > 0)
    throw new Error(`One statement without parameters was expected: ${JSON.stringify(caught)}`)
  return only.sql
}

const checkSame = (ours: readonly unknown[], theirs: readonly unknown[], expected: number): void => {
  if (ours.length !== expected || expected === 0) throw new Error(`${ours.length} rows instead of ${expected}`)
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error('The rows are not those of the raw driver')
}
