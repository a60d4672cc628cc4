import type { Verb } from './arguments.ts'

const verb = (usage: string, shape: Partial<Omit<Verb, 'usage'>>): Verb => ({
  usage,
  flags: shape.flags ?? ['json'],
  values: shape.values ?? [],
  needs: shape.needs ?? [],
  positionals: shape.positionals ?? 0,
})

/** What the command line can do, and how each is written. */
export const verbs = {
  init: verb('init --db F [--sample] [--year Y] [--name NAME] [--as NAME] [--json]', {
    flags: ['sample', 'json'],
    values: ['db', 'year', 'name', 'as'],
    needs: ['db'],
  }),
  words: verb('words N [--json]', { positionals: 1 }),
  import: verb('import --db F --file X [--date YYYY-MM-DD] [--dry-run] [--as NAME] [--json]', {
    flags: ['dry-run', 'json'],
    values: ['db', 'file', 'date', 'as'],
    needs: ['db', 'file'],
  }),
  check: verb('check --db F [--application NO] [--as-of YYYY-MM-DD] [--as NAME] [--json]', {
    values: ['db', 'application', 'as-of', 'as'],
    needs: ['db'],
  }),
  recheck: verb('recheck --db F [--dry-run] [--reason TEXT] [--as NAME] [--json]', {
    flags: ['dry-run', 'json'],
    values: ['db', 'reason', 'as'],
    needs: ['db'],
  }),
  replay: verb('replay --db F [--application NO] [--json]', { values: ['db', 'application'], needs: ['db'] }),
  assess: verb(
    'assess --pack ID --facts FACTS.json [--settings SETTINGS.json] [--json] | assess --describe CONTENT [--pack ID] [--json]',
    {
      values: ['pack', 'facts', 'describe', 'settings'],
    },
  ),
  duplicates: verb('duplicates --db F [--all] [--json]', { flags: ['all', 'json'], values: ['db'], needs: ['db'] }),
  evidence: verb('evidence --db F --application NO [--json]', {
    values: ['db', 'application'],
    needs: ['db', 'application'],
  }),
  sheet: verb('sheet --db F --application NO --out P [--json]', {
    values: ['db', 'application', 'out'],
    needs: ['db', 'application', 'out'],
  }),
  ledger: verb('ledger --db F --year Y --format json|csv|xlsx|pdf [--out P] [--json]', {
    values: ['db', 'year', 'format', 'out'],
    needs: ['db', 'year', 'format'],
  }),
  plan: verb('plan --db F --year Y --report estimate|progress --format json|xlsx|pdf [--out P] [--json]', {
    values: ['db', 'year', 'report', 'format', 'out'],
    needs: ['db', 'year', 'report', 'format'],
  }),
  verify: verb('verify --db F [--json]', { values: ['db'], needs: ['db'] }),
} as const satisfies Record<string, Verb>

export type VerbName = keyof typeof verbs
