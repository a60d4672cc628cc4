import type { treasuryCalls } from '../contract/treasury.ts'
import { compareWithTreasury, countsOf } from '../usecases/treasury/compare.ts'
import { readStatementFile, type StatementFile } from '../usecases/treasury/read.ts'
import { pastReconciliations, recordReconciliation } from '../usecases/treasury/record.ts'
import { buildTreasuryReport } from '../usecases/treasury/report.ts'
import { type Desk, writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import { problemInWords } from './intake-report.ts'

const statementOf = (desk: Desk, token: string): StatementFile => {
  const { path, name } = desk.files.find(token)
  return { path, name }
}

export const treasuryHandlers: Handlers<keyof typeof treasuryCalls> = {
  'treasury.compare': async (desk, { file, language, ...ask }) => {
    const statement = await readStatementFile(statementOf(desk, file))
    const { comparison, report } = await buildTreasuryReport(desk.office.store.reads, statement, ask, language)
    return {
      sha256: statement.sha256,
      counts: countsOf(comparison),
      sums: comparison.sums,
      report,
      problems: statement.problems.map(problemInWords),
      warnings: statement.warnings.map(problemInWords),
    }
  },
  'treasury.export': async (desk, { file, format, ...ask }) => ({
    job: desk.exports.start({
      kind: 'treasury',
      database: desk.office.store.file,
      file: statementOf(desk, file),
      ask,
      format,
    }),
  }),
  'treasury.record': async (desk, { file, ...ask }, session) => {
    const statement = await readStatementFile(statementOf(desk, file))
    const comparison = await compareWithTreasury(desk.office.store.reads, statement, ask)
    await recordReconciliation(writing(desk, session), comparison)
    return { counts: countsOf(comparison) }
  },
  'treasury.past': async (desk) => ({ past: await pastReconciliations(desk.office) }),
}
