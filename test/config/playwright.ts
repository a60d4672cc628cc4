import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

/**
 * The end-to-end tests start the application's own Chromium shell (`test/e2e/app.ts`), so there is no browser to
 * configure here. One worker: a test owns a window, an office and a data folder. No retries: a test that passes
 * at the second try has found something.
 */
export default defineConfig({
  testDir: resolve(root, 'test/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: resolve(root, 'out/test/e2e'),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
})
