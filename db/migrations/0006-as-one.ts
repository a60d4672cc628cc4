import type { MigrationInterface, QueryRunner } from 'typeorm'
import { oneOf } from '../sql.ts'

/** A co-op under several records is one for every rule; what a person said keeps what it was said on. */
export class AsOne0006 implements MigrationInterface {
  name = 'AsOne1800000000006'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...said, ...groups, ...guards]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const array = (column: string): string => `${column} TEXT CHECK (json_type(${column}) = 'array')`

/** Null in rows of the version before: then nobody knows, and the word stands. */
const said = [
  // What matched when a person decided on the pair.
  `ALTER TABLE coop_pair_decision ADD COLUMN ${array('matched')}`,
  // The facts the condition showed when its note was signed.
  `ALTER TABLE judgement ADD COLUMN ${array('facts')}`,
]

const groups = [
  `DROP VIEW coop_root`,
  // Merges are few and the co-ops many: only the merges are walked, up to the record that stands for all of a group.
  `CREATE VIEW coop_root AS
    WITH RECURSIVE standing (id, from_id, into_id) AS (
      SELECT id, from_id, into_id FROM coop_merge m WHERE NOT EXISTS (SELECT 1 FROM coop_unmerge u WHERE u.merge_id = m.id)),
    led (coop_id, root_id, merge_id) AS (
      SELECT from_id, into_id, id FROM standing
      UNION ALL
      SELECT l.coop_id, s.into_id, l.merge_id FROM led l JOIN standing s ON s.from_id = l.root_id)
    SELECT c.id AS coop_id, coalesce(l.root_id, c.id) AS root_id, l.merge_id
    FROM coop c LEFT JOIN (SELECT coop_id, root_id, merge_id FROM led WHERE root_id NOT IN (SELECT from_id FROM standing)) l ON l.coop_id = c.id`,
]

const ended = oneOf(['ineligible', 'rejected', 'withdrawn'])
const decided = oneOf(['approved', 'disbursing', 'settled'])
const sameFile = `a.content = b.content AND coalesce(a.work, '') = coalesce(b.work, '') AND a.year = b.year`

const guards = [
  `DROP TRIGGER coop_merge_guard`,
  // Two files that are both decided cannot be withdrawn any more: their co-ops are one all the same, and GEN.NODOUBLE tells of the two.
  `CREATE TRIGGER coop_merge_guard BEFORE INSERT ON coop_merge BEGIN
    SELECT raise(ABORT, 'coop.mergedAlready') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE coop_id = new.from_id AND merge_id IS NOT NULL);
    SELECT raise(ABORT, 'coop.mergeIntoMerged') WHERE EXISTS
      (SELECT 1 FROM coop_root WHERE coop_id = new.into_id AND merge_id IS NOT NULL);
    SELECT raise(ABORT, 'coop.mergeDifferent') WHERE 'different' =
      (SELECT d.verdict FROM coop_pair_decision d JOIN coop_root a ON a.coop_id = d.coop_a JOIN coop_root b ON b.coop_id = d.coop_b
       WHERE a.root_id <> b.root_id AND a.root_id IN (new.from_id, new.into_id) AND b.root_id IN (new.from_id, new.into_id)
       ORDER BY d.rowid DESC LIMIT 1);
    SELECT raise(ABORT, 'coop.mergeTwoFiles') WHERE EXISTS
      (SELECT 1 FROM application a JOIN coop_root ra ON ra.coop_id = a.coop_id JOIN application b ON ${sameFile}
       JOIN coop_root rb ON rb.coop_id = b.coop_id
       WHERE ra.root_id = new.from_id AND rb.root_id = new.into_id AND a.state NOT IN ${ended} AND b.state NOT IN ${ended}
         AND NOT (a.state IN ${decided} AND b.state IN ${decided}));
  END`,
  `CREATE TRIGGER coop_pair_one BEFORE INSERT ON coop_pair_decision BEGIN
    SELECT raise(ABORT, 'coop.pairMerged') WHERE
      (SELECT root_id FROM coop_root WHERE coop_id = new.coop_a) = (SELECT root_id FROM coop_root WHERE coop_id = new.coop_b);
  END`,
  // The unique index knows one record; a file taken up again may meet an open one of another record of the co-op.
  `CREATE TRIGGER application_reopened BEFORE UPDATE OF state ON application
    WHEN old.state IN ${ended} AND new.state NOT IN ${ended} BEGIN
    SELECT raise(ABORT, 'application.duplicate') WHERE EXISTS
      (SELECT 1 FROM application a JOIN application b ON b.id = new.id AND ${sameFile} JOIN coop_root ra ON ra.coop_id = a.coop_id
       JOIN coop_root rb ON rb.coop_id = b.coop_id
       WHERE a.id <> new.id AND ra.root_id = rb.root_id AND a.state NOT IN ${ended});
  END`,
  // A dissolved co-op is never paid, under whichever of its records it was found to be.
  `CREATE TRIGGER voucher_line_dissolved BEFORE INSERT ON voucher_line
    WHEN new.from_bucket = 'committed' AND new.to_bucket IN ('advanced', 'paid') BEGIN
    SELECT raise(ABORT, 'pay.coopDissolved') FROM coop_root r JOIN coop c ON c.id = r.root_id
      WHERE r.coop_id = new.coop_id AND c.status = 'dissolved';
  END`,
]
