import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { verbs } from '../../src-main/cli/verbs.ts'

const root = resolve(import.meta.dirname, '../..')

/** What it answered on standard output; a failure throws. */
const answer = async (...words: readonly string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['src-main/cli.ts', ...words], { cwd: root })).stdout

const lineOf = ({ usage }: { readonly usage: string }): string => `  npm run --silent office -- ${usage}`

test('every verb is listed, with exit 0 and on standard output', async () => {
  const said = await answer('--help')
  expect(said.trimEnd().split('\n').slice(1)).toEqual(Object.values(verbs).map(lineOf))
  expect(await answer('help')).toBe(said)
})

test('one verb alone, and nothing of it is run', async () => {
  for (const words of [
    ['help', 'close'],
    ['close', '--help'],
    ['close', '--db', 'nowhere.db', '--month', '2018-01', '-h'],
  ])
    expect((await answer(...words)).trimEnd().split('\n').slice(1)).toEqual([lineOf(verbs.close)])
})
