import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What each month of the book moved, kept as lines are posted: the heading of a book of a million lines reads a few hundred rows. `verify`
 * reckons these sums anew from the sealed lines.
 */
export class LedgerMonths0011 implements MigrationInterface {
  name = 'LedgerMonths1800000000011'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of months) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const ofLine = `year = new.year AND period = substr(new.posting_date, 1, 7) AND budget_line_id = new.budget_line_id
        AND from_bucket = new.from_bucket AND to_bucket = new.to_bucket`

const months = [
  // `period`: month of the posting date, which after the year's end lies in the next year. `last_stt`: the last line counted.
  `CREATE TABLE ledger_month (
    year INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id),
    from_bucket TEXT NOT NULL,
    to_bucket TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines >= 0),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    last_stt INTEGER NOT NULL CHECK (last_stt >= 0),
    PRIMARY KEY (year, period, budget_line_id, from_bucket, to_bucket)
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO ledger_month
    SELECT year, substr(posting_date, 1, 7), budget_line_id, from_bucket, to_bucket, count(*), sum(amount), max(stt)
    FROM voucher_line GROUP BY 1, 2, 3, 4, 5`,
  // The CHECK on the amount says it too, but an INSERT OR IGNORE of a line would pass that over.
  `CREATE TRIGGER voucher_line_month AFTER INSERT ON voucher_line BEGIN
    INSERT INTO ledger_month SELECT new.year, substr(new.posting_date, 1, 7), new.budget_line_id, new.from_bucket, new.to_bucket, 0, 0, 0
      WHERE NOT EXISTS (SELECT 1 FROM ledger_month WHERE ${ofLine});
    SELECT raise(ABORT, 'money.unsafe') WHERE new.amount > 9007199254740991 - (SELECT amount FROM ledger_month WHERE ${ofLine});
    UPDATE ledger_month SET lines = lines + 1, amount = amount + new.amount, last_stt = new.stt WHERE ${ofLine};
  END`,
]
