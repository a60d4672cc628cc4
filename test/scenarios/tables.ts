import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { pack } from '../domain/eligibility/good-file.ts'
import { goodFiles, laterGoodFiles, laterPack } from './good-files.ts'
import { readScenarios, type Scenario } from './scenario.ts'

/** A table of scenarios: the content it is about, and the pack that judges it. */
export type Table = {
  readonly content: string
  readonly of: Pack
  readonly header: readonly string[]
  readonly rows: readonly Scenario[]
}

const tablesIn = (folder: string, of: Pack, good: Readonly<Record<string, object>>): readonly Table[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => {
      const content = basename(name, '.csv')
      const start = good[content]
      if (start === undefined) throw new Error(`no good file for ${name}`)
      return { content: content.toUpperCase(), of, ...readScenarios(join(folder, name), start) }
    })

const here = import.meta.dirname

/** Every table of every programme. */
export const tables: readonly Table[] = [
  ...tablesIn(here, pack, goodFiles),
  ...tablesIn(join(here, '1804'), laterPack, laterGoodFiles),
]
