import { cliCoopTexts } from '../text/cli-coops.ts'
import { likelyDuplicates } from '../usecases/coops/duplicates.ts'
import { flag, type Options } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `duplicates`: records of the register that may be one co-op, with the attributes that match; `--all` also those found to be two. */
export const runDuplicates = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const pairs = await likelyDuplicates(office, flag(options, 'all'))
    if (out.json) {
      const told = pairs.map(({ a, b, taxCodes, names, matched, score }) => ({ a, b, taxCodes, names, matched, score }))
      return out.document({ pairs: told }, undefined)
    }
    for (const { names, taxCodes, matched, score } of pairs)
      out.line(cliCoopTexts.pair, {
        a: names[0],
        b: names[1],
        taxA: taxCodes[0] ?? cliCoopTexts.noCode.vi,
        taxB: taxCodes[1] ?? cliCoopTexts.noCode.vi,
        matched:
          matched.map((attribute) => cliCoopTexts.attributes[attribute].vi).join(', ') || cliCoopTexts.nothing.vi,
        score,
      })
    if (pairs.length === 0) out.line(cliCoopTexts.none, {})
    return 0
  })
