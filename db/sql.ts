/** Small pieces of SQLite dialect shared by migrations. Arguments are our own literals, never input. */

export const oneOf = (values: readonly string[]): string => `(${values.map((v) => `'${v}'`).join(', ')})`

/** History is written once: UPDATE and DELETE raise, whatever program tries. */
export const appendOnly = (table: string): string[] =>
  (['UPDATE', 'DELETE'] as const).map(
    (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN
      SELECT raise(ABORT, 'history.${table}');
    END`,
  )
