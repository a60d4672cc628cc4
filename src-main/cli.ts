import { flag, type Options, parseCommand, WrongUsage } from './cli/arguments.ts'
import { type Output, outputOf } from './cli/output.ts'
import { type VerbName, verbs } from './cli/verbs.ts'
import type { OfficeError } from './contract/port.ts'
import { Refusal } from './domain/refusal.ts'
import { amountInWords, defaultWordStyle } from './domain/words.ts'
import { toOfficeError } from './office/errors.ts'
import { fillIn } from './text/catalogue.ts'
import { cliTexts } from './text/cli.ts'

/**
 * The office from a command line, over the same use cases as the window. Exit 0 done, 1 refused (the error on standard error, as JSON with
 * --json), 2 wrong usage. A verb loads only what it needs: `words` opens no database.
 */
const run = async (verb: VerbName, options: Options, rest: readonly string[], out: Output): Promise<number> => {
  switch (verb) {
    case 'init':
      return (await import('./cli/run-init.ts')).runInit(options, out)
    case 'words':
      return runWords(rest[0] ?? '', out)
    case 'import':
      return (await import('./cli/run-intake.ts')).runImport(options, out)
    case 'check':
      return (await import('./cli/run-check.ts')).runCheck(options, out)
    case 'recheck':
      return (await import('./cli/run-recheck.ts')).runRecheckVerb(options, out)
    case 'replay':
      return (await import('./cli/run-recheck.ts')).runReplayVerb(options, out)
    case 'assess':
      return (await import('./cli/run-assess.ts')).runAssess(options, out)
    case 'duplicates':
      return (await import('./cli/run-duplicates.ts')).runDuplicates(options, out)
    case 'evidence':
      return (await import('./cli/run-evidence.ts')).runEvidence(options, out)
    case 'sheet':
      return (await import('./cli/run-sheet.ts')).runSheet(options, out)
    case 'ledger':
      return (await import('./cli/run-ledger.ts')).runLedger(options, out)
    case 'post':
      return (await import('./cli/run-post.ts')).runPost(options, out)
    case 'plan':
      return (await import('./cli/run-plan.ts')).runPlan(options, out)
    case 'voucher':
      return (await import('./cli/run-voucher.ts')).runVoucher(options, out)
    case 'close':
      return (await import('./cli/run-close.ts')).runClose(options, out)
    case 'reopen':
      return (await import('./cli/run-close.ts')).runReopen(options, out)
    case 'profile':
      return (await import('./cli/run-profile.ts')).runProfile(options, out)
    case 'codes':
      return (await import('./cli/run-codes.ts')).runCodes(options, out)
    case 'report':
      return (await import('./cli/run-report.ts')).runReport(options, out)
    case 'reconcile':
      return (await import('./cli/run-reconcile.ts')).runReconcile(options, out)
    case 'verify':
      return (await import('./cli/run-verify.ts')).runVerify(options, out)
    case 'backup':
      return (await import('./cli/run-backup.ts')).runBackup(options, out)
    case 'restore':
      return (await import('./cli/run-restore.ts')).runRestore(options, out)
  }
}

const runWords = async (number: string, out: Output): Promise<number> => {
  if (!/^-?\d{1,3}([. ]?\d{3})*$|^-?\d+$/.test(number)) throw new Refusal('words.range', { value: number })
  const words = amountInWords(BigInt(number.replace(/[. ]/g, '')), defaultWordStyle)
  process.stdout.write(out.json ? `${JSON.stringify({ words })}\n` : `${words}\n`)
  return 0
}

/** Usage of one verb; of all where it is none. */
const usageOf = (verb: string | null): string => {
  const asked = verb !== null && Object.hasOwn(verbs, verb) ? [verbs[verb as VerbName]] : Object.values(verbs)
  const lines = asked.map(({ usage }) => `  npm run --silent office -- ${usage}\n`)
  return `${cliTexts.usage.vi} / ${cliTexts.usage.en}\n${lines.join('')}`
}

/** `help`, `help VERB`, `VERB --help`: asked for, so it is said where answers are, and nothing is run. @returns undefined: no help was asked for */
const helpAsked = (argv: readonly string[]): string | undefined => {
  const [first = null, second = null] = argv
  if (first === 'help') return usageOf(second)
  const asked = ['--help', '-h']
  if (argv.some((word) => asked.includes(word))) return usageOf(first)
  return undefined
}

const complain = (error: unknown, json: boolean): number => {
  if (error instanceof WrongUsage) {
    const wrong = (['vi', 'en'] as const).map((lang) => `${fillIn(cliTexts.wrong[lang], { detail: error.message })}\n`)
    process.stderr.write(`${wrong.join('')}${usageOf(error.verb)}`)
    return 2
  }
  const said = inItsFile(toOfficeError(error))
  process.stderr.write(json ? `${JSON.stringify(said)}\n` : `${said.vi}\n${said.en}\n`)
  return 1
}

/** A refused fact or setting is looked for in the file it stands in; other sentences name their file themselves. */
const inItsFile = (said: OfficeError): OfficeError => {
  const { file } = said.params
  if (file === undefined || said.vi.includes(String(file))) return said
  const named = (lang: 'vi' | 'en') => fillIn(cliTexts.inFile[lang], { file, said: said[lang] })
  return { ...said, vi: named('vi'), en: named('en') }
}

const main = async (argv: readonly string[]): Promise<number> => {
  const json = argv.includes('--json')
  const help = helpAsked(argv)
  if (help !== undefined) {
    process.stdout.write(help)
    return 0
  }
  try {
    const { verb, options, rest } = parseCommand(argv, verbs)
    return await run(verb as VerbName, options, rest, outputOf(flag(options, 'json')))
  } catch (error) {
    return complain(error, json)
  }
}

// Whoever reads us may stop early (`| head`): that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2))
