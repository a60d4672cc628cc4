import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly, oneOf } from '../sql.ts'

/** Closed months and years, and the end of a budget year: what a closed book refuses, what is cancelled, returned, carried over. */
export class Periods0008 implements MigrationInterface {
  name = 'Periods1800000000008'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...acts, ...carryOver, ...voucherGuards(), ...actGuards, days])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

/** An office that is there already begins with the days as they were known then; a new one is seeded with them. */
const days = `INSERT OR IGNORE INTO setting (key, value, confirmed, citation)
  SELECT r.column1, r.column2, 1, r.column3 FROM (VALUES
    ('yearEnd.firstYear', '2017', 'NĐ 163/2016/NĐ-CP, TT 342/2016/TT-BTC: từ năm ngân sách 2017'),
    ('yearEnd.addedAfter', '"09-30"', 'Luật NSNN 83/2015/QH13 đ.đ k.3 Đ.64'),
    ('yearEnd.treasuryPapers', '"12-30"', 'TT 342/2016/TT-BTC Đ.26'),
    ('yearEnd.advancesStop', '"12-31"', 'TT 342/2016/TT-BTC Đ.26'),
    ('yearEnd.papers', '"01-25"', 'TT 342/2016/TT-BTC Đ.26'),
    ('yearEnd.adjustmentEnds', '"01-31"', 'NĐ 163/2016/NĐ-CP Đ.42; TT 342/2016/TT-BTC Đ.26'),
    ('yearEnd.advancesBack', '"02-10"', 'TT 342/2016/TT-BTC đ.c k.5 Đ.26; NĐ 163/2016/NĐ-CP Đ.42 ghi 15/02')) r
  WHERE EXISTS (SELECT 1 FROM office)`

const said = (column: string): string => `CHECK (length(trim(${column})) > 0)`
const list = (column: string): string => `CHECK (json_type(${column}) = 'array')`
const zeros = `printf('%064d', 0)`

/** The guard against REPLACE again, after those it was written after: the newest trigger is asked first. */
const noReplace = (table: string, ...keys: readonly (readonly string[])[]): string[] => [
  `DROP TRIGGER ${table}_no_replace`,
  ...appendOnly(table, ...keys).slice(-1),
]

const acts = [
  `CREATE TABLE period_act (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ${oneOf(['closeMonth', 'reopenMonth', 'closeYear'])}),
    period TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day = date(on_day)),
    at TEXT NOT NULL,
    by_name TEXT NOT NULL ${said('by_name')},
    by_role TEXT NOT NULL,
    reason TEXT,
    voucher_seq INTEGER NOT NULL CHECK (voucher_seq >= 0),
    head TEXT NOT NULL CHECK (length(head) = 64),
    sums TEXT NOT NULL ${list('sums')},
    drafts TEXT NOT NULL ${list('drafts')},
    advances TEXT NOT NULL ${list('advances')},
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    CHECK (CASE kind WHEN 'closeYear' THEN period GLOB '[0-9][0-9][0-9][0-9]' ELSE period || '-01' IS date(period || '-01') END),
    CONSTRAINT reopened_by_leader CHECK (kind <> 'reopenMonth' OR (by_role = 'leader' AND length(trim(coalesce(reason, ''))) > 0))
  ) STRICT`,
  `CREATE INDEX period_act_period ON period_act (period, kind, seq)`,
  `CREATE VIEW month_closed AS SELECT c.period FROM period_act c WHERE c.kind = 'closeMonth' AND NOT EXISTS
    (SELECT 1 FROM period_act r WHERE r.period = c.period AND r.kind = 'reopenMonth' AND r.seq > c.seq)`,
  `CREATE VIEW year_closed AS SELECT CAST(period AS INTEGER) AS year, on_day FROM period_act WHERE kind = 'closeYear'`,
]

/** Both halves of what goes from one year into the next: written before the second, which the first makes possible. */
const carryOver = [
  `CREATE TABLE carry_over (
    out_seq INTEGER PRIMARY KEY REFERENCES voucher (seq),
    in_seq INTEGER NOT NULL UNIQUE REFERENCES voucher (seq) DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL CHECK (category IN ${oneOf(['a', 'b', 'c', 'd', 'đ', 'e'])}),
    CHECK (in_seq = out_seq + 1)
  ) STRICT`,
  `CREATE TRIGGER carry_over_order BEFORE INSERT ON carry_over BEGIN
    SELECT raise(ABORT, 'carry.unbalanced') WHERE new.out_seq IS NOT (SELECT max(seq) FROM voucher)
      OR NOT EXISTS (SELECT 1 FROM voucher WHERE seq = new.out_seq AND type = 'CN')
      OR EXISTS (SELECT 1 FROM voucher_line WHERE voucher_seq = new.out_seq AND to_bucket <> 'carried');
  END`,
  ...appendOnly('carry_over', ['in_seq']),
]

