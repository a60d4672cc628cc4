/** Small pieces of SQLite dialect shared by migrations. Arguments are our own literals, never input. */

export const oneOf = (values: readonly string[]): string => `(${values.map((v) => `'${v}'`).join(', ')})`

/**
 * History is written once: UPDATE and DELETE raise, whatever program tries. INSERT OR REPLACE deletes the row in its way without asking
 * the DELETE trigger, so a row that would take the place of another raises as well.
 * @param keys every primary and unique key of the table
 */
export const appendOnly = (table: string, ...keys: readonly (readonly string[])[]): string[] => {
  const taken = [['rowid'], ...keys].map(
    (key) => `EXISTS (SELECT 1 FROM ${table} WHERE ${key.map((column) => `${column} = new.${column}`).join(' AND ')})`,
  )
  return [
    ...(['UPDATE', 'DELETE'] as const).map(
      (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN
      SELECT raise(ABORT, 'history.${table}');
    END`,
    ),
    `CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table} BEGIN
      SELECT raise(ABORT, 'history.${table}') WHERE ${taken.join(' OR ')};
    END`,
  ]
}
