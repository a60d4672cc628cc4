import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/** The year's support plan: amounts an officer drafts, and what the People's Committee decided of it. */
export class Plan0004 implements MigrationInterface {
  name = 'Plan1800000000004'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...draft, ...decided]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const date = (column: string): string => `CHECK (${column} = date(${column}))`
const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`
const dong = (column: string): string => `${column} INTEGER NOT NULL CHECK (${column} BETWEEN 0 AND 9007199254740991)`
const sources = ['central', 'local', 'own', 'science', 'other'].map(dong).join(',\n    ')

const draft = [
  `CREATE TABLE plan_draft_item (
    application_id TEXT PRIMARY KEY REFERENCES application (id),
    ${sources},
    note TEXT,
    version INTEGER NOT NULL CHECK (version >= 1),
    changed_by TEXT NOT NULL ${said('changed_by')},
    changed_at TEXT NOT NULL
  ) STRICT`,
]

const decided = [
  `CREATE TABLE plan_decision (
    id TEXT PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    number TEXT NOT NULL ${said('number')},
    decided_on TEXT NOT NULL ${date('decided_on')},
    signer TEXT NOT NULL ${said('signer')},
    kind TEXT NOT NULL CHECK (kind IN ${oneOf(['approve', 'change'])}),
    reason TEXT,
    recorded_by TEXT NOT NULL ${said('recorded_by')},
    recorded_at TEXT NOT NULL,
    UNIQUE (number, decided_on),
    CHECK (kind <> 'change' OR length(trim(reason)) > 0)
  ) STRICT`,
  `CREATE UNIQUE INDEX plan_decision_first ON plan_decision (year) WHERE kind = 'approve'`,
  `CREATE TABLE plan_item (
    decision_id TEXT NOT NULL REFERENCES plan_decision (id),
    application_id TEXT NOT NULL REFERENCES application (id),
    included INTEGER NOT NULL CHECK (included IN (0, 1)),
    ${sources},
    PRIMARY KEY (decision_id, application_id),
    CHECK (included = 1 OR central + local + own + science + other = 0)
  ) STRICT`,
  `CREATE INDEX plan_item_application ON plan_item (application_id)`,
  `CREATE TRIGGER plan_decision_order BEFORE INSERT ON plan_decision WHEN new.kind = 'change' BEGIN
    SELECT raise(ABORT, 'plan.noPlan') WHERE NOT EXISTS (SELECT 1 FROM plan_decision WHERE year = new.year AND kind = 'approve');
    SELECT raise(ABORT, 'plan.backDated') WHERE new.decided_on < (SELECT max(decided_on) FROM plan_decision WHERE year = new.year);
  END`,
  `CREATE TRIGGER plan_item_year BEFORE INSERT ON plan_item BEGIN
    SELECT raise(ABORT, 'plan.otherYear') WHERE (SELECT year FROM application WHERE id = new.application_id)
      IS NOT (SELECT year FROM plan_decision WHERE id = new.decision_id);
  END`,
  // What stands of a file: what the last decision that names it said.
  `CREATE VIEW plan_standing AS
    SELECT i.application_id, d.year, i.included, i.central, i.local, i.own, i.science, i.other, d.number, d.decided_on
    FROM plan_item i JOIN plan_decision d ON d.id = i.decision_id
    WHERE d.rowid = (SELECT max(e.rowid) FROM plan_item j JOIN plan_decision e ON e.id = j.decision_id WHERE j.application_id = i.application_id)`,
  ...appendOnly('plan_decision', ['id'], ['number', 'decided_on']),
  ...appendOnly('plan_item', ['decision_id', 'application_id']),
]
