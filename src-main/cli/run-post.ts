import { z } from 'zod'
import { voucherFile } from '../contract/voucher-file.ts'
import type { VoucherFile } from '../domain/ledger/voucher-file.ts'
import { Refusal } from '../domain/refusal.ts'
import { cliTexts } from '../text/cli.ts'
import { postVouchers } from '../usecases/vouchers/post-file.ts'
import { flag, type Options, text, WrongUsage } from './arguments.ts'
import { withOffice } from './office.ts'
import type { Output } from './output.ts'
import { readJson } from './read-file.ts'

/** `post`: vouchers of a file, all or none, through the same rules as on screen; or the form of the file as JSON Schema. */
export const runPost = async (options: Options, out: Output): Promise<number> => {
  if (flag(options, 'describe')) return out.document(z.toJSONSchema(voucherFile, { io: 'input' }), undefined)
  const file = text(options, 'file')
  if (file === undefined || text(options, 'db') === undefined)
    throw new WrongUsage('post', file === undefined ? '--file' : '--db')
  const { vouchers } = parse(file)
  return withOffice(options, 'open', async (office) => {
    const done = await postVouchers(office, vouchers)
    out.say(done, cliTexts.posted, { count: done.posted.length, numbers: done.posted.join(', ') })
    return 0
  })
}

/** @throws Refusal voucher.file naming the first place that does not fit */
const parse = (file: string): VoucherFile => {
  const parsed = voucherFile.safeParse(readJson(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refusal('voucher.file', { file, path: issue?.path.join('.') ?? '', expected: issue?.message ?? '' })
}
