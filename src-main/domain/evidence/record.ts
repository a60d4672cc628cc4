import type { LocalDate } from '../dates.ts'
import type { ContributionForm, GuaranteePurpose, WorksClass } from '../ledger/pay/figures.ts'
import type { Dong } from '../money.ts'

/**
 * What payment rests on (căn cứ thanh toán): contract hợp đồng, acceptance biên bản nghiệm thu, invoice hóa đơn, contribution chứng từ vốn
 * đối ứng, guarantee thư bảo lãnh, warrantyEnd biên bản hết bảo hành, account giấy xác nhận tài khoản.
 */
export const evidenceKinds = [
  'contract',
  'acceptance',
  'invoice',
  'contribution',
  'guarantee',
  'warrantyEnd',
  'account',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Which scan it is: the paper itself, or the volume table (bảng khối lượng) of an acceptance. */
export const scanRoles = ['paper', 'volume'] as const
export type ScanRole = (typeof scanRoles)[number]

type Common = {
  /** Number of the paper; of an account, the account's own. */
  readonly number: string
  /** Day on the paper. */
  readonly datedOn: LocalDate
}

/** One record as it is written: amounts in đồng, contracts by the id of their first record. */
export type Evidence = Common &
  (
    | {
        readonly kind: 'contract'
        readonly party: string
        readonly taxCode: string | null
        readonly amount: Dong
        readonly worksClass: WorksClass
      }
    | {
        readonly kind: 'acceptance'
        readonly contractId: string
        /** What was accepted (hạng mục, khối lượng). */
        readonly item: string
        readonly amount: Dong
      }
    | {
        readonly kind: 'invoice'
        readonly party: string
        readonly taxCode: string | null
        readonly amount: Dong
      }
    | { readonly kind: 'contribution'; readonly form: ContributionForm; readonly amount: Dong }
    | {
        readonly kind: 'guarantee'
        /** The bank that gives it. */
        readonly party: string
        readonly purpose: GuaranteePurpose
        readonly amount: Dong
        readonly validTo: LocalDate
      }
    | { readonly kind: 'warrantyEnd'; readonly contractId: string }
    | {
        readonly kind: 'account'
        /** The bank. */
        readonly party: string
        /** In whose name the account stands, as the bank's paper says. */
        readonly holder: string
        /** Closed on this day; null: open. */
        readonly validTo: LocalDate | null
      }
  )
