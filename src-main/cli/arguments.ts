import { parseArgs } from 'node:util'

/** Wrong usage: exit 2, and the right usage is said. */
export class WrongUsage extends Error {
  readonly verb: string | null
  constructor(verb: string | null, detail: string) {
    super(detail)
    this.name = 'WrongUsage'
    this.verb = verb
  }
}

export type Options = Readonly<Record<string, string | boolean | undefined>>
export type Parsed = { readonly verb: string; readonly options: Options; readonly rest: readonly string[] }

/** Shape of one verb: what it takes, and its usage line. */
export type Verb = {
  readonly usage: string
  readonly flags: readonly string[]
  readonly values: readonly string[]
  readonly needs: readonly string[]
  readonly positionals: number
}

/** @throws WrongUsage for an unknown verb or option, a missing one, or a stray word */
export const parseCommand = (argv: readonly string[], verbs: Readonly<Record<string, Verb>>): Parsed => {
  const [verb, ...words] = argv
  if (verb === undefined) throw new WrongUsage(null, 'verb')
  const shape = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (shape === undefined) throw new WrongUsage(null, verb)
  const options = {
    ...Object.fromEntries(shape.flags.map((name) => [name, { type: 'boolean' as const }])),
    ...Object.fromEntries(shape.values.map((name) => [name, { type: 'string' as const }])),
  }
  const { values, positionals } = parse(verb, words, options)
  for (const name of shape.needs) if (values[name] === undefined) throw new WrongUsage(verb, `--${name}`)
  if (positionals.length !== shape.positionals)
    throw new WrongUsage(verb, positionals.slice(shape.positionals).join(' ') || shape.usage)
  return { verb, options: values, rest: positionals }
}

const parse = (
  verb: string,
  words: readonly string[],
  options: Record<string, { type: 'boolean' } | { type: 'string' }>,
) => {
  try {
    const parsed = parseArgs({ args: [...words], options, strict: true, allowPositionals: true, allowNegative: false })
    const values: Options = { ...parsed.values }
    return { values, positionals: parsed.positionals }
  } catch (error) {
    throw new WrongUsage(verb, error instanceof Error ? error.message : String(error))
  }
}

export const text = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const flag = (options: Options, name: string): boolean => options[name] === true
