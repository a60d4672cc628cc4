import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Column profiles: the ledger as other accounting software imports it. */
export class Profiles0010 implements MigrationInterface {
  name = 'Profiles1800000000010'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(profiles)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`

/** `name_key`: the name without marks and case, so that two people do not mean two profiles by one name. */
const profiles = `CREATE TABLE column_profile (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL ${said('name')},
  name_key TEXT NOT NULL UNIQUE ${said('name_key')},
  definition TEXT NOT NULL CHECK (json_valid(definition) AND json_array_length(definition, '$.columns') BETWEEN 1 AND 60),
  version INTEGER NOT NULL CHECK (version >= 1),
  changed_by TEXT NOT NULL ${said('changed_by')},
  changed_at TEXT NOT NULL
) STRICT`
