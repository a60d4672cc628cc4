import type { EntityMetadata, EntitySchema, ObjectLiteral, QueryRunner } from 'typeorm'

type Insert = { readonly sql: string; readonly columns: EntityMetadata['columns'] }

const inserts = new WeakMap<EntityMetadata, Insert>()

/**
 * Inserts one whole row, every value bound. TypeORM's own builder writes numbers into the statement: no two rows share one, SQLite
 * prepares each anew, and the statements of the reads fall out of the cache.
 */
export const insertRow = async <Row extends ObjectLiteral>(
  runner: QueryRunner,
  table: EntitySchema<Row>,
  row: Row,
): Promise<void> => {
  const { driver } = runner.dataSource
  const { sql, columns } = insertOf(runner, table)
  const values = columns.map((column) => driver.preparePersistentValue(column.getEntityValue(row), column) ?? null)
  await runner.query(sql, values)
}

const insertOf = <Row extends ObjectLiteral>({ dataSource }: QueryRunner, table: EntitySchema<Row>): Insert => {
  const metadata = dataSource.getMetadata(table)
  const known = inserts.get(metadata)
  if (known !== undefined) return known
  const { driver } = dataSource
  const { columns } = metadata
  const names = columns.map((column) => driver.escape(column.databaseName))
  const places = columns.map((column, index) => driver.createParameter(column.databaseName, index))
  const sql = `INSERT INTO ${driver.escape(metadata.tableName)} (${names.join(', ')}) VALUES (${places.join(', ')})`
  const made = { sql, columns }
  inserts.set(metadata, made)
  return made
}
