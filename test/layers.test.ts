import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Cruise, checkLayers, cruise } from './config/check-layers.ts'
import { layers } from './config/layers.ts'

/** A small house in which every folder imports only what it may. */
const clean = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { zod: '1', typeorm: '1', exceljs: '1', 'playwright-core': '1' },
    devDependencies: { react: '1', electron: '1', knip: '1' },
  }),
  'db/open.ts': "import 'typeorm'\nimport type { Money } from '../src-main/domain/money.ts'\nexport type Row = Money",
  'db/rows.ts': 'export type Other = 1',
  'src-main/domain/money.ts': "import 'zod'\nexport type Money = number",
  'src-main/domain/seal.ts': "import 'node:crypto'",
  'src-main/domain/line.ts': "export type { Seal } from './seal.ts'",
  'src-main/text/words.ts': 'export const words = 1',
  'src-main/contract/calls.ts': "import 'zod'\nexport type { Money } from '../domain/money.ts'",
  'src-main/store/read.ts': "export type { Row } from '../../db/open.ts'",
  'src-main/documents/book.ts': "import 'exceljs'\nimport '../text/words.ts'",
  'src-main/usecases/pay.ts': "import '../store/read.ts'\nimport '../documents/book.ts'",
  'src-main/office/thread.ts': "import '../usecases/pay.ts'\nimport '../../db/open.ts'",
  'src-main/cli.ts': "import './usecases/pay.ts'\nimport './contract/calls.ts'",
  'src-main/shell/chromium.ts': "import 'playwright-core'\nimport '../contract/calls.ts'",
  'src-main/main.ts': "import 'electron'\nimport './shell/chromium.ts'",
  'src-renderer/app/main.tsx':
    "import 'react'\nimport '../../src-main/contract/calls.ts'\nexport const view = <p>{1}</p>",
  'test/helper.ts': 'export const helper = 1',
}

/** One planted import per rule: [rule, file, what it says, what is reached]. */
const planted = [
  ['domain-alone', 'src-main/domain/bad.ts', "import type { Row } from '../store/read.ts'", 'src-main/store/read.ts'],
  ['text-alone', 'src-main/text/bad.ts', "import '../domain/money.ts'", 'src-main/domain/money.ts'],
  ['contract-over-domain', 'src-main/contract/bad.ts', "import '../text/words.ts'", 'src-main/text/words.ts'],
  ['db-over-domain', 'db/bad.ts', "import '../src-main/store/read.ts'", 'src-main/store/read.ts'],
  ['store-over-db', 'src-main/store/bad.ts', "export * from '../usecases/pay.ts'", 'src-main/usecases/pay.ts'],
  ['documents-over-domain', 'src-main/documents/bad.ts', "import '../store/read.ts'", 'src-main/store/read.ts'],
  ['usecases-over-store', 'src-main/usecases/bad.ts', "import '../../db/open.ts'", 'db/open.ts'],
  ['office-over-usecases', 'src-main/office/bad.ts', "import '../../db/rows.ts'", 'db/rows.ts'],
  ['cli-over-usecases', 'src-main/cli/bad.ts', "await import('../store/read.ts')", 'src-main/store/read.ts'],
  ['shell-by-port', 'src-main/shell/bad.ts', "import '../office/thread.ts'", 'src-main/office/thread.ts'],
  ['renderer-by-contract', 'src-renderer/bad.tsx', "import '../src-main/usecases/pay.ts'", 'src-main/usecases/pay.ts'],
  ['pure-packages', 'src-main/contract/package.ts', "import 'exceljs'", 'node_modules/exceljs/index.js'],
  ['text-no-package', 'src-main/text/package.ts', "import 'zod'", 'node_modules/zod/index.js'],
  ['no-builtin', 'src-main/domain/clock.ts', "import 'node:fs'", 'fs'],
  ['seal-only-hashes', 'src-main/domain/seal/bad.ts', "import 'node:net'", 'net'],
  ['seal-not-in-window', 'src-renderer/seal.ts', "import '../src-main/domain/seal.ts'", 'src-main/domain/seal.ts'],
  ['electron-in-shell', 'src-main/office/window.ts', "import 'electron'", 'node_modules/electron/index.js'],
  ['playwright-in-shell', 'src-main/cli/page.ts', "import 'playwright-core'", 'node_modules/playwright-core/index.js'],
  ['sql-in-db', 'src-main/usecases/sql.ts', "import 'typeorm'", 'node_modules/typeorm/index.js'],
  ['books-in-documents', 'src-main/usecases/book.ts', "import 'exceljs'", 'node_modules/exceljs/index.js'],
  ['react-in-window', 'src-main/office/view.tsx', "import 'react'", 'node_modules/react/index.js'],
  ['shipped-packages', 'src-main/office/tool.ts', "import 'knip'", 'node_modules/knip/index.js'],
  ['declared-packages', 'src-main/office/luck.ts', "import 'unnamed'", 'node_modules/unnamed/index.js'],
  ['no-cycle', 'src-main/office/self.ts', "import './self2.ts'", 'src-main/office/self2.ts'],
  ['no-test-in-source', 'src-main/office/lean.ts', "import '../../test/helper.ts'", 'test/helper.ts'],
  ['resolvable', 'src-main/office/nowhere.ts', "import './gone.ts'", './gone.ts'],
] as const