const setting = (key: string): string => `(SELECT json_extract(value, '$') FROM setting WHERE key = 'yearEnd.${key}')`
/** Before the first year the rules of the year end are open: nothing of it is posted. */
const inForce = (year: string): string => `${year} >= coalesce(${setting('firstYear')}, 2017)`
const adjustmentEnds = (year: string): string =>
  `(${year} + 1) || '-' || CASE WHEN ${inForce(year)} THEN coalesce(${setting('adjustmentEnds')}, '01-31') ELSE '01-31' END`
const advancesStop = (year: string): string => `${year} || '-' || coalesce(${setting('advancesStop')}, '12-31')`

/** What a book still takes after its adjustment period: nothing that spends. */
const late = [
  ['HC', 'committed', 'available'],
  ['HD', 'available', 'cancelled'],
  ['CN', 'available', 'carried'],
  ['CN', 'advanced', 'carried'],
  ['NT', 'advanced', 'returned'],
  ['NT', 'paid', 'returned'],
  ['ĐC', 'paid', 'committed'],
  ['ĐC', 'paid', 'advanced'],
  ['ĐC', 'advanced', 'committed'],
  ['ĐC', 'paid', 'returned'],
  ['ĐC', 'returned', 'paid'],
  ['ĐC', 'advanced', 'returned'],
  ['ĐC', 'returned', 'advanced'],
] as const

/** As they were since the first migration. */
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
] as const
/** Each half has its other in another year: no adjustment runs it again in one of them alone. */
const carries = [
  ['CN', 'available', 'carried'],
  ['CN', 'advanced', 'carried'],
  ['CN', 'source', 'available'],
  ['CN', 'source', 'advanced'],
] as const

const triples = (moves: readonly (readonly [string, string, string])[]): string =>
  moves.map(([type, from, to]) => `('${type}', '${from}', '${to}')`).join(', ')
const eitherWay = allowed.flatMap(([, from, to]) => [`('${from}', '${to}')`, `('${to}', '${from}')`]).join(', ')

/**
 * The guards of the book again, with the year end in them. Wider than before in three places, each of them narrow: late vouchers that spend
 * nothing while the year is open; what corrects or gives back a payment of a closed year, between `paid` and `returned` of its own line;
 * and the opening, which must mirror what the year before carried out.
 */
