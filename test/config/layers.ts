import type { IConfiguration } from 'dependency-cruiser'

/**
 * Who may import whom. A folder says where its code may run and what it may touch; this file makes that a checked fact.
 * `check-layers.ts` runs it, `test/layers.test.ts` plants one forbidden import per rule and expects each to be caught.
 */
type Forbidden = NonNullable<IConfiguration['forbidden']>[number]

/** Our own folders: an import that stays inside node_modules or Node itself is judged by the package rules below. */
const ours = '^(src-main|src-renderer|db|test)/'

/** `from` may import itself and `allowed` (path patterns), nothing else of ours. */
const only = (name: string, from: string, allowed: readonly string[], comment: string): Forbidden => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: [from, ...allowed] },
})

const contract = '^src-main/contract/'
const db = '^db/'
const documents = '^src-main/documents/'
const domain = '^src-main/domain/'
const shell = '^src-main/(shell/|main\\.ts$|preload\\.ts$)'
const store = '^src-main/store/'
const text = '^src-main/text/'
const usecases = '^src-main/usecases/'
const renderer = '^src-renderer/'
const seal = ['^src-main/domain/seal(/|\\.ts$)', '^src-main/domain/[^/]+/seal\\.ts$']

/** What the office opens of the database itself; queries stay in the store. */
const dbDoors = ['^db/(open|lock)\\.ts$', '^db/packs/load\\.ts$', '^db/seed/']

const folders: readonly Forbidden[] = [
  only(
    'domain-alone',
    domain,
    [],
    'Rules are pure: the same function runs in the window, in the office and in a test.',
  ),
  only(
    'text-alone',
    text,
    [],
    'Sentences know nothing, so that screens, errors, exports and the command line can share them.',
  ),
  only(
    'contract-over-domain',
    contract,
    [domain],
    'Both ends derive from the contract: it must load in a sandboxed window.',
  ),
  only('db-over-domain', db, [domain], 'The database knows row types, refusals and the rule packs, never who asks.'),
  only('store-over-db', store, [db, domain], 'A store turns rows into domain values and back; it decides nothing.'),
  only(
    'documents-over-domain',
    documents,
    [domain, text],
    'Documents receive finished values and lay them out; they never query.',
  ),
  only(
    'usecases-over-store',
    usecases,
    [store, documents, domain, text],
    'Gather, decide, persist. SQL stays in db and store. Refusals get their sentences at the border; text is here for the wording that a voucher keeps for ever.',
  ),
  only(
    'office-over-usecases',
    '^src-main/office/',
    [usecases, contract, text, domain, ...dbDoors],
    'The office parses, checks the person and calls a use case. Past a use case nothing would be logged as an event.',
  ),
  only(
    'cli-over-usecases',
    '^src-main/cli(/|\\.ts$)',
    [usecases, contract, text, domain, '^src-main/office/(errors|intake-report|codes-report)\\.ts$', ...dbDoors],
    'The command line is a second window on the same use cases, not a second program.',
  ),
  only(
    'shell-by-port',
    shell,
    [contract, text, domain],
    'The shell talks to the office through its message port only: the window must never wait for the database.',
  ),
  only(
    'renderer-by-contract',
    renderer,
    [contract, domain, text],
    'The window is sandboxed: it sees the contract, never the office.',
  ),
]

const source = '^(src-main|src-renderer|db)/'

/** The package `names` may be imported by files matching `where` alone. */
const packageOnly = (name: string, names: string, where: readonly string[], comment: string): Forbidden => ({
  name,
  comment,
  severity: 'error',
  from: { path: source, pathNot: [...where] },
  to: { path: `(^|/)node_modules/(${names})/` },
})

const packages: readonly Forbidden[] = [
  {
    name: 'pure-packages',
    comment: 'Pure folders take zod and nothing else: every other package brings I/O, size or a clock.',
    severity: 'error',
    from: { path: [domain, contract] },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: '(^|/)node_modules/zod/' },
  },
  {
    name: 'text-no-package',
    comment: 'text imports nothing at all.',
    severity: 'error',
    from: { path: text },
    to: { pathNot: [text] },
  },
  {
    name: 'no-builtin',
    comment:
      'A rule that reads a file, a clock or the network cannot be repeated, and the window has no Node. Only the seal may hash (node:crypto).',
    severity: 'error',
    from: { path: [domain, contract, renderer], pathNot: seal },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'seal-only-hashes',
    comment: 'Of Node the seal takes the hash, a pure function, and nothing else.',
    severity: 'error',
    from: { path: seal },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'seal-not-in-window',
    comment: 'Because the seal takes a Node built-in, what a window may load takes at most its types.',
    severity: 'error',
    from: { path: [domain, contract, renderer], pathNot: seal },
    to: { path: seal, dependencyTypesNot: ['type-only'] },
  },
  packageOnly(
    'electron-in-shell',
    'electron',
    ['^src-main/(main|preload)\\.ts$', '^src-main/shell/electron'],
    'Everything Electron-only stays small and in one place, so that the Chromium shell never needs it.',
  ),
  packageOnly(
    'playwright-in-shell',
    'playwright-core',
    ['^src-main/shell/'],
    'Only the Chromium shell drives a browser.',
  ),
  packageOnly(
    'sql-in-db',
    'typeorm|better-sqlite3',
    [db, store],
    'Nothing else knows SQL dialects: an office may later share one PostgreSQL.',
  ),
  packageOnly('books-in-documents', 'exceljs|pdfkit', [documents], 'Workbooks and books go through our own port.'),
  packageOnly(
    'react-in-window',
    'react|react-dom|@mantine/[^/]+|@tanstack/[^/]+',
    [renderer],
    'React lives in the window.',
  ),
  {
    name: 'shipped-packages',
    comment:
      'What the main process loads must be a dependency: dev dependencies are not packed. (Electron is the runtime itself; the build step runs in a clone only.)',
    severity: 'error',
    from: { path: '^(src-main|db)/', pathNot: '^src-main/shell/build\\.ts$' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: ['(^|/)node_modules/(electron|@types)/'],
    },
  },
  {
    name: 'declared-packages',
    comment: 'A package that package.json does not name is there by luck.',
    severity: 'error',
    from: { path: source },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
]

const order: readonly Forbidden[] = [
  {
    name: 'no-cycle',
    comment: 'A cycle is one module in two files; its halves cannot be read, tested or loaded alone.',
    severity: 'error',
    from: { path: ours },
    to: { circular: true },
  },
  {
    name: 'no-test-in-source',
    comment: 'What ships does not lean on a test.',
    severity: 'error',
    from: { path: source },
    to: { path: '^test/' },
  },
  {
    name: 'resolvable',
    comment: 'An import that leads nowhere is judged by no other rule.',
    severity: 'error',
    from: { path: source },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
]

export const layers = { forbidden: [...folders, ...packages, ...order] } satisfies IConfiguration
