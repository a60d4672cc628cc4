import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/**
 * Code lists (danh mục mã) with the years they count in, imported as the office received them; a budget line takes codes of the list of its
 * year only. A budget line gains its level (cấp ngân sách).
 */
export class CodeLists0015 implements MigrationInterface {
  name = 'CodeLists1800000000015'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...level, ...lists, ...guards]) await runner.query(statement)
    const broken: unknown[] = await runner.query('PRAGMA foreign_key_check')
    if (broken.length > 0) throw new Error(`foreign keys do not hold: ${JSON.stringify(broken)}`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`
const digits = (column: string, ...lengths: readonly number[]): string =>
  lengths.map((length) => `${column} GLOB '${'[0-9]'.repeat(length)}'`).join(' OR ')
const codeOrNone = (column: string, ...lengths: readonly number[]): string =>
  `TEXT NOT NULL CHECK (${column} = '' OR ${digits(column, ...lengths)})`
const yearIn = (column: string): string => `CHECK (${column} BETWEEN 2000 AND 2100)`

/**
 * Two lines that differ by their level alone are two lines: only a chapter tells the level, and a chapter may be empty. The UNIQUE of old
 * made the second impossible, and SQLite cannot drop it, so the table is made anew. It is dropped and not renamed: a rename would rewrite the
 * triggers and foreign keys of other tables, which name budget_line and go on naming it. Migrations run with foreign keys off; whether
 * they hold is looked at before the end. No index, trigger or view stood on the table itself.
 */
const columns = 'id, year, name, content, source, chapter, khoan, tieu_muc, programme_code, paying_unit, created_at'
const level = [
  `CREATE TABLE budget_line_before AS SELECT rowid AS place, * FROM budget_line`,
  `DROP TABLE budget_line`,
  `CREATE TABLE budget_line (
    id TEXT PRIMARY KEY,
    year INTEGER NOT NULL ${yearIn('year')},
    name TEXT NOT NULL ${said('name')},
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    level TEXT NOT NULL DEFAULT '' CHECK (level = '' OR ${digits('level', 1)}),
    chapter ${codeOrNone('chapter', 3)},
    khoan ${codeOrNone('khoan', 3)},
    tieu_muc ${codeOrNone('tieu_muc', 4)},
    programme_code ${codeOrNone('programme_code', 4, 5)},
    paying_unit TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (year, content, source, level, chapter, khoan, tieu_muc, programme_code, paying_unit)
  ) STRICT`,
  `INSERT INTO budget_line (rowid, ${columns}) SELECT place, ${columns} FROM budget_line_before ORDER BY place`,
  `DROP TABLE budget_line_before`,
]

/** Kinds of codes and how many digits each has (finance.md 4: TT 324/2016, QĐ 33/2008; a programme has 5 on the Treasury's forms). */
const kinds = [
  ['source', 2],
  ['level', 1],
  ['chapter', 3],
  ['khoan', 3],
  ['tieuMuc', 4],
  ['programme', 4, 5],
  ['treasury', 4],
  ['unit', 7],
] as const

const lists = [
  `CREATE TABLE code_list (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ${oneOf(kinds.map(([kind]) => kind))}),
    document TEXT NOT NULL ${said('document')},
    from_year INTEGER NOT NULL ${yearIn('from_year')},
    to_year INTEGER ${yearIn('to_year')},
    entries INTEGER NOT NULL CHECK (entries > 0),
    imported_by TEXT NOT NULL ${said('imported_by')},
    imported_at TEXT NOT NULL,
    UNIQUE (id, kind),
    CHECK (to_year IS NULL OR to_year >= from_year)
  ) STRICT`,
  `CREATE INDEX code_list_kind ON code_list (kind, from_year)`,
  `CREATE TABLE code_list_entry (
    list_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL ${said('name')},
    from_year INTEGER NOT NULL ${yearIn('from_year')},
    to_year INTEGER ${yearIn('to_year')},
    PRIMARY KEY (list_id, code, from_year),
    FOREIGN KEY (list_id, kind) REFERENCES code_list (id, kind),
    CHECK (to_year IS NULL OR to_year >= from_year),
    CHECK (CASE kind ${kinds.map(([kind, ...lengths]) => `WHEN '${kind}' THEN ${digits('code', ...lengths)}`).join(' ')} ELSE 0 END)
  ) STRICT`,
  // A list is on file whole, in the transaction of its import: nothing is added to it afterwards.
  `CREATE TRIGGER code_list_entry_whole BEFORE INSERT ON code_list_entry BEGIN
    SELECT raise(ABORT, 'codes.listWhole') WHERE (SELECT count(*) FROM code_list_entry WHERE list_id = new.list_id)
      >= (SELECT entries FROM code_list WHERE id = new.list_id);
  END`,
  // One code means one thing in a year.
  `CREATE TRIGGER code_list_entry_overlap BEFORE INSERT ON code_list_entry BEGIN
    SELECT raise(ABORT, 'codes.overlap') FROM code_list_entry e WHERE e.list_id = new.list_id AND e.code = new.code
      AND e.from_year <> new.from_year
      AND e.from_year <= coalesce(new.to_year, 9999) AND new.from_year <= coalesce(e.to_year, 9999);
  END`,
  ...appendOnly('code_list', ['id']),
  ...appendOnly('code_list_entry', ['list_id', 'code', 'from_year']),
]

/** Columns of a budget line whose code comes from a list. */
const listed = [
  ['source', 'source'],
  ['level', 'level'],
  ['chapter', 'chapter'],
  ['khoan', 'khoan'],
  ['tieu_muc', 'tieuMuc'],
  ['programme_code', 'programme'],
] as const

const covers = (of: string): string => `${of}.from_year <= new.year AND coalesce(${of}.to_year, 9999) >= new.year`

/** Of the lists that cover a year the one imported last counts; where none does, the code stays free. */
const unknown = ([column, kind]: (typeof listed)[number]): string =>
  `SELECT raise(ABORT, 'budget.codeUnknown') FROM code_list l WHERE new.${column} <> '' AND l.rowid =
      (SELECT max(c.rowid) FROM code_list c WHERE c.kind = '${kind}' AND ${covers('c')})
      AND NOT EXISTS (SELECT 1 FROM code_list_entry e WHERE e.list_id = l.id AND e.code = new.${column} AND ${covers('e')});`

const guards = [
  `CREATE TRIGGER budget_line_codes_insert BEFORE INSERT ON budget_line BEGIN
    ${listed.map(unknown).join('\n    ')}
  END`,
  `CREATE TRIGGER budget_line_codes_update BEFORE UPDATE OF year, ${listed.map(([column]) => column).join(', ')} ON budget_line BEGIN
    ${listed.map(unknown).join('\n    ')}
  END`,
]