function voucherGuards(): string[] {
  const type = '(SELECT type FROM voucher WHERE seq = new.voucher_seq)'
  const lineYear = '(SELECT year FROM budget_line WHERE id = new.budget_line_id)'
  const corrects = `EXISTS (SELECT 1 FROM budget_line b JOIN year_closed y ON y.year = b.year JOIN voucher v ON v.seq = new.voucher_seq
        WHERE b.id = new.budget_line_id AND b.year < new.year AND (
          (v.type = 'NT' AND new.from_bucket = 'paid' AND new.to_bucket = 'returned')
          OR (v.type = 'ĐC' AND (new.from_bucket, new.to_bucket) IN (VALUES ('paid', 'returned'), ('returned', 'paid'))
            AND EXISTS (SELECT 1 FROM voucher_line o WHERE o.voucher_seq = v.adjusts_seq AND o.budget_line_id = new.budget_line_id
              AND o.application_id IS new.application_id))))`
  return [
    'DROP TRIGGER voucher_order',
    `CREATE TRIGGER voucher_order BEFORE INSERT ON voucher BEGIN
      SELECT raise(ABORT, 'book.sequence') WHERE new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM voucher);
      SELECT raise(ABORT, 'book.chain') WHERE new.prev_hash <> coalesce((SELECT hash FROM voucher WHERE seq = new.seq - 1), ${zeros});
      SELECT raise(ABORT, 'book.gap') WHERE new.ordinal <> coalesce((SELECT last FROM counter WHERE kind = new.type AND year = new.year), 0) + 1;
      SELECT raise(ABORT, 'period.yearClosed') WHERE EXISTS (SELECT 1 FROM year_closed WHERE year = new.year);
      SELECT raise(ABORT, 'period.closed') WHERE EXISTS (SELECT 1 FROM month_closed WHERE period >= substr(new.posting_date, 1, 7));
      SELECT raise(ABORT, 'book.backDated') WHERE new.posting_date < (SELECT max(posting_date) FROM voucher WHERE year = new.year);
      SELECT raise(ABORT, 'book.outsideYear') WHERE new.posting_date < new.year || '-01-01'
        OR (new.posting_date > ${adjustmentEnds('new.year')}
          AND NOT (${inForce('new.year')} AND new.type IN ${oneOf([...new Set(late.map(([t]) => t))])}));
      SELECT raise(ABORT, 'year.advancesStopped') WHERE new.type = 'TU' AND ${inForce('new.year')}
        AND new.posting_date > ${advancesStop('new.year')};
      SELECT raise(ABORT, 'book.lineGap') WHERE (SELECT line_count FROM voucher WHERE seq = new.seq - 1)
        <> (SELECT count(*) FROM voucher_line WHERE voucher_seq = new.seq - 1);
      SELECT raise(ABORT, 'carry.unbalanced') FROM carry_over c JOIN voucher o ON o.seq = c.out_seq
        WHERE c.in_seq = new.seq AND (new.type <> 'CN' OR new.year <> o.year + 1 OR new.line_count <> o.line_count);
    END`,
    'DROP TRIGGER voucher_line_order',
    `CREATE TRIGGER voucher_line_order BEFORE INSERT ON voucher_line BEGIN
      SELECT raise(ABORT, 'book.lateLine') WHERE new.voucher_seq <> (SELECT max(seq) FROM voucher)
        OR new.line > (SELECT line_count FROM voucher WHERE seq = new.voucher_seq);
      SELECT raise(ABORT, 'book.lineDate') WHERE NOT EXISTS
        (SELECT 1 FROM voucher WHERE seq = new.voucher_seq AND year = new.year AND posting_date = new.posting_date);
      SELECT raise(ABORT, 'book.lineGap') WHERE new.stt <> coalesce((SELECT max(stt) FROM voucher_line WHERE year = new.year), 0) + 1;
      SELECT raise(ABORT, 'book.movement') WHERE NOT EXISTS (SELECT 1 FROM voucher v WHERE v.seq = new.voucher_seq AND (
        (v.type, new.from_bucket, new.to_bucket) IN (VALUES ${triples([...allowed, ...carries])})
        OR (v.type = 'ĐC' AND (new.from_bucket, new.to_bucket) IN (VALUES ${eitherWay}))));
      SELECT raise(ABORT, 'book.otherYear') WHERE new.year IS NOT ${lineYear} AND NOT ${corrects};
      SELECT raise(ABORT, 'book.outsideYear') WHERE new.posting_date > ${adjustmentEnds('new.year')}
        AND (${type}, new.from_bucket, new.to_bucket) NOT IN (VALUES ${triples(late)});
      SELECT raise(ABORT, 'year.rulesOpen') WHERE new.to_bucket IN ('returned', 'cancelled', 'carried')
        AND NOT ${inForce('new.year')} AND ${type} <> 'ĐC';
      SELECT raise(ABORT, 'year.yearRuns') WHERE new.from_bucket = 'advanced' AND new.to_bucket = 'carried' AND ${type} = 'CN'
        AND new.posting_date <= ${advancesStop('new.year')};
      SELECT raise(ABORT, 'year.adjustmentRuns') WHERE new.from_bucket = 'available' AND new.to_bucket IN ('cancelled', 'carried')
        AND ${type} <> 'ĐC' AND new.posting_date <= ${adjustmentEnds('new.year')};
      SELECT raise(ABORT, 'year.refundPlace') WHERE new.to_bucket = 'returned' AND ${type} = 'NT' AND new.year = ${lineYear}
        AND new.posting_date <= ${adjustmentEnds('new.year')};
      SELECT raise(ABORT, 'carry.unbalanced') WHERE new.from_bucket = 'source' AND ${type} = 'CN' AND NOT EXISTS (
        SELECT 1 FROM carry_over c JOIN voucher_line o ON o.voucher_seq = c.out_seq AND o.line = new.line
          JOIN budget_line a ON a.id = o.budget_line_id JOIN budget_line b ON b.id = new.budget_line_id
        WHERE c.in_seq = new.voucher_seq AND o.year = new.year - 1 AND a.content = b.content AND o.to_bucket = 'carried'
          AND o.from_bucket = new.to_bucket AND o.amount = new.amount AND o.application_id IS new.application_id);
      SELECT raise(ABORT, 'pay.coopDissolved') WHERE new.to_bucket IN ('advanced', 'paid') AND new.from_bucket = 'committed'
        AND (SELECT status FROM coop WHERE id = new.coop_id) = 'dissolved';
      SELECT raise(ABORT, 'book.coop') WHERE new.application_id IS NOT NULL
        AND new.coop_id IS NOT (SELECT coop_id FROM application WHERE id = new.application_id);
    END`,
    // An advance that is carried over was within its share when it was given: the opening is none.
    'DROP TRIGGER voucher_line_advance',
    `CREATE TRIGGER voucher_line_advance AFTER INSERT ON voucher_line
      WHEN new.to_bucket = 'advanced' AND new.from_bucket NOT IN ('paid', 'source') BEGIN
      SELECT raise(ABORT, 'pay.advanceTooLarge') WHERE
        100 * (SELECT sum(CASE WHEN to_bucket = 'advanced' THEN amount ELSE -amount END)
               FROM voucher_line WHERE application_id = new.application_id AND 'advanced' IN (from_bucket, to_bucket)
               AND 'paid' NOT IN (from_bucket, to_bucket))
        > coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'advance.maxPct'), 0)
          * (SELECT sum(CASE WHEN to_bucket = 'committed' THEN amount ELSE -amount END)
             FROM voucher_line WHERE application_id = new.application_id
               AND (from_bucket, to_bucket) IN (VALUES ('available', 'committed'), ('committed', 'available')));
    END`,
    ...noReplace('voucher', ['id'], ['number'], ['hash'], ['type', 'year', 'ordinal']),
    ...noReplace('voucher_line', ['voucher_seq', 'line'], ['year', 'stt']),
  ]
}

