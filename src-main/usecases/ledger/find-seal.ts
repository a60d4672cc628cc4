import { genesis } from '../../domain/seal.ts'
import type { SealFound } from '../../domain/seal-code.ts'
import { voucherByHash } from '../../store/seal-codes.ts'
import type { Reads } from '../../store/unit-of-work.ts'

/**
 * @param code lower-case hex digits
 * @param verified how many vouchers of the chain were recomputed and fit: a hash behind that place proves nothing
 */
export const findSeal = async (reads: Reads, code: string, verified: number): Promise<SealFound> => {
  if (genesis.startsWith(code)) return { code, found: true, voucher: null, since: verified }
  const voucher = await voucherByHash(reads, code)
  if (voucher === undefined || voucher.seq > verified) return { code, found: false, voucher: null, since: 0 }
  return { code, found: true, voucher, since: verified - voucher.seq }
}
