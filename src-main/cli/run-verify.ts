import { cliTexts } from '../text/cli.ts'
import { sealReason, sealTable } from '../text/seal.ts'
import { verifySeal } from '../usecases/ledger/verify.ts'
import type { Options } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/** `verify`: the seal of the whole book; exit 1 when something does not fit. */
export const runVerify = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const report = await verifySeal(office)
    const { ok, vouchers, short, first } = report
    if (ok || first === null) out.say(report, cliTexts.sealOk, { vouchers, short })
    else
      out.say(report, cliTexts.sealBroken, {
        table: sealTable(first.table, 'vi'),
        voucher: first.voucher ?? '-',
        reason: sealReason(first.reason, 'vi'),
      })
    return ok ? 0 : 1
  })
