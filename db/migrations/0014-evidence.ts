import type { MigrationInterface, QueryRunner } from 'typeorm'
import { evidenceGuards } from './evidence/guards.ts'
import { payLimits } from './evidence/limits.ts'
import { evidenceTables, planTables, sealTables, voucherScanTables } from './evidence/tables.ts'

/** What payment rests on: contracts, acceptances, invoices, own contribution, guarantees; the payment plan; limits on payment that read them. */
export class Evidence0014 implements MigrationInterface {
  name = 'Evidence1800000000014'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...evidenceTables,
      ...planTables,
      ...voucherScanTables,
      ...sealTables,
      ...evidenceGuards,
      ...payLimits,
      rules,
    ])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore the backup instead.')
  }
}

/** An office that is there already begins with the usual figures; a new one is seeded with them. */
const rules = `INSERT INTO setting (key, value, confirmed, citation)
  SELECT r.column1, r.column2, 0, r.column3 FROM (VALUES
    ('pay.contractAdvancePct', '50', 'TT08/2016 Đ.8'),
    ('pay.guaranteeFrom', '1000000000', 'TT08/2016 Đ.8'),
    ('pay.recoveredAtPct', '80', 'TT08/2016 Đ.8'),
    ('pay.stateMostPct', '80', 'office'),
    ('pay.ownAsked', '1', 'office'),
    ('pay.ownLeastPct', '20', 'TT15 đ.b k.1 Đ.4'),
    ('pay.warrantyPct', '5', 'press'),
    ('pay.warrantyHighPct', '3', 'press'),
    ('pay.nationalTarget', '[]', 'TT349/2016')) r
  WHERE EXISTS (SELECT 1 FROM office) AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.key = r.column1)`
