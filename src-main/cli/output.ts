import { writeFile } from 'node:fs/promises'
import { fillIn } from '../text/catalogue.ts'
import { type Options, text, WrongUsage } from './arguments.ts'

type Sentence = { readonly vi: string; readonly en: string }

/** Results to standard output: JSON for programs, sentences for people. */
export type Output = {
  say(value: unknown, sentence: Sentence, params: Readonly<Record<string, string | number>>): void
  line(sentence: Sentence, params: Readonly<Record<string, string | number>>): void
  json: boolean
  /** A JSON document, to standard output or a file. */
  document(value: unknown, target: string | undefined): Promise<number>
}

export const outputOf = (json: boolean): Output => {
  const line = (sentence: Sentence, params: Readonly<Record<string, string | number>>): void => {
    process.stdout.write(`${fillIn(sentence.vi, params)}\n`)
  }
  return {
    json,
    line,
    say: (value, sentence, params) => {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`)
      else line(sentence, params)
    },
    document: async (value, target) => {
      const body = `${JSON.stringify(value)}\n`
      if (target === undefined) process.stdout.write(body)
      else await writeFile(target, body)
      return 0
    },
  }
}

/** @throws WrongUsage unless `--year` is a year */
export const yearOption = (verb: string, options: Options): number => yearOf(verb, options, 'year')

/** The same of an option with another name. */
export const yearOf = (verb: string, options: Options, name: string): number => {
  const year = Number(text(options, name))
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new WrongUsage(verb, `--${name} ${text(options, name)}`)
  return year
}
