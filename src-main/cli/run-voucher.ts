import { resolve } from 'node:path'
import { cliTexts } from '../text/cli.ts'
import { printVoucher } from '../usecases/vouchers/sheet.ts'
import { type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `voucher`: a posted voucher on the form of its day, as a PDF. */
export const runVoucher = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const path = resolve(text(options, 'out') ?? '')
    const number = (text(options, 'number') ?? '').normalize('NFC')
    await printVoucher(office, number, path)
    out.say({ path, number }, cliTexts.voucherWritten, { path, number })
    return 0
  })
