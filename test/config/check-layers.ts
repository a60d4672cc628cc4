/**
 * The import rules of `layers.ts`, checked over the real sources. `node test/config/check-layers.ts` prints what it
 * found and exits 1 on any violation. A cruise that saw less than there is counts as a failure too: with a TypeScript
 * it cannot drive, the cruiser silently sees no module, or modules without their type imports, and reports success.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise as dependencyCruiser, type ICruiseResult } from 'dependency-cruiser'
import { layers } from './layers.ts'

/** The folders under the rules; a folder that is missing is a failure, not an empty one. */
export const folders = ['src-main', 'src-renderer', 'db'] as const

/** One broken rule: `from` imports `to`. */
export type Violation = { readonly rule: string; readonly from: string; readonly to: string }

/** `blind`: what the cruise should have seen and did not, one sentence each. */
export type LayerReport = {
  readonly files: number
  readonly modules: number
  readonly imports: number
  readonly violations: readonly Violation[]
  readonly blind: readonly string[]
}

/** Cruises `folders` under `root` (an absolute path). Injected so that a test can hand in one that sees nothing. */
export type Cruise = (root: string) => Promise<ICruiseResult>

export const cruise: Cruise = async (root) => {
  const { output } = await dependencyCruiser([...folders], {
    baseDir: root,
    // The only parser that sees type-only imports beside TypeScript 7.
    parser: 'swc',
    validate: true,
    ruleSet: layers,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result')
  return output
}

/** Every relative specifier a source names, also in `import('…').T`, which the parser does not follow. */
const specifier = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'(\.{1,2}\/[^'\n]+)'/g

const commentless = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/**
 * @param root absolute path of the tree that holds src-main, src-renderer and db
 * @returns what was seen and what is wrong; the tree is clean when `violations` and `blind` are empty
 */
export const checkLayers = async (root: string, look: Cruise): Promise<LayerReport> => {
  const missing = folders.filter((folder) => !existsSync(join(root, folder)))
  if (missing.length > 0) {
    return { files: 0, modules: 0, imports: 0, violations: [], blind: missing.map((folder) => `no folder ${folder}`) }
  }
  const files = folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
  const result = await look(root)
  const edges = new Map(result.modules.map((m) => [m.source, new Set(m.dependencies.map((d) => d.module))]))
  const blind = files.flatMap((file) => {
    const seen = edges.get(file)
    if (seen === undefined) return [`${file} was not cruised`]
    const named = [...commentless(readFileSync(join(root, file), 'utf8')).matchAll(specifier)].map((found) => found[1])
    return named.flatMap((name) =>
      name === undefined || seen.has(name)
        ? []
        : [`${file}: the import of ${name} was not seen; use a plain import line`],
    )
  })
  if (files.length === 0) blind.push('no source file was found')
  return {
    files: files.length,
    modules: files.filter((file) => edges.has(file)).length,
    imports: result.summary.totalDependenciesCruised ?? 0,
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    blind,
  }
}

/** The rule's own reason, printed beside a violation. */
const reason = (rule: string) => layers.forbidden.find(({ name }) => name === rule)?.comment ?? ''

if (import.meta.main) {
  const report = await checkLayers(resolve(import.meta.dirname, '../..'), cruise)
  for (const { rule, from, to } of report.violations) console.error(`${rule}: ${from} -> ${to}\n  ${reason(rule)}`)
  for (const sentence of report.blind) console.error(`blind: ${sentence}`)
  const broken = report.violations.length + report.blind.length
  process.stdout.write(
    `layers: ${report.modules} of ${report.files} files seen, ${report.imports} imports, ${broken} problems\n`,
  )
  process.exitCode = broken === 0 ? 0 : 1
}
