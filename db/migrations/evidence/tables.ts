import { appendOnly, oneOf } from '../../sql.ts'

const date = (column: string): string => `CHECK (${column} = date(${column}))`
const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`
const dong = (column: string): string => `${column} BETWEEN 1 AND 9007199254740991`
const onlyOf = (kind: string, column: string): string => `CHECK ((kind = '${kind}') = (${column} IS NOT NULL))`

/**
 * A record is never rewritten: a later one names it in `replaces`, with the reason, and puts the right values in its place, or nothing
 * (`cancelled`). `root_id` is the first record of such a chain; others refer to it.
 */
export const evidenceTables = [
  `CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    root_id TEXT NOT NULL REFERENCES evidence (id),
    replaces TEXT UNIQUE REFERENCES evidence (id),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    reason TEXT,
    application_id TEXT NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL CHECK (kind IN ${oneOf(['contract', 'acceptance', 'invoice', 'contribution', 'guarantee', 'warrantyEnd', 'account'])}),
    number TEXT NOT NULL ${said('number')},
    number_key TEXT NOT NULL ${said('number_key')},
    dated_on TEXT NOT NULL ${date('dated_on')},
    party TEXT ${said('party')},
    party_key TEXT ${said('party_key')},
    tax_code TEXT,
    amount INTEGER CHECK (${dong('amount')}),
    contract_id TEXT REFERENCES evidence (id),
    works_class TEXT CHECK (works_class IN ${oneOf(['special', 'I', 'II', 'III', 'IV', 'none'])}),
    form TEXT CHECK (form IN ${oneOf(['money', 'labour', 'material', 'land', 'other'])}),
    purpose TEXT CHECK (purpose IN ${oneOf(['advance', 'warranty'])}),
    item TEXT ${said('item')},
    item_key TEXT ${said('item_key')},
    holder TEXT ${said('holder')},
    valid_to TEXT ${date('valid_to')} CHECK (valid_to >= dated_on),
    recorded_by TEXT NOT NULL ${said('recorded_by')},
    recorded_at TEXT NOT NULL,
    CHECK ((replaces IS NULL) = (root_id = id)),
    CHECK (replaces IS NULL OR length(trim(reason)) > 0),
    CHECK (cancelled = 0 OR replaces IS NOT NULL),
    ${onlyOf('contract', 'works_class')},
    ${onlyOf('acceptance', 'item')},
    ${onlyOf('contribution', 'form')},
    ${onlyOf('guarantee', 'purpose')},
    ${onlyOf('account', 'holder')},
    CHECK ((item IS NULL) = (item_key IS NULL)),
    CHECK ((party IS NULL) = (party_key IS NULL)),
    CHECK ((kind IN ('acceptance', 'warrantyEnd')) = (contract_id IS NOT NULL)),
    CHECK ((kind IN ('contract', 'invoice', 'guarantee', 'account')) = (party IS NOT NULL)),
    CHECK ((kind IN ('warrantyEnd', 'account')) = (amount IS NULL)),
    CHECK (kind <> 'guarantee' OR valid_to IS NOT NULL)
  ) STRICT`,
  `CREATE INDEX evidence_application ON evidence (application_id, kind, dated_on)`,
  `CREATE INDEX evidence_paper ON evidence (kind, number_key, dated_on)`,
  `CREATE INDEX evidence_item ON evidence (item_key) WHERE item_key IS NOT NULL`,
  `CREATE INDEX evidence_contract ON evidence (contract_id) WHERE contract_id IS NOT NULL`,
  `CREATE TABLE evidence_scan (
    root_id TEXT NOT NULL REFERENCES evidence (id),
    role TEXT NOT NULL CHECK (role IN ${oneOf(['paper', 'volume'])}),
    sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
    name TEXT NOT NULL ${said('name')},
    added_by TEXT NOT NULL ${said('added_by')},
    added_at TEXT NOT NULL,
    PRIMARY KEY (root_id, role, sha256)
  ) STRICT`,
  `CREATE INDEX evidence_scan_file ON evidence_scan (sha256)`,
  ...appendOnly('evidence', ['id'], ['replaces']),
  ...appendOnly('evidence_scan', ['root_id', 'role', 'sha256']),
  // What counts: the last record of each chain, unless it cancels.
  `CREATE VIEW evidence_standing AS SELECT * FROM evidence e
    WHERE e.cancelled = 0 AND NOT EXISTS (SELECT 1 FROM evidence n WHERE n.replaces = e.id)`,
  // Limits ask for the buckets of one file, whichever budget line they lie on.
  `CREATE INDEX bucket_balance_application ON bucket_balance (application_id, bucket)`,
  `CREATE INDEX decision_item_application ON decision_item (application_id)`,
  `CREATE INDEX voucher_invoice ON voucher (invoice) WHERE invoice IS NOT NULL`,
]

/**
 * Papers that lie with a voucher (chứng từ kèm theo): with its draft from the day it is prepared, or with the posted voucher, as the copy signed
 * by the Treasury.
 */
export const voucherScanTables = [
  `CREATE TABLE voucher_scan (
    id TEXT PRIMARY KEY,
    draft_id TEXT REFERENCES voucher_draft (id),
    voucher_number TEXT REFERENCES voucher (number),
    sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
    name TEXT NOT NULL ${said('name')},
    added_by TEXT NOT NULL ${said('added_by')},
    added_at TEXT NOT NULL,
    CHECK ((draft_id IS NULL) <> (voucher_number IS NULL)),
    UNIQUE (draft_id, sha256),
    UNIQUE (voucher_number, sha256)
  ) STRICT`,
  ...appendOnly('voucher_scan', ['id'], ['draft_id', 'sha256'], ['voucher_number', 'sha256']),
]

/** A plan is made anew when the approval changes; the last one counts. */
export const planTables = [
  `CREATE TABLE payment_plan (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id),
    approved INTEGER NOT NULL CHECK (${dong('approved')}),
    leftover INTEGER NOT NULL CHECK (leftover BETWEEN 0 AND approved),
    instalments INTEGER NOT NULL CHECK (instalments BETWEEN 1 AND 60),
    reason TEXT,
    made_by TEXT NOT NULL ${said('made_by')},
    made_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX payment_plan_application ON payment_plan (application_id)`,
  `CREATE TABLE payment_instalment (
    plan_id TEXT NOT NULL REFERENCES payment_plan (id),
    line INTEGER NOT NULL CHECK (line > 0),
    kind TEXT NOT NULL CHECK (kind IN ${oneOf(['advance', 'payment'])}),
    amount INTEGER NOT NULL CHECK (${dong('amount')}),
    due_on TEXT ${date('due_on')},
    waits_for TEXT NOT NULL CHECK (waits_for IN ${oneOf(['date', 'decision', 'contract', 'acceptance', 'completion', 'warrantyEnd'])}),
    note TEXT,
    PRIMARY KEY (plan_id, line),
    CHECK (waits_for <> 'date' OR due_on IS NOT NULL)
  ) STRICT`,
  ...appendOnly('payment_plan', ['id']),
  ...appendOnly('payment_instalment', ['plan_id', 'line']),
  // Line by line without gaps; with the last one the plan sums exactly to what was approved.
  `CREATE TRIGGER payment_instalment_sum AFTER INSERT ON payment_instalment BEGIN
    SELECT raise(ABORT, 'payPlan.sum') FROM payment_plan p WHERE p.id = new.plan_id AND (
      new.line <> (SELECT count(*) FROM payment_instalment WHERE plan_id = p.id)
      OR new.line > p.instalments
      OR (new.line = p.instalments AND p.approved <> (SELECT sum(amount) FROM payment_instalment WHERE plan_id = p.id)));
  END`,
]

const zeros = `printf('%064d', 0)`

/** Every record, scan and plan is a link of one chain, beside that of the vouchers and pointing into it. */
export const sealTables = [
  `CREATE TABLE evidence_seal (
    seq INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ${oneOf(['evidence', 'evidence_scan', 'payment_plan', 'voucher_scan'])}),
    row_id TEXT NOT NULL ${said('row_id')},
    voucher_seq INTEGER NOT NULL CHECK (voucher_seq >= 0),
    head TEXT NOT NULL CHECK (length(head) = 64),
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    UNIQUE (subject, row_id)
  ) STRICT`,
  `CREATE TRIGGER evidence_seal_order BEFORE INSERT ON evidence_seal BEGIN
    SELECT raise(ABORT, 'evidence.sequence') WHERE new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM evidence_seal)
      OR new.prev_hash <> coalesce((SELECT hash FROM evidence_seal WHERE seq = new.seq - 1), ${zeros})
      OR new.voucher_seq <> (SELECT coalesce(max(seq), 0) FROM voucher)
      OR new.head <> coalesce((SELECT hash FROM voucher WHERE seq = new.voucher_seq), ${zeros});
  END`,
  // After the trigger on their order, so that a row in the place of another is named as that.
  ...appendOnly('evidence_seal', ['subject', 'row_id'], ['hash']),
]
