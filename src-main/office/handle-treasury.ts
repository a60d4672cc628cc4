import type { treasuryCalls } from '../contract/treasury.ts'
import type { Pace } from '../domain/pace.ts'
import { compareWithTreasury, countsOf } from '../usecases/treasury/compare.ts'
import { type ReadStatement, readStatementFile, type StatementFile } from '../usecases/treasury/read.ts'
import { pastReconciliations, recordReconciliation } from '../usecases/treasury/record.ts'
import { buildTreasuryReport } from '../usecases/treasury/report.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import { problemInWords } from './intake-report.ts'

const statementOf = (desk: Desk, token: string): StatementFile => {
  const { path, name } = desk.files.find(token)
  return { path, name }
}

/** Reading the statement is one piece and comparing the other, not to be cut: what comes out is of one moment of the book. */
const readInItsTurn = async (desk: Desk, token: string, pace: Pace): Promise<ReadStatement> => {
  await pace(0, 2)
  const statement = await readStatementFile(statementOf(desk, token))
  await pace(1, 2)
  return statement
}

export const treasuryHandlers: Handlers<keyof typeof treasuryCalls> = {
  'treasury.compare': (desk, { file, language, ...ask }) =>
    desk.checks.run('treasury.compare', desk.office, async ({ store, pace }) => {
      const statement = await readInItsTurn(desk, file, pace)
      const { comparison, report } = await buildTreasuryReport(store.reads, statement, ask, language)
      return {
        sha256: statement.sha256,
        counts: countsOf(comparison),
        sums: comparison.sums,
        report,
        problems: statement.problems.map(problemInWords),
        warnings: statement.warnings.map(problemInWords),
      }
    }),
  'treasury.export': async (desk, { file, format, ...ask }) => ({
    job: desk.exports.start({
      kind: 'treasury',
      database: desk.office.store.file,
      file: statementOf(desk, file),
      ask,
      format,
    }),
  }),
  'treasury.record': (desk, { file, ...ask }, session) =>
    desk.checks.run('treasury.record', desk.office, async ({ store, pace }) => {
      const statement = await readInItsTurn(desk, file, pace)
      const comparison = await compareWithTreasury(store.reads, statement, ask)
      await recordReconciliation(writing(desk, session), comparison)
      return { counts: countsOf(comparison) }
    }),
  'treasury.past': async (desk) => ({ past: await pastReconciliations(desk.office) }),
}
