import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/** The house as first built: office, register, dossiers, verdicts, decisions, money, events. */
export class House0001 implements MigrationInterface {
  name = 'House1700000000001'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...register, ...dossiers, ...decisions, ...money, ...history])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const json = (column: string): string => `CHECK (json_valid(${column}))`
const date = (column: string): string => `CHECK (${column} = date(${column}))`
const safeDong = (column: string): string => `${column} BETWEEN 0 AND 9007199254740991`

const register = [
  `CREATE TABLE admin_unit (
    code TEXT PRIMARY KEY,
    parent_code TEXT REFERENCES admin_unit (code),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    valid_from TEXT NOT NULL ${date('valid_from')},
    valid_to TEXT ${date('valid_to')}
  ) STRICT`,
  `CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 2 AND 12),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    unit_code TEXT CHECK (unit_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    province_code TEXT NOT NULL REFERENCES admin_unit (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    pack TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL ${json('value')},
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    citation TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    role TEXT NOT NULL CHECK (role IN ${oneOf(['reviewOfficer', 'leader', 'financeOfficer', 'payer', 'administrator', 'inspector'])}),
    created_at TEXT NOT NULL,
    UNIQUE (name, role)
  ) STRICT`,
  `CREATE TABLE coop (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('HTX', 'LHHTX', 'QTDND')),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    name_key TEXT NOT NULL,
    folded TEXT NOT NULL,
    tax_code TEXT CHECK (length(tax_code) BETWEEN 10 AND 14),
    district_code TEXT NOT NULL REFERENCES admin_unit (code),
    facts TEXT NOT NULL ${json('facts')},
    members INTEGER GENERATED ALWAYS AS (json_extract(facts, '$.members.value')) VIRTUAL CHECK (members >= 0),
    founded_on TEXT GENERATED ALWAYS AS (json_extract(facts, '$.foundedOn.value')) VIRTUAL ${date('founded_on')},
    status TEXT GENERATED ALWAYS AS (json_extract(facts, '$.status.value')) VIRTUAL CHECK (status IN ('active', 'suspended', 'dissolved')),
    version INTEGER NOT NULL CHECK (version >= 1),
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE UNIQUE INDEX coop_tax_code ON coop (tax_code) WHERE tax_code IS NOT NULL`,
  `CREATE INDEX coop_name ON coop (name_key, district_code)`,
]

const dossiers = [
  `CREATE TABLE application (
    id TEXT PRIMARY KEY,
    no TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    coop_id TEXT NOT NULL REFERENCES coop (id),
    content TEXT NOT NULL,
    work TEXT,
    request_date TEXT NOT NULL ${date('request_date')},
    state TEXT NOT NULL CHECK (state IN ${oneOf([
      'draft',
      'received',
      'checking',
      'supplementRequested',
      'eligible',
      'ineligible',
      'appraised',
      'submitted',
      'approved',
      'rejected',
      'disbursing',
      'settled',
      'withdrawn',
    ])}),
    due_on TEXT ${date('due_on')},
    assignee TEXT,
    facts TEXT NOT NULL ${json('facts')},
    amount INTEGER GENERATED ALWAYS AS (json_extract(facts, '$.amount.value')) VIRTUAL CHECK (${safeDong('amount')}),
    total_investment INTEGER GENERATED ALWAYS AS (json_extract(facts, '$.totalInvestment.value')) VIRTUAL CHECK (${safeDong('total_investment')}),
    own_contribution INTEGER GENERATED ALWAYS AS (json_extract(facts, '$.ownContribution.value')) VIRTUAL CHECK (${safeDong('own_contribution')}),
    verdict TEXT CHECK (verdict IN ('met', 'notMet', 'evidenceMissing', 'needsJudgement')),
    last_run_id TEXT,
    version INTEGER NOT NULL CHECK (version >= 1),
    created_at TEXT NOT NULL
  ) STRICT`,
  // The same co-op does not ask twice for the same work in one year, unless the first file has ended without support.
  `CREATE UNIQUE INDEX application_open ON application (coop_id, content, coalesce(work, ''), year)
    WHERE state NOT IN ('ineligible', 'rejected', 'withdrawn')`,
  `CREATE INDEX application_state ON application (state, due_on)`,
  `CREATE INDEX application_coop ON application (coop_id)`,
  `CREATE TABLE stored_file (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    mime TEXT NOT NULL CHECK (mime IN ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
    size INTEGER NOT NULL CHECK (size > 0),
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE paper (
    application_id TEXT NOT NULL REFERENCES application (id),
    code TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('onFile', 'checked', 'refused')),
    received_on TEXT NOT NULL ${date('received_on')},
    checked_by TEXT,
    note TEXT,
    PRIMARY KEY (application_id, code),
    CHECK (status <> 'checked' OR checked_by IS NOT NULL)
  ) STRICT`,
  `CREATE TABLE paper_file (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL,
    code TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
    name TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    FOREIGN KEY (application_id, code) REFERENCES paper (application_id, code),
    UNIQUE (application_id, code, sha256)
  ) STRICT`,
  `CREATE TABLE judgement (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    condition_id TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('met', 'notMet')),
    note TEXT NOT NULL CHECK (length(trim(note)) > 0),
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX judgement_application ON judgement (application_id, condition_id, id)`,
  `CREATE TABLE note (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    text TEXT NOT NULL CHECK (length(trim(text)) > 0),
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE screen_draft (
    key TEXT NOT NULL,
    person TEXT NOT NULL,
    value TEXT NOT NULL ${json('value')},
    saved_at TEXT NOT NULL,
    PRIMARY KEY (key, person)
  ) STRICT`,
  `CREATE TABLE check_run (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    as_of TEXT NOT NULL ${date('as_of')},
    pack TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    settings TEXT NOT NULL ${json('settings')},
    inputs TEXT NOT NULL ${json('inputs')},
    overall TEXT NOT NULL CHECK (overall IN ('met', 'notMet', 'evidenceMissing', 'needsJudgement')),
    criteria TEXT NOT NULL ${json('criteria')},
    run_by TEXT NOT NULL,
    run_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX check_run_application ON check_run (application_id, id)`,
  ...appendOnly('judgement', ['id']),
  ...appendOnly('note', ['id']),
  ...appendOnly('check_run', ['id']),
]

