import type { MigrationInterface, QueryRunner } from 'typeorm'
import { oneOf } from '../sql.ts'

/**
 * An application of a co-op that no merge leads to is not compared with every other file: the guard of old read the whole register at each
 * new application, and a list of thousands took the square of its length.
 */
export class IntakeAtScale0016 implements MigrationInterface {
  name = 'IntakeAtScale1800000000016'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of guard) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const ended = oneOf(['ineligible', 'rejected', 'withdrawn'])

const guard = [
  `DROP TRIGGER application_merged_away`,
  `CREATE TRIGGER application_merged_away BEFORE INSERT ON application BEGIN
    SELECT raise(ABORT, 'coop.mergedAway') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE coop_id = new.coop_id AND merge_id IS NOT NULL);
    SELECT raise(ABORT, 'coop.mergeTwoFiles') WHERE EXISTS (SELECT 1 FROM coop_merge WHERE into_id = new.coop_id) AND EXISTS
      (SELECT 1 FROM application a JOIN coop_root r ON r.coop_id = a.coop_id
       WHERE r.root_id = new.coop_id AND a.coop_id <> new.coop_id AND a.content = new.content
         AND coalesce(a.work, '') = coalesce(new.work, '') AND a.year = new.year AND a.state NOT IN ${ended});
  END`,
]
