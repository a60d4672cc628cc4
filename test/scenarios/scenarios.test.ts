import { describe, expect, test } from 'vitest'
import { columns } from './scenario.ts'
import { tables } from './tables.ts'

test('every content of every programme has a table', () => {
  for (const of of new Set(tables.map((table) => table.of))) {
    const named = tables.filter((table) => table.of === of).map(({ content }) => content)
    expect(named.toSorted()).toEqual(of.contents.map(({ code }) => code).toSorted())
  }
})

describe.each(tables)('$of.id $content', ({ of, header, rows }) => {
  test('has its columns, at least fifteen rows, and no name twice', () => {
    expect(header).toEqual(columns)
    expect(rows.length).toBeGreaterThanOrEqual(15)
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  test.each(rows)('$name', ({ run, expected }) => {
    expect(run(of)).toEqual(expected)
  })
})
