import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/** The law as it was applied: packs kept whole, re-checks, flags for a person, and what the province fixes on top. */
export class Law0002 implements MigrationInterface {
  name = 'Law1800000000002'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...packs, ...rechecks, ...guards, ...province]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const json = (column: string): string => `CHECK (json_valid(${column}))`
const date = (column: string): string => `CHECK (${column} = date(${column}))`
const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`
const overall = (column: string): string =>
  `CHECK (${column} IN ${oneOf(['met', 'notMet', 'evidenceMissing', 'needsJudgement'])})`

/** Money is promised on these files: their verdict is history. */
const decided = oneOf(['approved', 'disbursing', 'settled'])

const packs = [
  // A trial copy has no SHA-256 of files, so that none is ever kept or judged with.
  `CREATE TABLE pack_copy (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    pack TEXT NOT NULL,
    version TEXT NOT NULL,
    files TEXT NOT NULL ${json('files')},
    first_used_at TEXT NOT NULL
  ) STRICT`,
  ...appendOnly('pack_copy', ['hash']),
  // The amount that was computed beside the verdict, and what the province had fixed; null in runs of the version before.
  `ALTER TABLE check_run ADD COLUMN amount TEXT ${json('amount')}`,
  `ALTER TABLE check_run ADD COLUMN provincial TEXT ${json('provincial')}`,
]

const rechecks = [
  `CREATE TABLE recheck (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL ${said('by')},
    cause TEXT NOT NULL CHECK (cause IN ('person', 'setting', 'facts')),
    reason TEXT NOT NULL ${said('reason')},
    pack TEXT NOT NULL,
    pack_hash TEXT NOT NULL REFERENCES pack_copy (hash),
    settings TEXT NOT NULL ${json('settings')},
    judged INTEGER NOT NULL CHECK (judged >= 0),
    changed INTEGER NOT NULL CHECK (changed BETWEEN 0 AND judged),
    failed TEXT NOT NULL CHECK (json_type(failed) = 'array')
  ) STRICT`,
  // Its re-check is written last, when the counts are known: hence deferred.
  `CREATE TABLE recheck_item (
    recheck_id TEXT NOT NULL REFERENCES recheck (id) DEFERRABLE INITIALLY DEFERRED,
    application_id TEXT NOT NULL REFERENCES application (id),
    run_before TEXT NOT NULL REFERENCES check_run (id),
    run_after TEXT NOT NULL REFERENCES check_run (id),
    overall_before TEXT NOT NULL ${overall('overall_before')},
    overall_after TEXT NOT NULL ${overall('overall_after')},
    changes TEXT NOT NULL CHECK (json_type(changes) = 'array'),
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    PRIMARY KEY (recheck_id, application_id),
    CHECK (run_before <> run_after)
  ) STRICT`,
  `CREATE INDEX recheck_item_application ON recheck_item (application_id)`,
  `CREATE TABLE review_flag_answer (
    recheck_id TEXT NOT NULL,
    application_id TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('kept', 'toBeReviewed')),
    note TEXT NOT NULL ${said('note')},
    answered_by TEXT NOT NULL ${said('answered_by')},
    answered_at TEXT NOT NULL,
    PRIMARY KEY (recheck_id, application_id),
    FOREIGN KEY (recheck_id, application_id) REFERENCES recheck_item (recheck_id, application_id)
  ) STRICT`,
  ...appendOnly('recheck', ['id']),
  ...appendOnly('recheck_item', ['recheck_id', 'application_id']),
  ...appendOnly('review_flag_answer', ['recheck_id', 'application_id']),
]

/** What holds whatever program writes: a run can be given again, a decided file keeps its verdict, its changes wait for a person. */
const guards = [
  `CREATE TRIGGER check_run_pack BEFORE INSERT ON check_run BEGIN
    SELECT raise(ABORT, 'run.packNotKept') WHERE NOT EXISTS
      (SELECT 1 FROM pack_copy WHERE pack = new.pack AND version || '+' || substr(hash, 1, 16) = new.pack_version);
  END`,
  `CREATE TRIGGER application_verdict_kept BEFORE UPDATE OF verdict, last_run_id ON application
    WHEN old.state IN ${decided} AND (new.verdict IS NOT old.verdict OR new.last_run_id IS NOT old.last_run_id) BEGIN
    SELECT raise(ABORT, 'application.verdictKept');
  END`,
  `CREATE TRIGGER recheck_item_guard BEFORE INSERT ON recheck_item BEGIN
    SELECT raise(ABORT, 'recheck.flag') WHERE new.flagged <>
      (SELECT state IN ${decided} FROM application WHERE id = new.application_id);
    SELECT raise(ABORT, 'recheck.run') WHERE 2 <>
      (SELECT count(*) FROM check_run WHERE id IN (new.run_before, new.run_after) AND application_id = new.application_id);
  END`,
  `CREATE TRIGGER review_flag_answer_guard BEFORE INSERT ON review_flag_answer BEGIN
    SELECT raise(ABORT, 'recheck.notFlagged') WHERE NOT EXISTS (SELECT 1 FROM recheck_item
      WHERE recheck_id = new.recheck_id AND application_id = new.application_id AND flagged = 1);
  END`,
]

const fixedBy = `document_number TEXT NOT NULL ${said('document_number')},
    document_date TEXT NOT NULL ${date('document_date')}`
const inForce = `valid_from TEXT NOT NULL ${date('valid_from')},
    valid_to TEXT ${date('valid_to')}`
const recorded = `recorded_by TEXT NOT NULL ${said('recorded_by')},
    recorded_at TEXT NOT NULL`

/** A correction is a later row of the same key and day: the last recorded counts. */
const province = [
  `CREATE TABLE provincial_value (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL ${said('key')},
    value TEXT NOT NULL ${json('value')},
    ${inForce},
    ${fixedBy},
    signer TEXT NOT NULL ${said('signer')},
    note TEXT,
    ${recorded},
    CHECK (valid_from <= valid_to)
  ) STRICT`,
  `CREATE INDEX provincial_value_key ON provincial_value (key, valid_from)`,
  `CREATE TABLE area_entry (
    id TEXT PRIMARY KEY,
    list TEXT NOT NULL CHECK (list IN ('headOffice', 'operation')),
    district_code TEXT NOT NULL REFERENCES admin_unit (code),
    commune TEXT NOT NULL ${said('commune')},
    commune_key TEXT NOT NULL ${said('commune_key')},
    class TEXT NOT NULL CHECK (class IN ${oneOf(['ordinary', 'difficult', 'speciallyDifficult', 'border', 'island'])}),
    ${inForce},
    ${fixedBy},
    ${recorded},
    CHECK (valid_from <= valid_to)
  ) STRICT`,
  `CREATE INDEX area_entry_commune ON area_entry (list, district_code, commune_key, valid_from)`,
  ...appendOnly('provincial_value', ['id']),
  ...appendOnly('area_entry', ['id']),
]