const decisions = [
  `CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL CHECK (length(trim(number)) > 0),
    decided_on TEXT NOT NULL ${date('decided_on')},
    signer TEXT NOT NULL CHECK (length(trim(signer)) > 0),
    kind TEXT NOT NULL CHECK (kind IN ('estimate', 'approve', 'reject', 'amend', 'cancel')),
    changes_id TEXT REFERENCES decision (id),
    budget_line_id TEXT REFERENCES budget_line (id),
    sha256 TEXT REFERENCES stored_file (sha256),
    reason TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (number, decided_on),
    CHECK ((kind IN ('amend', 'cancel')) = (changes_id IS NOT NULL)),
    CHECK (changes_id IS NULL OR length(trim(reason)) > 0)
  ) STRICT`,
  `CREATE TABLE decision_item (
    decision_id TEXT NOT NULL REFERENCES decision (id),
    application_id TEXT NOT NULL REFERENCES application (id),
    amount INTEGER NOT NULL CHECK (${safeDong('amount')}),
    PRIMARY KEY (decision_id, application_id)
  ) STRICT`,
  ...appendOnly('decision', ['id'], ['number', 'decided_on']),
  ...appendOnly('decision_item', ['decision_id', 'application_id']),
]

const money = [
  `CREATE TABLE budget_line (
    id TEXT PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    chapter TEXT NOT NULL CHECK (chapter = '' OR chapter GLOB '[0-9][0-9][0-9]'),
    khoan TEXT NOT NULL CHECK (khoan = '' OR khoan GLOB '[0-9][0-9][0-9]'),
    tieu_muc TEXT NOT NULL CHECK (tieu_muc = '' OR tieu_muc GLOB '[0-9][0-9][0-9][0-9]'),
    programme_code TEXT NOT NULL CHECK (programme_code = '' OR programme_code GLOB '[0-9][0-9][0-9][0-9]' OR programme_code GLOB '[0-9][0-9][0-9][0-9][0-9]'),
    paying_unit TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (year, content, source, chapter, khoan, tieu_muc, programme_code, paying_unit)
  ) STRICT`,
  `CREATE TABLE counter (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= 0),
    PRIMARY KEY (kind, year)
  ) STRICT`,
  `CREATE TABLE voucher_draft (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ${oneOf(['TU', 'TT', 'TC', 'NT', 'ĐC'])}),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'posted', 'cancelled')),
    application_id TEXT NOT NULL REFERENCES application (id),
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id),
    from_bucket TEXT NOT NULL,
    to_bucket TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 9007199254740991),
    voucher_date TEXT NOT NULL ${date('voucher_date')},
    basis_number TEXT NOT NULL,
    basis_date TEXT NOT NULL ${date('basis_date')},
    description TEXT NOT NULL CHECK (length(trim(description)) > 0),
    invoice TEXT,
    note TEXT,
    payee TEXT NOT NULL ${json('payee')},
    adjusts TEXT REFERENCES voucher (number),
    adjusts_standing INTEGER CHECK (${safeDong('adjusts_standing')}),
    prepared_by TEXT NOT NULL,
    approved_by TEXT,
    posted_number TEXT,
    cancel_reason TEXT,
    version INTEGER NOT NULL CHECK (version >= 1),
    created_at TEXT NOT NULL,
    CHECK (approved_by IS NULL OR approved_by <> prepared_by),
    CHECK ((state = 'posted') = (posted_number IS NOT NULL)),
    CHECK (state <> 'cancelled' OR length(trim(cancel_reason)) > 0),
    CHECK ((type = 'ĐC') = (adjusts IS NOT NULL)),
    CHECK ((adjusts IS NULL) = (adjusts_standing IS NULL))
  ) STRICT`,
  // A second adjustment would be reckoned from an amount that the first is about to change.
  `CREATE UNIQUE INDEX voucher_draft_adjusts ON voucher_draft (adjusts) WHERE adjusts IS NOT NULL AND state IN ('draft', 'approved')`,
  `CREATE TABLE voucher (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ${oneOf(['DT', 'CK', 'TU', 'TT', 'TC', 'NT', 'HC', 'HD', 'CN', 'ĐC'])}),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    office_code TEXT NOT NULL,
    posting_date TEXT NOT NULL ${date('posting_date')},
    voucher_date TEXT NOT NULL ${date('voucher_date')},
    basis_number TEXT NOT NULL,
    basis_date TEXT NOT NULL ${date('basis_date')},
    description TEXT NOT NULL,
    invoice TEXT,
    note TEXT,
    payee TEXT ${json('payee')},
    decision_id TEXT REFERENCES decision (id),
    adjusts_seq INTEGER REFERENCES voucher (seq),
    prepared_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    paid_by TEXT,
    posted_at TEXT NOT NULL,
    line_count INTEGER NOT NULL CHECK (line_count > 0),
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    UNIQUE (type, year, ordinal),
    CHECK (number = type || '-' || year || '-' || printf('%04d', ordinal)),
    CHECK (voucher_date <= posting_date),
    CHECK ((type = 'ĐC') = (adjusts_seq IS NOT NULL)),
    CONSTRAINT three_people CHECK (type NOT IN ${oneOf(['TU', 'TT', 'TC', 'NT', 'ĐC'])}
      OR (paid_by IS NOT NULL AND payee IS NOT NULL AND prepared_by <> approved_by AND approved_by <> paid_by AND prepared_by <> paid_by))
  ) STRICT`,
  `CREATE INDEX voucher_book ON voucher (year, posting_date, seq)`,
  `CREATE TABLE voucher_line (
    voucher_seq INTEGER NOT NULL REFERENCES voucher (seq),
    line INTEGER NOT NULL CHECK (line > 0),
    year INTEGER NOT NULL,
    stt INTEGER NOT NULL CHECK (stt > 0),
    posting_date TEXT NOT NULL,
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id),
    application_id TEXT REFERENCES application (id),
    coop_id TEXT REFERENCES coop (id),
    from_bucket TEXT NOT NULL,
    to_bucket TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 9007199254740991),
    advance_after INTEGER NOT NULL CHECK (advance_after >= 0),
    available_after INTEGER NOT NULL CHECK (available_after >= 0),
    coop_total_after INTEGER,
    PRIMARY KEY (voucher_seq, line),
    UNIQUE (year, stt),
    CHECK (from_bucket <> to_bucket),
    CHECK ((application_id IS NULL) = (coop_id IS NULL)),
    CHECK ((application_id IS NULL) = (coop_total_after IS NULL)),
    CHECK (application_id IS NOT NULL OR (from_bucket NOT IN ('committed', 'advanced', 'paid') AND to_bucket NOT IN ('committed', 'advanced', 'paid')))
  ) STRICT`,
  `CREATE INDEX voucher_line_application ON voucher_line (application_id, voucher_seq)`,
  `CREATE INDEX voucher_line_coop ON voucher_line (coop_id, voucher_seq, line)`,
  `CREATE INDEX voucher_line_month ON voucher_line (year, posting_date, stt)`,
  // '' stands for "no application": a NULL would not be unique in the key.
  `CREATE TABLE bucket_balance (
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id),
    application_id TEXT NOT NULL,
    bucket TEXT NOT NULL CHECK (bucket IN ${oneOf(['source', 'available', 'committed', 'advanced', 'paid', 'returned', 'cancelled', 'carried'])}),
    balance INTEGER NOT NULL,
    PRIMARY KEY (budget_line_id, application_id, bucket),
    CONSTRAINT bucket_below_zero CHECK (bucket = 'source' OR balance >= 0)
  ) STRICT, WITHOUT ROWID`,
  ...voucherGuards(),
  ...appendOnly('voucher', ['id'], ['number'], ['hash'], ['type', 'year', 'ordinal']),
  ...appendOnly('voucher_line', ['voucher_seq', 'line'], ['year', 'stt']),
]

