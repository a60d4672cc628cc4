import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for the tests of one file; `clear` removes it and everything in it. */
export const temporaryFolder = (): { path: string; file(name: string): string; clear(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'htx-test-'))
  return {
    path,
    file: (name) => join(path, name),
    clear: () => rmSync(path, { recursive: true, force: true }),
  }
}
