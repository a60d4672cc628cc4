import type { EntitySchemaColumnOptions } from 'typeorm'

/** Column shapes that repeat. Types are SQLite's STRICT ones; migrations, not these, make the tables. */
export const text = (name: string) => ({ type: 'text', name }) as const satisfies EntitySchemaColumnOptions
export const textOrNull = (name: string) =>
  ({ type: 'text', name, nullable: true }) as const satisfies EntitySchemaColumnOptions
export const integer = (name: string) => ({ type: 'integer', name }) as const satisfies EntitySchemaColumnOptions
export const integerOrNull = (name: string) =>
  ({ type: 'integer', name, nullable: true }) as const satisfies EntitySchemaColumnOptions
/** JSON text, parsed on the way out. */
export const json = (name: string) => ({ type: 'simple-json', name }) as const satisfies EntitySchemaColumnOptions
export const jsonOrNull = (name: string) =>
  ({ type: 'simple-json', name, nullable: true }) as const satisfies EntitySchemaColumnOptions
export const key = <T extends EntitySchemaColumnOptions>(column: T) => ({ ...column, primary: true }) as const
