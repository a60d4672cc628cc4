import type { MigrationInterface, QueryRunner } from 'typeorm'
import { appendOnly } from '../sql.ts'

/** Quantity and unit price of a draft voucher, where it pays for something that is counted; together they are its amount. */
export class Measures0017 implements MigrationInterface {
  name = 'Measures1800000000017'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of measures) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

const measures = [
  // Thousandths of the unit; đồng for one. The bounds keep their product within 64 bits.
  `CREATE TABLE voucher_draft_measure (
    draft_id TEXT PRIMARY KEY REFERENCES voucher_draft (id),
    unit TEXT NOT NULL CHECK (length(trim(unit)) BETWEEN 1 AND 40),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    unit_price INTEGER NOT NULL CHECK (unit_price BETWEEN 1 AND 9000000000)
  ) STRICT`,
  ...appendOnly('voucher_draft_measure', ['draft_id']),
  `CREATE TRIGGER voucher_draft_measure_amount BEFORE INSERT ON voucher_draft_measure BEGIN
    SELECT raise(ABORT, 'voucher.measure') WHERE (new.quantity * new.unit_price + 500) / 1000 IS NOT
      (SELECT amount FROM voucher_draft WHERE id = new.draft_id);
  END`,
  `CREATE TRIGGER voucher_draft_measured BEFORE UPDATE OF amount ON voucher_draft
    WHEN new.amount <> old.amount AND EXISTS (SELECT 1 FROM voucher_draft_measure WHERE draft_id = old.id) BEGIN
    SELECT raise(ABORT, 'voucher.measure');
  END`,
]
