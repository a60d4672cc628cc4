import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts'],
    // A real SQLite file is written in most suites; the default of 5 s is short on an office PC; a minute is on a busy one.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Both cores of a small machine: files wait for the disk more than for each other.
    maxWorkers: '100%',
    reporters: ['default'],
  },
})
