import type { CallArgument } from '../../../src-main/contract/calls.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import type { ShownVoucher, TypedVoucher } from '../money/prepare-shape.ts'
import { LimitLines } from './limit-lines.tsx'

type Props = {
  readonly voucher: ShownVoucher
  readonly applicationId: string
  readonly onNext: (part: Partial<TypedVoucher>) => void
}

/** Beside the voucher form: the instalment whose turn it is, and each limit as it would stand after this voucher. */
export const RestsAside = ({ voucher, applicationId, onNext }: Props) => {
  const t = useText(evidenceText)
  const view = useCall('evidence.view', { applicationId }, true).data
  const input = inputOf(voucher, applicationId)
  const after = useCall('evidence.limits', input ?? notAsked, input !== null)
  const limits = input === null ? view?.limits : after.data?.limits
  const refused = (input === null ? [] : (after.data?.limits ?? [])).some((limit) => limit.refused)
  const next = view?.plan?.next ?? null
  return (
    <>
      {next === null ? null : (
        <div className="stack">
          <p className="small">{t.plan.proposal(next.line, t.plan.kinds[next.kind], t.plan.waitsFor[next.waitsFor])}</p>
          <Button
            little
            onClick={() =>
              onNext({ type: next.kind === 'advance' ? 'TU' : 'TC', amount: next.left, refundOf: 'advanced' })
            }
          >
            {t.plan.use(next.line, formatDong(next.left))}
          </Button>
        </div>
      )}
      <ErrorNote failure={after.error} />
      {limits === undefined ? null : (
        <section className="stack" aria-label={t.limits.title}>
          <b>{t.limits.title}</b>
          <span className="muted small">{input === null ? t.limits.now : t.limits.afterThis}</span>
          {refused ? <Note tone="warn" title={t.limits.refused} /> : null}
          <LimitLines limits={limits} narrow />
        </section>
      )}
    </>
  )
}

type Asked = CallArgument<'evidence.limits'>

const notAsked: Asked = {
  ...{
    applicationId: '-',
    type: 'TU',
    refundOf: null,
    amount: 1,
    voucherDate: '2000-01-01',
    account: null,
    invoice: null,
  },
}

/** null while the voucher says too little to be measured. */
const inputOf = (voucher: ShownVoucher, applicationId: string): Asked | null => {
  const { type, amount, voucherDate, refundOf, account, invoice } = voucher
  if (amount === null || amount <= 0 || voucherDate === null) return null
  return { applicationId, type, amount, voucherDate, refundOf: type === 'NT' ? refundOf : null, account, invoice }
}
