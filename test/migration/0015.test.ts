import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { CodeLists0015 } from '../../db/migrations/0015-code-lists.ts'
import { changesTried, codeHistory } from '../store/history.ts'
import { look, rowsOf, schemaOf } from './schema.ts'
import { stepOf } from './step.ts'

const step = stepOf(CodeLists0015)

const oldLine = (id: string, chapter: string) =>
  `INSERT INTO budget_line (id, year, name, content, source, chapter, khoan, tieu_muc, programme_code, paying_unit, created_at)
    VALUES ('${id}', 2018, '${id}', 'INFRA', 'NSTW', '${chapter}', '', '', '', 'Liên minh', '2018-01-02')`

/** A file of the version before with two budget lines, the first after the second by its key, and a decision and balances that point to them. */
const old = (name: string): Promise<string> =>
  step.old(
    name,
    `${oldLine('n', '018')}; ${oldLine('m', '')};
    INSERT INTO decision (id, number, decided_on, signer, kind, budget_line_id, recorded_by, recorded_at)
      VALUES ('d', '1/QĐ', '2018-01-02', 'Chủ tịch', 'estimate', 'n', 'Hoa', '2018-01-02');
    INSERT INTO bucket_balance VALUES ('n', '', 'source', -5), ('n', '', 'available', 5), ('m', '', 'source', 0)`,
  )

describe('the level of a budget line, and code lists', () => {
  test('old rows stay as they were and where they were; lines have no level; no list is on file', async () => {
    const file = await old('rows.db')
    const before = rowsOf(file)
    await step.migrate(file)
    const lines = (before['budget_line'] ?? []).map((line) => Object.assign({ level: '' }, line))
    expect(rowsOf(file)).toEqual({ ...before, budget_line: lines, code_list: [], code_list_entry: [] })
    expect(look(file, (db) => db.prepare('SELECT rowid, id FROM budget_line ORDER BY rowid').all())).toEqual([
      { rowid: 1, id: 'n' },
      { rowid: 2, id: 'm' },
    ])
  })

  test('what points to a budget line still does, and the file is sound', async () => {
    const file = await step.migrate(await old('keys.db'))
    const db = new Sqlite(file)
    db.pragma('foreign_keys = ON')
    expect([db.pragma('foreign_key_check'), db.pragma('integrity_check')]).toEqual([[], [{ integrity_check: 'ok' }]])
    expect(() => db.exec(`INSERT INTO bucket_balance VALUES ('x', '', 'source', 0)`)).toThrow('FOREIGN KEY')
    expect(() => db.exec(`DELETE FROM budget_line WHERE id = 'n'`)).toThrow('FOREIGN KEY')
    db.close()
  })

  test('what it adds to the schema; a new file and a migrated one are the same', async () => {
    const file = await old('schema.db')
    expect(await step.changed(file)).toMatchSnapshot()
    expect(schemaOf(file)['budget_line STRICT']?.columns).toBe(
      'id TEXT!#, year INTEGER!, name TEXT!, content TEXT!, source TEXT!, level TEXT!, chapter TEXT!, khoan TEXT!, tieu_muc TEXT!, programme_code TEXT!, paying_unit TEXT!, created_at TEXT!',
    )
  })
})

const list = (id: string, kind: string, from: number, to: number | 'NULL', entries: number) =>
  `INSERT INTO code_list VALUES ('${id}', '${kind}', 'TT 324/2016', ${from}, ${to}, ${entries}, 'Hoa', '2018-01-02')`
const entry = (of: string, kind: string, code: string, from: number, to: number | 'NULL') =>
  `INSERT INTO code_list_entry VALUES ('${of}', '${kind}', '${code}', 'Tên', ${from}, ${to})`
const line = (id: string, year: number, level: string, chapter: string) =>
  `INSERT INTO budget_line VALUES ('${id}', ${year}, '${id}', 'INFRA', '', '${level}', '${chapter}', '', '', '', 'Liên minh', '2018-01-02')`
const chapters = (id: string, from: number, to: number | 'NULL', ...codes: readonly string[]) => [
  list(id, 'chapter', from, to, codes.length),
  ...codes.map((code) => entry(id, 'chapter', code, from, to)),
]

test('what was imported is history', async () => {
  const db = new Sqlite(await step.migrate(await old('history.db')))
  db.exec(chapters('t', 2018, 'NULL', '418').join(';'))
  for (const table of codeHistory) expect(changesTried(db, table)).toEqual(new Set([`history.${table}`]))
  db.close()
})

