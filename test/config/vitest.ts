import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts'],
    // Most suites write real SQLite files, synced at each commit: on a busy disk the longest needs minutes. A limit ends what hangs;
    // it does not judge how fast a machine is.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    pool: 'forks',
    // The flags of the run, for the process of each file too.
    execArgv: process.execArgv,
    // Both cores of a small machine: files wait for the disk more than for each other.
    maxWorkers: '100%',
    reporters: ['default'],
  },
})
