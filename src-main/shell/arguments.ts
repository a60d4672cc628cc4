import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type StartArguments = {
  readonly shell: 'electron' | 'chromium' | null
  /** Absolute; null: the usual place of this system. */
  readonly dataFolder: string | null
  readonly sample: boolean
}

/**
 * Reads `--shell=electron|chromium`, `--data=DIR` and `--sample`. `base` is the folder the person stood in.
 * Other arguments come back in `unknown`: a start refuses them, Electron has some of its own.
 */
export const readArguments = (
  args: readonly string[],
  base: string,
): StartArguments & { readonly unknown: string[] } => {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { shell: { type: 'string' }, data: { type: 'string' }, sample: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const unknown = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value]
    return token.kind === 'option' && !['shell', 'data', 'sample'].includes(token.name) ? [token.rawName] : []
  })
  const { shell, data } = values
  const known = shell === 'electron' || shell === 'chromium'
  if (shell !== undefined && !known) unknown.push(`--shell=${shell}`)
  if (data !== undefined && (typeof data !== 'string' || data === '')) unknown.push('--data')
  return {
    shell: known ? shell : null,
    dataFolder: typeof data === 'string' && data !== '' ? resolve(base, data) : null,
    sample: values['sample'] === true,
    unknown,
  }
}
