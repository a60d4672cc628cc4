import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly } from '../sql.ts'

/** One co-op under two records: what a person decided of a pair, and merging that keeps both histories. */
export class Register0003 implements MigrationInterface {
  name = 'Register1800000000003'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...decisions, ...merges, ...guards]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`

const decisions = [
  `CREATE TABLE coop_pair_decision (
    id TEXT PRIMARY KEY,
    coop_a TEXT NOT NULL REFERENCES coop (id),
    coop_b TEXT NOT NULL REFERENCES coop (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
    reason TEXT NOT NULL ${said('reason')},
    decided_by TEXT NOT NULL ${said('decided_by')},
    decided_at TEXT NOT NULL,
    CHECK (coop_a < coop_b)
  ) STRICT`,
  `CREATE INDEX coop_pair_decision_pair ON coop_pair_decision (coop_a, coop_b, id)`,
  ...appendOnly('coop_pair_decision', ['id']),
]

const merges = [
  `CREATE TABLE coop_merge (
    id TEXT PRIMARY KEY,
    from_id TEXT NOT NULL REFERENCES coop (id),
    into_id TEXT NOT NULL REFERENCES coop (id),
    reason TEXT NOT NULL ${said('reason')},
    merged_by TEXT NOT NULL ${said('merged_by')},
    merged_at TEXT NOT NULL,
    CHECK (from_id <> into_id)
  ) STRICT`,
  `CREATE INDEX coop_merge_from ON coop_merge (from_id)`,
  `CREATE INDEX coop_merge_into ON coop_merge (into_id)`,
  `CREATE TABLE coop_unmerge (
    merge_id TEXT PRIMARY KEY REFERENCES coop_merge (id),
    reason TEXT NOT NULL ${said('reason')},
    undone_by TEXT NOT NULL ${said('undone_by')},
    undone_at TEXT NOT NULL
  ) STRICT`,
  ...appendOnly('coop_merge', ['id']),
  ...appendOnly('coop_unmerge', ['merge_id']),
  // Merges are one level deep (see the guard), so the root is one step away.
  `CREATE VIEW coop_root AS
    SELECT c.id AS coop_id, coalesce(m.into_id, c.id) AS root_id, m.id AS merge_id
    FROM coop c LEFT JOIN coop_merge m ON m.from_id = c.id AND NOT EXISTS (SELECT 1 FROM coop_unmerge u WHERE u.merge_id = m.id)`,
]

const ended = `('ineligible', 'rejected', 'withdrawn')`

const guards = [
  `CREATE TRIGGER coop_merge_guard BEFORE INSERT ON coop_merge BEGIN
    SELECT raise(ABORT, 'coop.mergedAlready') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE coop_id = new.from_id AND merge_id IS NOT NULL);
    SELECT raise(ABORT, 'coop.mergeIntoMerged') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE coop_id = new.into_id AND merge_id IS NOT NULL);
    SELECT raise(ABORT, 'coop.mergeRoot') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE root_id = new.from_id AND coop_id <> new.from_id);
    SELECT raise(ABORT, 'coop.mergeTwoFiles') WHERE EXISTS
      (SELECT 1 FROM application a JOIN application b ON b.content = a.content AND coalesce(b.work, '') = coalesce(a.work, '') AND b.year = a.year
       JOIN coop_root r ON r.coop_id = b.coop_id
       WHERE a.coop_id = new.from_id AND r.root_id = new.into_id AND a.state NOT IN ${ended} AND b.state NOT IN ${ended});
  END`,
  `CREATE TRIGGER application_merged_away BEFORE INSERT ON application BEGIN
    SELECT raise(ABORT, 'coop.mergedAway') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE coop_id = new.coop_id AND merge_id IS NOT NULL);
    SELECT raise(ABORT, 'coop.mergeTwoFiles') WHERE EXISTS
      (SELECT 1 FROM application a JOIN coop_root r ON r.coop_id = a.coop_id
       WHERE r.root_id = new.coop_id AND a.coop_id <> new.coop_id AND a.content = new.content
         AND coalesce(a.work, '') = coalesce(new.work, '') AND a.year = new.year AND a.state NOT IN ${ended});
  END`,
]
