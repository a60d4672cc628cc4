import type { DataSource, EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm'
import type { Connection } from '../../db/open.ts'

type Insert = { readonly sql: string; readonly columns: EntityMetadata['columns'] }

/** Of each connection, by table. */
const inserts = new WeakMap<DataSource, Map<unknown, Insert>>()

/**
 * Inserts one whole row, every value bound. TypeORM's own builder writes numbers into the statement: no two rows share one, and
 * SQLite prepares each anew.
 */
export const insertRow = <Row extends ObjectLiteral>(
  { source, statements }: Connection,
  table: EntitySchema<Row>,
  row: Row,
): void => {
  const { sql, columns } = insertOf(source, table)
  statements.run(
    sql,
    columns.map((column) => source.driver.preparePersistentValue(column.getEntityValue(row), column) ?? null),
  )
}

const insertOf = <Row extends ObjectLiteral>(source: DataSource, table: EntitySchema<Row>): Insert => {
  const known = inserts.get(source) ?? new Map<unknown, Insert>()
  inserts.set(source, known)
  const made = known.get(table) ?? makeInsert(source, table)
  known.set(table, made)
  return made
}

const makeInsert = <Row extends ObjectLiteral>(source: DataSource, table: EntitySchema<Row>): Insert => {
  const { driver } = source
  const { columns, tableName } = source.getMetadata(table)
  const names = columns.map((column) => driver.escape(column.databaseName))
  const places = columns.map((column, index) => driver.createParameter(column.databaseName, index))
  return { sql: `INSERT INTO ${driver.escape(tableName)} (${names.join(', ')}) VALUES (${places.join(', ')})`, columns }
}