const through = `coalesce((SELECT max(period) FROM month_closed), '')`

/** Months close in order and open again from the last; a year closes when nothing of it is left. */
const actGuards = [
  `CREATE TRIGGER period_act_order BEFORE INSERT ON period_act BEGIN
    SELECT raise(ABORT, 'period.sequence') WHERE new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM period_act)
      OR new.prev_hash <> coalesce((SELECT hash FROM period_act WHERE seq = new.seq - 1), ${zeros})
      OR new.voucher_seq <> (SELECT coalesce(max(seq), 0) FROM voucher)
      OR new.head <> coalesce((SELECT hash FROM voucher WHERE seq = new.voucher_seq), ${zeros});
  END`,
  `CREATE TRIGGER period_act_month BEFORE INSERT ON period_act WHEN new.kind = 'closeMonth' BEGIN
    SELECT raise(ABORT, 'period.closedAlready') WHERE new.period <= ${through};
    SELECT raise(ABORT, 'period.notOver') WHERE new.on_day < date(new.period || '-01', '+1 month', '-1 day');
    SELECT raise(ABORT, 'period.earlierOpen') WHERE EXISTS (SELECT 1 FROM voucher
      WHERE substr(posting_date, 1, 7) < new.period AND substr(posting_date, 1, 7) > ${through});
  END`,
  `CREATE TRIGGER period_act_reopen BEFORE INSERT ON period_act WHEN new.kind = 'reopenMonth' BEGIN
    SELECT raise(ABORT, 'period.notClosed') WHERE new.period > ${through};
    SELECT raise(ABORT, 'period.notLast') WHERE new.period < ${through};
    SELECT raise(ABORT, 'period.yearClosed') WHERE EXISTS
      (SELECT 1 FROM year_closed WHERE new.period BETWEEN year || '-01' AND (year + 1) || '-01');
  END`,
  `CREATE TRIGGER period_act_year BEFORE INSERT ON period_act WHEN new.kind = 'closeYear' BEGIN
    SELECT raise(ABORT, 'period.yearClosed') WHERE EXISTS (SELECT 1 FROM year_closed WHERE year = CAST(new.period AS INTEGER));
    SELECT raise(ABORT, 'year.rulesOpen') WHERE NOT ${inForce('CAST(new.period AS INTEGER)')};
    SELECT raise(ABORT, 'year.adjustmentRuns') WHERE new.on_day <= ${adjustmentEnds('CAST(new.period AS INTEGER)')};
    SELECT raise(ABORT, 'year.earlierOpen') WHERE EXISTS
      (SELECT 1 FROM voucher WHERE year < CAST(new.period AS INTEGER) AND year NOT IN (SELECT year FROM year_closed));
    SELECT raise(ABORT, 'year.monthsOpen') WHERE (CAST(new.period AS INTEGER) + 1) || '-01' > ${through};
    SELECT raise(ABORT, 'year.moneyLeft') WHERE EXISTS (SELECT 1 FROM bucket_balance s JOIN budget_line b ON b.id = s.budget_line_id
      WHERE b.year = CAST(new.period AS INTEGER) AND s.bucket IN ('available', 'committed', 'advanced') AND s.balance <> 0);
    SELECT raise(ABORT, 'carry.unbalanced') WHERE EXISTS (SELECT 1 FROM voucher_line WHERE year = CAST(new.period AS INTEGER)
      AND to_bucket = 'carried' AND voucher_seq NOT IN (SELECT c.out_seq FROM carry_over c JOIN voucher i ON i.seq = c.in_seq));
  END`,
  ...appendOnly('period_act', ['id'], ['hash']),
]
