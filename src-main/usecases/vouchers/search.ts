import { readVoucherSearch } from '../../domain/ledger/voucher-search.ts'
import { type FoundVoucher, findVouchers } from '../../store/posted-vouchers.ts'
import type { OfficeContext } from '../context.ts'

/** As many as a list under a search box shows. */
const most = 8

/** Posted vouchers by number, or by a part of an invoice's number; the newest first. */
export const searchVouchers = async (
  { store: { reads } }: OfficeContext,
  query: string,
): Promise<readonly FoundVoucher[]> => {
  const search = readVoucherSearch(query)
  return search === null ? [] : findVouchers(reads, search, most)
}
