import { shortSeal } from '../../domain/seal.ts'
import { readSealCode } from '../../domain/seal-code.ts'
import { withSnapshot } from '../../store/open.ts'
import { checkSeal, type SealCheck, sealCovers } from '../../store/seal.ts'
import type { OfficeContext } from '../context.ts'
import { findSeal } from './find-seal.ts'

const reportOf = ({ vouchers, head, first }: SealCheck) => ({
  ok: first === null,
  vouchers,
  head,
  short: shortSeal(head),
  covers: [...sealCovers],
  first,
})

/**
 * Verifies the seal of the whole book (kiểm tra niêm phong): the first thing that does not fit, or null. From a snapshot of its own: a voucher
 * posted meanwhile is not a fault.
 */
export const verifySeal = async ({ store, pace }: OfficeContext) =>
  reportOf(await withSnapshot(store.file, (reads) => checkSeal(reads, pace)))

/**
 * The same, and whether the seal on a printed book belongs to this history: which voucher it was taken after. Only vouchers that verify count.
 * @throws Refusal seal.codeInvalid, seal.codeLength
 */
export const findSealInBook = async ({ store, pace }: OfficeContext, text: string) => {
  const code = readSealCode(text)
  return withSnapshot(store.file, async (reads) => {
    const check = await checkSeal(reads, pace)
    return { ...reportOf(check), seal: await findSeal(reads, code, check.vouchers) }
  })
}