describe('what the database refuses', () => {
  const good = ['source:01', 'level:1', 'chapter:018', 'khoan:070', 'tieuMuc:0050', 'programme:0620', 'programme:00023']
  test.each([...good, 'treasury:0061', 'unit:1024567'])('%s is a code', async (text) => {
    const [kind = '', code = ''] = text.split(':')
    expect(await said([list('t', kind, 2018, 'NULL', 1), entry('t', kind, code, 2018, 'NULL')])).toBe('accepted')
  })

  test.each([
    'source:1',
    'level:01',
    'chapter:18',
    'khoan:0700',
    'tieuMuc:005x',
    'programme:000023',
    'treasury:61',
    'unit:102456',
  ])('%s is none', async (text) => {
    const [kind = '', code = ''] = text.split(':')
    expect(await said([list('t', kind, 2018, 'NULL', 1), entry('t', kind, code, 2018, 'NULL')])).toContain('CHECK')
  })

  test.each<[string, readonly string[], string]>([
    ['a kind nobody knows', [list('t', 'colour', 2018, 'NULL', 1)], 'CHECK'],
    ['a list of nothing', [list('t', 'chapter', 2018, 'NULL', 0)], 'CHECK'],
    ['a list that ends before it begins', [list('t', 'chapter', 2018, 2017, 1)], 'CHECK'],
    [
      'a code of another kind',
      [list('t', 'chapter', 2018, 'NULL', 1), entry('t', 'khoan', '070', 2018, 'NULL')],
      'FOREIGN KEY',
    ],
    ['a code of no list', [entry('t', 'chapter', '418', 2018, 'NULL')], 'FOREIGN KEY'],
    [
      'a code added afterwards',
      [...chapters('t', 2018, 'NULL', '418'), entry('t', 'chapter', '419', 2018, 'NULL')],
      'codes.listWhole',
    ],
    [
      'one code twice in a year',
      [
        list('t', 'chapter', 2018, 'NULL', 2),
        entry('t', 'chapter', '418', 2018, 2020),
        entry('t', 'chapter', '418', 2020, 'NULL'),
      ],
      'codes.overlap',
    ],
    [
      'one code in years after each other',
      [
        list('t', 'chapter', 2018, 'NULL', 2),
        entry('t', 'chapter', '418', 2018, 2020),
        entry('t', 'chapter', '418', 2021, 'NULL'),
      ],
      'accepted',
    ],
    ['a level of two digits', [line('a', 2018, '12', '')], 'CHECK'],
    ['two lines that differ by their level', [line('a', 2018, '1', ''), line('b', 2018, '2', '')], 'accepted'],
    ['two lines that differ by nothing', [line('a', 2018, '1', ''), line('b', 2018, '1', '')], 'UNIQUE'],
    ['any chapter while no list is on file', [line('a', 2018, '', '999')], 'accepted'],
    [
      'a chapter outside of the list',
      [...chapters('t', 2018, 'NULL', '418'), line('a', 2018, '', '999')],
      'budget.codeUnknown',
    ],
    ['a chapter of the list', [...chapters('t', 2018, 'NULL', '418'), line('a', 2018, '', '418')], 'accepted'],
    ['a chapter still open', [...chapters('t', 2018, 'NULL', '418'), line('a', 2018, '', '')], 'accepted'],
    ['a year the list does not cover', [...chapters('t', 2018, 'NULL', '418'), line('a', 2017, '', '999')], 'accepted'],
    ['a year after the list', [...chapters('t', 2010, 2017, '418'), line('a', 2018, '', '999')], 'accepted'],
    [
      'a code whose own years are over',
      [list('t', 'chapter', 2018, 'NULL', 1), entry('t', 'chapter', '418', 2018, 2018), line('a', 2019, '', '418')],
      'budget.codeUnknown',
    ],
    [
      'a chapter of a list that a later one took the place of',
      [...chapters('t', 2018, 'NULL', '418'), ...chapters('u', 2019, 'NULL', '419'), line('a', 2019, '', '418')],
      'budget.codeUnknown',
    ],
    [
      'a chapter of it in a year before that',
      [...chapters('t', 2018, 'NULL', '418'), ...chapters('u', 2019, 'NULL', '419'), line('a', 2018, '', '418')],
      'accepted',
    ],
    [
      'a chapter changed to one outside of the list',
      [
        line('a', 2018, '', '418'),
        ...chapters('t', 2018, 'NULL', '418'),
        `UPDATE budget_line SET chapter = '999' WHERE id = 'a'`,
      ],
      'budget.codeUnknown',
    ],
  ])('%s', async (_, statements, expected) => {
    expect(await said(statements)).toContain(expected)
  })
})

let tried = 0
const said = async (statements: readonly string[]): Promise<string> => {
  return step.answers(await step.migrate(await old(`refused-${tried++}.db`)), statements)
}
