import { isLocalDate } from '../dates.ts'
import { invalid } from './compile-env.ts'
import { compilePack, type Pack } from './pack.ts'

/** Another value in place of one a parameter has: `index` counts its dated values as the pack lists them. */
export type TrialChange = { readonly parameter: string; readonly index: number; readonly value: number | string }

const file = 'parameters.json'

/**
 * A copy of a pack with other parameters, to see what they would do; the pack itself stays. The copy's hash is no SHA-256 of
 * files, so that no office keeps it and no run is written by it.
 * @throws Refusal `pack.invalid` {file, path, expected} for a parameter, a place or a value that does not fit.
 */
export function trialPack(pack: Pack, changes: readonly TrialChange[]): Pack {
  const parameters: Parameters = pack.parameters.map((parameter) => ({ ...parameter, values: [...parameter.values] }))
  for (const change of changes) put(parameters, change)
  return compilePack({
    files: { ...pack.raw.files, [file]: parameters },
    hash: `trial ${JSON.stringify(changes)} of ${pack.hash}`,
  })
}

type Parameters = readonly (Omit<Pack['parameters'][number], 'values'> & { readonly values: object[] })[]

function put(parameters: Parameters, { parameter, index, value }: TrialChange): void {
  const at = parameters.findIndex(({ id }) => id === parameter)
  const found = parameters[at]
  if (found === undefined) throw invalid({ file, path: parameter }, parameters.map(({ id }) => id).join(', '))
  const { unit, values } = found
  const path = `${at}.values.${index}`
  const old = values[index]
  if (old === undefined) throw invalid({ file, path }, `0 … ${values.length - 1}`)
  const fits = unit === 'date' ? isLocalDate(value) : typeof value === 'number' && value >= 0
  if (!fits) throw invalid({ file, path: `${path}.value` }, unit === 'date' ? 'yyyy-mm-dd' : `>= 0 (${unit})`)
  values[index] = { ...old, value }
}
