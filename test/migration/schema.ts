import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'

/** Reads with a plain connection, closed at once. */
export const look = <T>(file: string, read: (db: Sqlite.Database) => T): T => {
  const db = new Sqlite(file, { readonly: true })
  try {
    return read(db)
  } finally {
    db.close()
  }
}

type ColumnInfo = { name: string; type: string; notnull: number; pk: number; hidden: number }
export type TableSchema = { readonly columns: string; readonly indexes: string[]; readonly triggers: string[] }

/** Every table with its columns (`!` not null, `#` key, `=` computed), indexes and triggers. */
export const schemaOf = (file: string): Record<string, TableSchema> =>
  look(file, (db) => {
    const names = (type: string, table: string): string[] =>
      db
        .prepare<[string, string], { name: string }>(
          'SELECT name FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL ORDER BY name',
        )
        .all(type, table)
        .map((row) => row.name)
    const tables = db
      .prepare<[], { name: string; strict: number; wr: number }>(
        `SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration' ORDER BY name`,
      )
      .all()
    return Object.fromEntries(
      tables.map(({ name, strict, wr }) => [
        `${name}${strict === 1 ? ' STRICT' : ''}${wr === 1 ? ' WITHOUT ROWID' : ''}`,
        {
          columns: db
            .prepare<[string], ColumnInfo>(
              'SELECT name, type, "notnull", pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid',
            )
            .all(name)
            .map(
              (c) =>
                `${c.name} ${c.type}${c.notnull === 1 ? '!' : ''}${c.pk > 0 ? '#' : ''}${c.hidden === 2 ? '=' : ''}`,
            )
            .join(', '),
          indexes: names('index', name),
          triggers: names('trigger', name),
        },
      ]),
    )
  })

/** Hash of the text of every statement: a CHECK that vanishes is seen too. */
export const statementsOf = (file: string): Record<string, string> =>
  look(file, (db) =>
    Object.fromEntries(
      db
        .prepare<[], { name: string; sql: string }>(
          `SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'migration' AND name NOT LIKE 'sqlite_%' ORDER BY type, name`,
        )
        .all()
        .map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex').slice(0, 16)]),
    ),
  )

/** Every row of every table, so that a migration shows what it changed. */
export const rowsOf = (file: string): Record<string, unknown[]> =>
  look(file, (db) =>
    Object.fromEntries(
      Object.keys(schemaOf(file)).map((table) => {
        const name = table.split(' ')[0] ?? table
        return [name, db.prepare(`SELECT * FROM "${name}"`).all()]
      }),
    ),
  )
