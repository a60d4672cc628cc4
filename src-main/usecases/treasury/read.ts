import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readCsvGrid } from '../../documents/csv/read-grid.ts'
import { isWorkbook } from '../../documents/xlsx/is-workbook.ts'
import { readWorkbook } from '../../documents/xlsx/read-workbook.ts'
import { Refusal } from '../../domain/refusal.ts'
import { readStatement, type Statement } from '../../domain/treasury/statement.ts'
import { readsAsStatement } from '../../domain/treasury/statement-heading.ts'

/** Where a statement lies, and the name it was handed over under. */
export type StatementFile = { readonly path: string; readonly name: string }

export type ReadStatement = Statement & { readonly name: string; readonly sha256: string }

/**
 * The Treasury's statement, a workbook or a text table; its name says nothing of which.
 * @throws Refusal file.unreadable, workbook.*, statement.noSheet, statement.columnsMissing, intake.columnDoubled, intake.legacyEncoding
 */
export const readStatementFile = async ({ path, name }: StatementFile): Promise<ReadStatement> => {
  const bytes = await contentOf(path, name)
  const sheets = isWorkbook(bytes) ? await readWorkbook(bytes) : [readCsvGrid(bytes, name, readsAsStatement)]
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), ...readStatement(sheets) }
}

const contentOf = async (path: string, name: string): Promise<Buffer> => {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Refusal('file.unreadable', { file: name, detail: error instanceof Error ? error.message : '' })
  }
}
