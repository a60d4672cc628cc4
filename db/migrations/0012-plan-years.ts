import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A need is asked for in one year and planned for the next: a file may be in the plan of a later year than its request. The scan of a
 * decision on the plan is kept with it.
 */
export class PlanYears0012 implements MigrationInterface {
  name = 'PlanYears1800000000012'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...years, ...itemYear, ...scan]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const inPlan = (of: string): string =>
  `SELECT raise(ABORT, 'plan.inPlan') WHERE EXISTS (SELECT 1 FROM plan_standing WHERE application_id = ${of} AND included = 1);`
const notEarlier = `SELECT raise(ABORT, 'plan.yearBefore') WHERE new.year < (SELECT year FROM application WHERE id = new.application_id);`

const years = [
  `CREATE TABLE plan_year (
    application_id TEXT PRIMARY KEY REFERENCES application (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    moved_by TEXT NOT NULL CHECK (length(trim(moved_by)) > 0),
    moved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX plan_year_year ON plan_year (year)`,
  `CREATE INDEX application_year ON application (year, no)`,
  // The year whose plan a file asks to be in: that of its request, unless it was moved.
  `CREATE VIEW application_plan_year AS
    SELECT a.id AS application_id, coalesce(p.year, a.year) AS year FROM application a LEFT JOIN plan_year p ON p.application_id = a.id`,
  // A file stands in one plan: who is in a decided one leaves it first.
  `CREATE TRIGGER plan_year_insert BEFORE INSERT ON plan_year BEGIN ${notEarlier} ${inPlan('new.application_id')} END`,
  `CREATE TRIGGER plan_year_update BEFORE UPDATE OF application_id, year ON plan_year BEGIN ${notEarlier} ${inPlan('old.application_id')} END`,
  `CREATE TRIGGER plan_year_delete BEFORE DELETE ON plan_year BEGIN ${inPlan('old.application_id')} END`,
]

const itemYear = [
  `DROP TRIGGER plan_item_year`,
  `CREATE TRIGGER plan_item_year BEFORE INSERT ON plan_item BEGIN
    SELECT raise(ABORT, 'plan.otherYear') WHERE (SELECT year FROM application_plan_year WHERE application_id = new.application_id)
      IS NOT (SELECT year FROM plan_decision WHERE id = new.decision_id);
  END`,
]

const scan = [`ALTER TABLE plan_decision ADD COLUMN sha256 TEXT REFERENCES stored_file (sha256)`]
