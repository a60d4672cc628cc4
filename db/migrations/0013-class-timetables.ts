import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/**
 * The timetable of a class is approved, and stays as approved: what was held is compared with it. A payment rests on it, and on days
 * that learners signed for.
 */
export class ClassTimetables0013 implements MigrationInterface {
  name = 'ClassTimetables1800000000013'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...timetables, ...guards, ...payments]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`

/** Contents whose money pays for classes, as in the migration that brought them. */
const classContents = oneOf(['TRAINING'])

const timetables = [
  `CREATE TABLE class_timetable (
    id TEXT PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES training_class (id),
    kind TEXT NOT NULL CHECK (kind IN ${oneOf(['approve', 'reopen'])}),
    number TEXT NOT NULL ${said('number')},
    decided_on TEXT NOT NULL CHECK (decided_on = date(decided_on)),
    days INTEGER NOT NULL CHECK (days >= 0),
    sessions INTEGER NOT NULL CHECK (sessions >= days),
    reason TEXT,
    recorded_by TEXT NOT NULL ${said('recorded_by')},
    recorded_at TEXT NOT NULL,
    CHECK (kind <> 'reopen' OR length(trim(reason)) > 0),
    CHECK (kind <> 'approve' OR days > 0)
  ) STRICT`,
  `CREATE INDEX class_timetable_class ON class_timetable (class_id)`,
  // What was last said of the timetable of a class; a class nobody approved has no row.
  `CREATE VIEW class_timetable_standing AS
    SELECT class_id, kind, number, decided_on FROM class_timetable t
    WHERE t.rowid = (SELECT max(rowid) FROM class_timetable WHERE class_id = t.class_id)`,
]

const fixed = (of: string): string =>
  `EXISTS (SELECT 1 FROM class_timetable_standing WHERE class_id = ${of} AND kind = 'approve')`
const refused = (of: string): string => `BEGIN SELECT raise(ABORT, 'class.timetableFixed') WHERE ${fixed(of)}; END`
/** INSERT OR REPLACE and UPDATE OR REPLACE would take a planned session out without asking. */
const inTheWay = `EXISTS (SELECT 1 FROM class_session
    WHERE class_id = new.class_id AND day = new.day AND part = new.part AND planned = 1)`

const guards = [
  `CREATE TRIGGER class_timetable_order BEFORE INSERT ON class_timetable BEGIN
    SELECT raise(ABORT, 'class.timetableFixed') WHERE new.kind = 'approve' AND ${fixed('new.class_id')};
    SELECT raise(ABORT, 'class.timetableOpen') WHERE new.kind = 'reopen' AND NOT ${fixed('new.class_id')};
  END`,
  // After the trigger on their order, so that a row in the place of another is named as that.
  ...appendOnly('class_timetable', ['id']),
  `CREATE TRIGGER class_session_planned_insert BEFORE INSERT ON class_session
    WHEN new.planned = 1 OR ${inTheWay} ${refused('new.class_id')}`,
  `CREATE TRIGGER class_session_planned_update BEFORE UPDATE OF planned ON class_session
    WHEN new.planned <> old.planned ${refused('old.class_id')}`,
  `CREATE TRIGGER class_session_planned_move BEFORE UPDATE OF class_id, day, part ON class_session
    WHEN old.planned = 1 OR ${inTheWay} ${refused('old.class_id')}`,
  `CREATE TRIGGER class_session_planned_delete BEFORE DELETE ON class_session WHEN old.planned = 1 ${refused('old.class_id')}`,
  `CREATE TRIGGER training_class_content BEFORE INSERT ON training_class BEGIN
    SELECT raise(ABORT, 'class.otherContent') WHERE (SELECT content FROM application WHERE id = new.application_id) NOT IN ${classContents};
  END`,
]

const payments = [
  `DROP TRIGGER voucher_line_class`,
  // A payment for a class points to its timetable: it names the class, the timetable is approved, learners signed for a day before it,
  // and it never passes what was accepted.
  `CREATE TRIGGER voucher_line_class BEFORE INSERT ON voucher_line
    WHEN new.to_bucket = 'paid' AND new.from_bucket IN ('committed', 'advanced') BEGIN
    SELECT raise(ABORT, 'pay.classMissing') WHERE (SELECT type FROM voucher WHERE seq = new.voucher_seq) <> 'ĐC'
      AND (SELECT content FROM application WHERE id = new.application_id) IN ${classContents}
      AND NOT EXISTS (SELECT 1 FROM voucher_class WHERE voucher_seq = new.voucher_seq);
    SELECT raise(ABORT, 'pay.classOther') FROM voucher_class v JOIN training_class c ON c.id = v.class_id
      WHERE v.voucher_seq = new.voucher_seq AND c.application_id <> new.application_id;
    SELECT raise(ABORT, 'pay.classNoTimetable') FROM voucher_class v
      WHERE v.voucher_seq = new.voucher_seq AND NOT ${fixed('v.class_id')};
    SELECT raise(ABORT, 'pay.classNotHeld') FROM voucher_class v JOIN voucher o ON o.seq = v.voucher_seq
      WHERE v.voucher_seq = new.voucher_seq
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.class_id = v.class_id AND a.day <= o.voucher_date AND a.signed = 1);
    SELECT raise(ABORT, 'pay.classOverCost') FROM voucher_class v JOIN class_money m ON m.class_id = v.class_id
      WHERE v.voucher_seq = new.voucher_seq AND m.paid + new.amount > m.accepted;
  END`,
]
