import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import { pack } from '../domain/eligibility/good-file.ts'
import { goodFiles, laterGoodFiles, laterPack } from './good-files.ts'
import { columns, readScenarios } from './scenario.ts'

const tables = (folder: string, of: Pack, good: Readonly<Record<string, object>>) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => {
      const content = basename(name, '.csv')
      const start = good[content]
      if (start === undefined) throw new Error(`no good file for ${name}`)
      return { content, of, start, file: join(folder, name) }
    })

const here = import.meta.dirname
const all = [...tables(here, pack, goodFiles), ...tables(join(here, '1804'), laterPack, laterGoodFiles)]

test('every content of the programme has a table', () => {
  const named = tables(here, pack, goodFiles).map(({ content }) => content.toUpperCase())
  expect(named.toSorted()).toEqual(pack.contents.map(({ code }) => code).toSorted())
})

describe.each(all)('$of.id $content', ({ of, start, file }) => {
  const { header, rows } = readScenarios(file, start)

  test('has its columns, at least fifteen rows, and no name twice', () => {
    expect(header).toEqual(columns)
    expect(rows.length).toBeGreaterThanOrEqual(15)
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  test.each(rows)('$name', ({ run, expected }) => {
    expect(run(of)).toEqual(expected)
  })
})