/** Companions that a planted import needs to exist. */
const companions = {
  'src-main/office/self2.ts': "import './self.ts'",
}

const installed = ['zod', 'typeorm', 'exceljs', 'playwright-core', 'react', 'electron', 'knip', 'unnamed']

describe('the import rules', () => {
  let root = ''

  const plant = (files: Readonly<Record<string, string>>) => {
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(join(root, dirname(file)), { recursive: true })
      writeFileSync(join(root, file), `${source}\n`)
    }
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'layers-'))
    plant(clean)
    for (const name of installed) {
      plant({ [`node_modules/${name}/package.json`]: `{"name":"${name}"}`, [`node_modules/${name}/index.js`]: '' })
    }
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('let a house through that keeps them, and see all of it', async () => {
    const { imports, ...report } = await checkLayers(root, cruise)
    expect(report).toEqual({ files: 15, modules: 15, violations: [], blind: [] })
    expect(imports).toBeGreaterThan(15)
  })

  it('catch one planted import per rule', async () => {
    plant(companions)
    plant(Object.fromEntries(planted.map(([, file, source]) => [file, source])))
    const { violations, blind } = await checkLayers(root, cruise)
    const expected = planted.map(([rule, from, , to]) => ({ rule, from, to }))
    expect(violations).toEqual(expect.arrayContaining(expected))
    expect(blind).toEqual([])
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(layers.forbidden.map(({ name }) => name)))
  })

  it('fail when the cruise sees no module, fewer modules, or modules without their imports', async () => {
    const but = (change: (seen: Awaited<ReturnType<Cruise>>['modules']) => Awaited<ReturnType<Cruise>>['modules']) => {
      const look: Cruise = async (where) => {
        const result = await cruise(where)
        return { ...result, modules: change(result.modules) }
      }
      return checkLayers(root, look)
    }
    const nothing = await but(() => [])
    expect([nothing.modules, nothing.blind.length]).toEqual([0, 15])
    const fewer = await but((seen) => seen.filter(({ source }) => source !== 'db/open.ts'))
    expect(fewer.blind).toEqual(['db/open.ts was not cruised'])
    const edgeless = await but((seen) => seen.map((module) => ({ ...module, dependencies: [] })))
    expect(edgeless.blind).toContain(
      'src-main/contract/calls.ts: the import of ../domain/money.ts was not seen; use a plain import line',
    )
  })

  it('fail on an import hidden inside a type, which the parser does not follow', async () => {
    plant({ 'src-main/domain/hidden.ts': "export type Row = import('../store/read.ts').Row" })
    const { blind } = await checkLayers(root, cruise)
    expect(blind).toEqual([
      'src-main/domain/hidden.ts: the import of ../store/read.ts was not seen; use a plain import line',
    ])
  })

  it('fail when a folder is missing', async () => {
    rmSync(join(root, 'db'), { recursive: true })
    expect((await checkLayers(root, cruise)).blind).toEqual(['no folder db'])
  })
})