/** What the book refuses by itself, whatever program writes: gaps, jumps back in time, late lines, empty buckets, too large advances. */
function voucherGuards(): string[] {
  const owner = (bucket: string) =>
    `CASE WHEN ${bucket} IN ('committed', 'advanced', 'paid') THEN new.application_id ELSE '' END`
  const allowed = [
    ['DT', 'source', 'available'],
    ['DT', 'available', 'source'],
    ['CK', 'available', 'committed'],
    ['TU', 'committed', 'advanced'],
    ['TT', 'advanced', 'paid'],
    ['TC', 'committed', 'paid'],
    ['NT', 'advanced', 'available'],
    ['NT', 'paid', 'available'],
    ['NT', 'advanced', 'returned'],
    ['NT', 'paid', 'returned'],
    ['HC', 'committed', 'available'],
    ['HD', 'available', 'cancelled'],
    ['CN', 'available', 'carried'],
    ['CN', 'advanced', 'carried'],
  ]
  const straight = allowed.map(([t, f, to]) => `('${t}', '${f}', '${to}')`).join(', ')
  const eitherWay = allowed.flatMap(([, f, to]) => [`('${f}', '${to}')`, `('${to}', '${f}')`]).join(', ')
  return [
    `CREATE TRIGGER voucher_order BEFORE INSERT ON voucher BEGIN
      SELECT raise(ABORT, 'book.sequence') WHERE new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM voucher);
      SELECT raise(ABORT, 'book.chain') WHERE new.prev_hash <> coalesce((SELECT hash FROM voucher WHERE seq = new.seq - 1), printf('%064d', 0));
      SELECT raise(ABORT, 'book.gap') WHERE new.ordinal <> coalesce((SELECT last FROM counter WHERE kind = new.type AND year = new.year), 0) + 1;
      SELECT raise(ABORT, 'book.backDated') WHERE new.posting_date < (SELECT max(posting_date) FROM voucher WHERE year = new.year);
      SELECT raise(ABORT, 'book.outsideYear') WHERE new.posting_date NOT BETWEEN new.year || '-01-01' AND (new.year + 1) || '-01-31';
      SELECT raise(ABORT, 'book.lineGap') WHERE (SELECT line_count FROM voucher WHERE seq = new.seq - 1)
        <> (SELECT count(*) FROM voucher_line WHERE voucher_seq = new.seq - 1);
    END`,
    `CREATE TRIGGER voucher_counter AFTER INSERT ON voucher BEGIN
      INSERT INTO counter (kind, year, last) VALUES (new.type, new.year, new.ordinal)
        ON CONFLICT (kind, year) DO UPDATE SET last = excluded.last;
    END`,
    `CREATE TRIGGER voucher_line_order BEFORE INSERT ON voucher_line BEGIN
      SELECT raise(ABORT, 'book.lateLine') WHERE new.voucher_seq <> (SELECT max(seq) FROM voucher)
        OR new.line > (SELECT line_count FROM voucher WHERE seq = new.voucher_seq);
      SELECT raise(ABORT, 'book.lineDate') WHERE NOT EXISTS
        (SELECT 1 FROM voucher WHERE seq = new.voucher_seq AND year = new.year AND posting_date = new.posting_date);
      SELECT raise(ABORT, 'book.lineGap') WHERE new.stt <> coalesce((SELECT max(stt) FROM voucher_line WHERE year = new.year), 0) + 1;
      SELECT raise(ABORT, 'book.movement') WHERE NOT EXISTS (SELECT 1 FROM voucher v WHERE v.seq = new.voucher_seq AND (
        (v.type, new.from_bucket, new.to_bucket) IN (VALUES ${straight})
        OR (v.type = 'ĐC' AND (new.from_bucket, new.to_bucket) IN (VALUES ${eitherWay}))));
      SELECT raise(ABORT, 'book.otherYear') WHERE new.year IS NOT (SELECT year FROM budget_line WHERE id = new.budget_line_id);
      SELECT raise(ABORT, 'pay.coopDissolved') WHERE new.to_bucket IN ('advanced', 'paid') AND new.from_bucket = 'committed'
        AND (SELECT status FROM coop WHERE id = new.coop_id) = 'dissolved';
      SELECT raise(ABORT, 'book.coop') WHERE new.application_id IS NOT NULL
        AND new.coop_id IS NOT (SELECT coop_id FROM application WHERE id = new.application_id);
    END`,
    // The CHECK on the bucket says it too, but an INSERT OR IGNORE of a line would pass that over.
    `CREATE TRIGGER voucher_line_balance AFTER INSERT ON voucher_line BEGIN
      SELECT raise(ABORT, 'book.belowZero') WHERE new.from_bucket <> 'source' AND new.amount > coalesce((SELECT balance FROM bucket_balance
        WHERE budget_line_id = new.budget_line_id AND application_id = ${owner('new.from_bucket')} AND bucket = new.from_bucket), 0);
      INSERT INTO bucket_balance VALUES (new.budget_line_id, ${owner('new.from_bucket')}, new.from_bucket, 0) ON CONFLICT DO NOTHING;
      INSERT INTO bucket_balance VALUES (new.budget_line_id, ${owner('new.to_bucket')}, new.to_bucket, 0) ON CONFLICT DO NOTHING;
      UPDATE bucket_balance SET balance = balance - new.amount
        WHERE budget_line_id = new.budget_line_id AND application_id = ${owner('new.from_bucket')} AND bucket = new.from_bucket;
      UPDATE bucket_balance SET balance = balance + new.amount
        WHERE budget_line_id = new.budget_line_id AND application_id = ${owner('new.to_bucket')} AND bucket = new.to_bucket;
      SELECT raise(ABORT, 'book.balanceAfter') WHERE new.available_after <> coalesce(
        (SELECT balance FROM bucket_balance WHERE budget_line_id = new.budget_line_id AND application_id = '' AND bucket = 'available'), 0);
      SELECT raise(ABORT, 'book.balanceAfter') WHERE new.advance_after <> coalesce(
        (SELECT balance FROM bucket_balance WHERE budget_line_id = new.budget_line_id AND application_id = new.application_id AND bucket = 'advanced'), 0);
    END`,
    // TT340 art. 14: what was advanced, less what came back, stays within the share of what was approved.
    `CREATE TRIGGER voucher_line_advance AFTER INSERT ON voucher_line
      WHEN new.to_bucket = 'advanced' AND new.from_bucket <> 'paid' BEGIN
      SELECT raise(ABORT, 'pay.advanceTooLarge') WHERE
        100 * (SELECT sum(CASE WHEN to_bucket = 'advanced' THEN amount ELSE -amount END)
               FROM voucher_line WHERE application_id = new.application_id AND 'advanced' IN (from_bucket, to_bucket)
               AND 'paid' NOT IN (from_bucket, to_bucket))
        > coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'advance.maxPct'), 0)
          * (SELECT sum(CASE WHEN to_bucket = 'committed' THEN amount ELSE -amount END)
             FROM voucher_line WHERE application_id = new.application_id
               AND (from_bucket, to_bucket) IN (VALUES ('available', 'committed'), ('committed', 'available')));
    END`,
  ]
}

const history = [
  `CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    by_name TEXT NOT NULL CHECK (length(trim(by_name)) > 0),
    by_role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    before TEXT ${json('before')},
    after TEXT ${json('after')},
    reason TEXT
  ) STRICT`,
  `CREATE INDEX event_subject ON event (subject, subject_id, seq)`,
  ...appendOnly('event', ['id']),
]
