import type { Reads } from './unit-of-work.ts'

/** The first voucher whose hash begins with these lower-case hex digits. The index on the hash serves the range. */
export const voucherByHash = async (
  reads: Reads,
  digits: string,
): Promise<{ number: string; seq: number; postingDate: string; postedAt: string } | undefined> =>
  reads.get(
    // After every hex digit comes g.
    `SELECT number, seq, posting_date AS postingDate, posted_at AS postedAt FROM voucher
     WHERE hash >= ? AND hash < ? || 'g' ORDER BY seq LIMIT 1`,
    [digits, digits],
  )
