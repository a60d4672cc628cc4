import type { Verb } from './arguments.ts'
import { filterOptions } from './filters.ts'

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
  ledger: verb(
    'ledger --db F --year Y --format json|csv|xlsx|pdf [--from D] [--to D] [--content C] [--source S] [--district CODE|NAME] [--coop ID|TAX CODE|FILE NO|NAME] [--paying-unit NAME] [--profile NAME] [--out P] [--json]',
    {
      values: ['db', 'year', 'format', 'from', 'to', ...filterOptions, 'profile', 'out'],
      needs: ['db', 'year', 'format'],
    },
  ),
  post: verb('post --db F --file VOUCHERS.json [--json] | post --describe', {
    flags: ['describe', 'json'],
    values: ['db', 'file'],
  }),
  plan: verb('plan --db F --year Y --report estimate|progress --format json|xlsx|pdf [--out P] [--json]', {
    values: ['db', 'year', 'report', 'format', 'out'],
    needs: ['db', 'year', 'report', 'format'],
  }),
  voucher: verb('voucher --db F --number TU-2018-0001 --out P [--json]', {
    values: ['db', 'number', 'out'],
    needs: ['db', 'number', 'out'],
  }),
  verify: verb('verify --db F [--seal CODE] [--json]', { values: ['db', 'seal'], needs: ['db'] }),
  backup: verb('backup --db F --out P [--as NAME] [--json]', { values: ['db', 'out', 'as'], needs: ['db', 'out'] }),
  restore: verb('restore --db F --from P [--yes [--reason TEXT]] [--as NAME] [--json]', {
    flags: ['yes', 'json'],
    values: ['db', 'from', 'reason', 'as'],
    needs: ['db', 'from'],
  }),
  close: verb('close --db F --month YYYY-MM|--year Y [--reason TEXT] [--dry-run] [--as NAME] [--json]', {
    flags: ['dry-run', 'json'],
    values: ['db', 'month', 'year', 'reason', 'as'],
    needs: ['db'],
  }),
  reopen: verb('reopen --db F --month YYYY-MM --reason TEXT --as LEADER [--json]', {
    values: ['db', 'month', 'reason', 'as'],
    needs: ['db', 'month', 'reason', 'as'],
  }),
  profile: verb('profile --db F [--import PROFILE.json | --export NAME --out P] [--as NAME] [--json]', {
    values: ['db', 'import', 'export', 'out', 'as'],
    needs: ['db'],
  }),
  codes: verb(
    'codes --db F --kind KIND --file X --document TEXT --from-year Y [--to-year Y] [--dry-run] [--as NAME] [--json] | codes --db F --list [--kind KIND] [--year Y] [--json]',
    {
      flags: ['list', 'dry-run', 'json'],
      values: ['db', 'kind', 'file', 'document', 'from-year', 'to-year', 'year', 'as'],
      needs: ['db'],
    },
  ),
  report: verb(
    'report --db F --report open-advances|budget|coop|settlement|carry-over|progress --year Y [--as-of D] [--content C] [--source S] [--district CODE|NAME] [--coop ID|TAX CODE|FILE NO|NAME] [--paying-unit NAME] --format json|csv|xlsx|pdf [--out P] [--json]',
    {
      values: ['db', 'report', 'year', 'as-of', ...filterOptions, 'format', 'out'],
      needs: ['db', 'report', 'year', 'format'],
    },
  ),
  reconcile: verb(
    'reconcile --db F --file SAO-KE.xlsx|csv [--from D] [--to D] [--year Y] [--format json|csv|xlsx|pdf] [--out P] [--as NAME] [--json]',
    {
      values: ['db', 'file', 'from', 'to', 'year', 'format', 'out', 'as'],
      needs: ['db', 'file'],
    },
  ),
} as const satisfies Record<string, Verb>

export type VerbName = keyof typeof verbs
