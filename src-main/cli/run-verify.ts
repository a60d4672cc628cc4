import { formatDate } from '../domain/dates.ts'
import type { SealFound } from '../domain/seal-code.ts'
import { cliTexts } from '../text/cli.ts'
import { cliBackupTexts } from '../text/cli-backup.ts'
import { sealLimits, sealReason, sealTable } from '../text/seal.ts'
import { findSealInBook, verifySeal } from '../usecases/ledger/verify.ts'
import { type Options, text } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'

/**
 * `verify`: the seal of the whole book, and with `--seal` whether the code on a printed one belongs to its history. Exit 1 when something does not
 * fit, or the code does not belong.
 */
export const runVerify = (options: Options, out: Output): Promise<number> =>
  withOffice(options, 'open', async (office) => {
    const code = text(options, 'seal')
    const found = code === undefined ? null : await findSealInBook(office, code)
    const report = found ?? (await verifySeal(office))
    const seal = found?.seal ?? null
    const { ok, vouchers, short, first } = report
    if (ok || first === null) out.say(report, cliTexts.sealOk, { vouchers, short })
    else
      out.say(report, cliTexts.sealBroken, {
        table: sealTable(first.table, 'vi'),
        voucher: first.voucher ?? '-',
        reason: sealReason(first.reason, 'vi'),
      })
    if (!out.json) {
      if (seal !== null) saySeal(seal, code ?? '', out)
      out.line(sealLimits, {})
    }
    return ok && seal?.found !== false ? 0 : 1
  })

const saySeal = ({ found, voucher, since }: SealFound, code: string, out: Output): void => {
  if (!found) out.line(cliBackupTexts.sealNotFound, { code })
  else if (voucher === null) out.line(cliBackupTexts.sealEmpty, { code, since })
  else
    out.line(cliBackupTexts.sealFound, {
      code,
      voucher: voucher.number,
      date: formatDate(voucher.postingDate),
      since,
    })
}
