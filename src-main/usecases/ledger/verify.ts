import { shortSeal } from '../../domain/seal.ts'
import { withSnapshot } from '../../store/open.ts'
import { checkSeal, sealCovers } from '../../store/seal.ts'
import type { OfficeContext } from '../context.ts'

/**
 * Verifies the seal of the whole book (kiểm tra niêm phong): the first thing that does not fit, or null. From a snapshot of its own: a voucher
 * posted meanwhile is not a fault.
 */
export const verifySeal = async ({ store }: OfficeContext) => {
  const { vouchers, head, first } = await withSnapshot(store.file, checkSeal)
  return { ok: first === null, vouchers, head, short: shortSeal(head), covers: [...sealCovers], first }
}
