import { resolve } from 'node:path'
import { cliTexts } from '../text/cli.ts'
import { theApplicationByNo } from '../usecases/applications/find.ts'
import { printVerdictSheet } from '../usecases/applications/sheet.ts'
import { type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `sheet`: the last verdict of a file as a PDF to print and sign. */
export const runSheet = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const path = resolve(text(options, 'out') ?? '')
    const application = await theApplicationByNo(office.store.reads, text(options, 'application') ?? '')
    await printVerdictSheet(office, application.id, path)
    out.say({ path, application: application.no }, cliTexts.sheetWritten, { path })
    return 0
  })
