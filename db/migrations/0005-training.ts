import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/** Classes: timetable and days held, who learned and signed, what they cost, and the payments that rest on them. */
export class Training0005 implements MigrationInterface {
  name = 'Training1800000000005'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...classes, ...learners, ...money, ...guards]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const date = (column: string): string => `CHECK (${column} = date(${column}))`
const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`
const flag = (column: string): string => `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`
const dongOrNull = (column: string): string => `${column} INTEGER CHECK (${column} BETWEEN 0 AND 9007199254740991)`

/** Contents whose money pays for classes: a payment of theirs names one. The packs say the same (`heldInClasses`). */
const classContents = oneOf(['TRAINING'])

const classes = [
  `CREATE TABLE training_class (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    title TEXT NOT NULL ${said('title')},
    place TEXT NOT NULL ${said('place')},
    ${dongOrNull('trainee_support')},
    version INTEGER NOT NULL CHECK (version >= 1),
    created_by TEXT NOT NULL ${said('created_by')},
    created_at TEXT NOT NULL,
    UNIQUE (application_id, title)
  ) STRICT`,
  `CREATE TABLE class_session (
    class_id TEXT NOT NULL REFERENCES training_class (id),
    day TEXT NOT NULL ${date('day')},
    part TEXT NOT NULL CHECK (part IN ${oneOf(['morning', 'afternoon', 'evening'])}),
    topic TEXT NOT NULL ${said('topic')},
    lecturer TEXT NOT NULL ${said('lecturer')},
    ${flag('planned')},
    ${flag('held')},
    PRIMARY KEY (class_id, day, part),
    CHECK (planned = 1 OR held = 1)
  ) STRICT`,
  `CREATE TABLE class_sheet (
    class_id TEXT NOT NULL REFERENCES training_class (id),
    day TEXT NOT NULL ${date('day')},
    sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
    name TEXT NOT NULL ${said('name')},
    added_by TEXT NOT NULL ${said('added_by')},
    added_at TEXT NOT NULL,
    PRIMARY KEY (class_id, day, sha256)
  ) STRICT`,
  ...appendOnly('class_sheet', ['class_id', 'day', 'sha256']),
]

const learners = [
  `CREATE TABLE learner (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL ${said('name')},
    name_key TEXT NOT NULL ${said('name_key')},
    born_on TEXT ${date('born_on')},
    citizen_id TEXT CHECK (length(citizen_id) IN (9, 12) AND citizen_id NOT GLOB '*[^0-9]*'),
    created_at TEXT NOT NULL,
    CHECK (born_on IS NOT NULL OR citizen_id IS NOT NULL)
  ) STRICT`,
  `CREATE UNIQUE INDEX learner_citizen ON learner (citizen_id) WHERE citizen_id IS NOT NULL`,
  `CREATE UNIQUE INDEX learner_unnumbered ON learner (name_key, born_on) WHERE citizen_id IS NULL`,
  `CREATE INDEX learner_name ON learner (name_key)`,
  `CREATE TABLE class_learner (
    class_id TEXT NOT NULL REFERENCES training_class (id),
    learner_id TEXT NOT NULL REFERENCES learner (id),
    coop_id TEXT NOT NULL REFERENCES coop (id),
    distance_km REAL CHECK (distance_km >= 0),
    own_vehicle INTEGER CHECK (own_vehicle IN (0, 1)),
    PRIMARY KEY (class_id, learner_id)
  ) STRICT`,
  `CREATE INDEX class_learner_learner ON class_learner (learner_id)`,
  // The key: one person learns in one class on one day, whichever co-op sent them.
  `CREATE TABLE attendance (
    learner_id TEXT NOT NULL,
    day TEXT NOT NULL ${date('day')},
    class_id TEXT NOT NULL,
    ${flag('signed')},
    recorded_by TEXT NOT NULL ${said('recorded_by')},
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (learner_id, day),
    FOREIGN KEY (class_id, learner_id) REFERENCES class_learner (class_id, learner_id)
  ) STRICT`,
  `CREATE INDEX attendance_class ON attendance (class_id, day)`,
]

const money = [
  `CREATE TABLE class_cost (
    class_id TEXT NOT NULL REFERENCES training_class (id),
    line INTEGER NOT NULL CHECK (line > 0),
    item TEXT NOT NULL ${said('item')},
    planned_quantity REAL CHECK (planned_quantity >= 0),
    ${dongOrNull('planned_amount')},
    quantity REAL CHECK (quantity >= 0),
    ${dongOrNull('amount')},
    invoice INTEGER CHECK (invoice IN (0, 1)),
    note TEXT,
    ${dongOrNull('accepted')},
    PRIMARY KEY (class_id, line)
  ) STRICT`,
  `CREATE TABLE voucher_draft_class (
    draft_id TEXT PRIMARY KEY REFERENCES voucher_draft (id),
    class_id TEXT NOT NULL REFERENCES training_class (id)
  ) STRICT`,
  `CREATE TABLE voucher_class (
    voucher_seq INTEGER PRIMARY KEY REFERENCES voucher (seq),
    class_id TEXT NOT NULL REFERENCES training_class (id)
  ) STRICT`,
  `CREATE INDEX voucher_class_class ON voucher_class (class_id)`,
  ...appendOnly('voucher_draft_class', ['draft_id']),
  ...appendOnly('voucher_class', ['voucher_seq']),
  // What a class may be paid, what it was paid: đồng.
  `CREATE VIEW class_money AS
    SELECT c.id AS class_id,
      coalesce(c.trainee_support, 0) + coalesce((SELECT sum(accepted) FROM class_cost WHERE class_id = c.id), 0) AS accepted,
      coalesce((SELECT sum(CASE WHEN l.to_bucket = 'paid' THEN l.amount WHEN l.from_bucket = 'paid' THEN -l.amount ELSE 0 END)
        FROM voucher_class v JOIN voucher_line l ON l.voucher_seq = v.voucher_seq WHERE v.class_id = c.id), 0) AS paid
    FROM training_class c`,
]

const paid = (of: string): string => `(SELECT paid FROM class_money WHERE class_id = ${of}) > 0`
const belowPaid = (name: string, when: string, of: string): string =>
  `CREATE TRIGGER ${name} ${when} BEGIN
    SELECT raise(ABORT, 'class.belowPaid') WHERE EXISTS (SELECT 1 FROM class_money WHERE class_id = ${of} AND accepted < paid);
  END`
const frozen = (name: string, when: string, code: string, where: string): string =>
  `CREATE TRIGGER ${name} ${when} BEGIN SELECT raise(ABORT, '${code}') WHERE ${where}; END`

const guards = [
  `CREATE TRIGGER attendance_day BEFORE INSERT ON attendance BEGIN
    SELECT raise(ABORT, 'class.twoClasses') WHERE EXISTS
      (SELECT 1 FROM attendance WHERE learner_id = new.learner_id AND day = new.day);
    SELECT raise(ABORT, 'class.dayNotHeld') WHERE NOT EXISTS
      (SELECT 1 FROM class_session WHERE class_id = new.class_id AND day = new.day AND held = 1);
  END`,
  // Signing later is all that may change: who learned when is written anew.
  frozen(
    'attendance_as_it_is',
    'BEFORE UPDATE OF learner_id, day, class_id, signed ON attendance',
    'class.attendanceFixed',
    `new.learner_id <> old.learner_id OR new.day <> old.day OR new.class_id <> old.class_id OR (new.signed < old.signed AND ${paid('old.class_id')})`,
  ),
  frozen('attendance_paid', 'BEFORE DELETE ON attendance', 'class.paid', paid('old.class_id')),
  ...[
    ['class_session_attended', 'BEFORE UPDATE OF class_id, day, part, held'],
    ['class_session_kept', 'BEFORE DELETE'],
  ].map(
    ([name, when]) => `CREATE TRIGGER ${name} ${when} ON class_session WHEN old.held = 1 BEGIN
    SELECT raise(ABORT, 'class.paid') WHERE ${paid('old.class_id')};
    SELECT raise(ABORT, 'class.dayHasLearners') WHERE EXISTS (SELECT 1 FROM attendance WHERE class_id = old.class_id AND day = old.day)
      AND NOT EXISTS (SELECT 1 FROM class_session WHERE class_id = old.class_id AND day = old.day AND part <> old.part AND held = 1);
  END`,
  ),
  // INSERT OR REPLACE would delete without asking.
  frozen(
    'class_session_replaced',
    'BEFORE INSERT ON class_session',
    'class.dayHasLearners',
    'EXISTS (SELECT 1 FROM class_session WHERE class_id = new.class_id AND day = new.day AND part = new.part AND held = 1)',
  ),
  belowPaid('class_cost_insert', 'AFTER INSERT ON class_cost', 'new.class_id'),
  belowPaid('class_cost_update', 'AFTER UPDATE ON class_cost', 'old.class_id'),
  belowPaid('class_cost_delete', 'AFTER DELETE ON class_cost', 'old.class_id'),
  belowPaid('class_support', 'AFTER UPDATE OF trainee_support ON training_class', 'old.id'),
  // A payment for a class points to its timetable: it names the class, comes after a day was held, and never passes what was accepted.
  `CREATE TRIGGER voucher_line_class BEFORE INSERT ON voucher_line
    WHEN new.to_bucket = 'paid' AND new.from_bucket IN ('committed', 'advanced') BEGIN
    SELECT raise(ABORT, 'pay.classMissing') WHERE (SELECT type FROM voucher WHERE seq = new.voucher_seq) <> 'ĐC'
      AND (SELECT content FROM application WHERE id = new.application_id) IN ${classContents}
      AND NOT EXISTS (SELECT 1 FROM voucher_class WHERE voucher_seq = new.voucher_seq);
    SELECT raise(ABORT, 'pay.classOther') FROM voucher_class v JOIN training_class c ON c.id = v.class_id
      WHERE v.voucher_seq = new.voucher_seq AND c.application_id <> new.application_id;
    SELECT raise(ABORT, 'pay.classNotHeld') FROM voucher_class v JOIN voucher o ON o.seq = v.voucher_seq
      WHERE v.voucher_seq = new.voucher_seq
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.class_id = v.class_id AND a.day <= o.voucher_date);
    SELECT raise(ABORT, 'pay.classOverCost') FROM voucher_class v JOIN class_money m ON m.class_id = v.class_id
      WHERE v.voucher_seq = new.voucher_seq AND m.paid + new.amount > m.accepted;
  END`,
]
