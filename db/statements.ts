import type Sqlite from 'better-sqlite3'

export type SqlValue = string | number | null

/** Statements of one connection; each text is prepared once and kept, their number is that of the house's texts. */
export type Statements = {
  /** Rows by column name; what is returned is what the SQL says. */
  all(sql: string, params: readonly SqlValue[]): unknown[]
  /** @returns rows changed */
  run(sql: string, params: readonly SqlValue[]): number
}

export const statementsOf = (db: Sqlite.Database): Statements => {
  const prepared = new Map<string, Sqlite.Statement>()
  const of = (sql: string): Sqlite.Statement => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const made = db.prepare(unplanned(sql))
    prepared.set(sql, made)
    return made
  }
  return {
    all: (sql, params) => of(sql).all(...params),
    run: (sql, params) => of(sql).run(...params).changes,
  }
}

/**
 * Hides bound values from SQLite's planner: `?` becomes `+?`, the same value, which no plan depends on. This SQLite is built with STAT4 and
 * looks at values while planning: a statement kept prepared is planned anew at each call, four times the time of the search itself.
 */
const unplanned = (sql: string): string => sql.replace(/'[^']*'|\?/g, (part) => (part === '?' ? '+?' : part))
