import { useState } from 'react'
import type { VoucherDraftView } from '../../../src-main/contract/money.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { amountInWords, defaultWordStyle } from '../../../src-main/domain/words.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { measureText } from './measure-text.ts'
import { useRoleNames } from './names.ts'
import { PostDialog } from './post-dialog.tsx'
import { Pairs, Side } from './side.tsx'
import { VoucherScans } from './voucher-scans.tsx'
import { VoucherStateBadge } from './voucher-state.tsx'
import { mayCancel, nextStep } from './voucher-steps.ts'

type Props = {
  readonly draft: VoucherDraftView
  readonly onClose: () => void
  readonly onSeePosted: (number: string) => void
}

/** One draft: what it says, who did what, and the next step of the person at work. */
export const DraftPane = ({ draft, onClose, onSeePosted }: Props) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const { go } = useRouter()
  const { adjusts } = draft
  return (
    <Side title={`${draft.type} · ${draft.coop}`} label={`${t.detail} ${draft.type}, ${draft.coop}`} onClose={onClose}>
      <div className="line">
        <VoucherStateBadge state={draft.state} />
        <span>{m.voucherType[draft.type]}</span>
        <span className="grow" />
        <Button little tone="quiet" onClick={() => go('review', draft.applicationId)}>
          {draft.no}
        </Button>
      </div>
      <p>{draft.description}</p>
      <Actions draft={draft} onSeePosted={onSeePosted} />
      <Pairs
        items={[
          [
            t.amount,
            <b key="amount" className="tab-num">
              {formatDong(draft.amount)}
            </b>,
          ],
          [t.words, amountInWords(draft.amount, defaultWordStyle)],
          [t.voucherDate, <DateText key="day" date={draft.voucherDate} />],
          draft.classTitle === null ? null : [t.class, draft.classTitle],
          draft.measure === null ? null : [t.quantity, measureText(t, draft.measure)],
          [t.basis, `${draft.basisNumber}, ${formatDate(draft.basisDate)}`],
          adjusts === null
            ? null
            : [
                t.adjusts,
                <Button
                  key="adjusts"
                  little
                  tone="quiet"
                  label={t.openAdjusted(adjusts)}
                  onClick={() => onSeePosted(adjusts)}
                >
                  {adjusts}
                </Button>,
              ],
          draft.postedNumber === null ? null : [t.postedAs, <b key="number">{draft.postedNumber}</b>],
          draft.cancelReason === null ? null : [t.cancelReason, draft.cancelReason],
        ]}
      />
      <section className="form-part" aria-label={t.payee}>
        <h3>{t.payee}</h3>
        <p>
          <b>{draft.payee.name}</b>
        </p>
        <Pairs
          items={[
            draft.payee.taxCode === null
              ? null
              : [
                  t.taxCode,
                  <span key="tax" className="code">
                    {draft.payee.taxCode}
                  </span>,
                ],
            [t.address, draft.payee.address],
            [
              t.account,
              <span key="account" className="code">
                {draft.payee.account}
              </span>,
            ],
            [t.bank, draft.payee.bank],
          ]}
        />
      </section>
      <VoucherScans holder={{ draftId: draft.id }} />
      <section className="form-part" aria-label={t.people}>
        <h3>{t.people}</h3>
        <Pairs
          items={[
            [t.preparedBy, draft.preparedBy],
            draft.approvedBy === null ? null : [t.approvedBy, draft.approvedBy],
          ]}
        />
      </section>
    </Side>
  )
}

const Actions = ({ draft, onSeePosted }: Omit<Props, 'onClose'>) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const roleNames = useRoleNames()
  const { person } = useSession()
  const say = useToast()
  const approve = useWrite('voucher.approve')
  const cancel = useWrite('voucher.cancel')
  const [open, setOpen] = useState<'approve' | 'post' | 'cancel' | null>(null)
  const { id, version } = draft
  const step = nextStep(draft, person)
  const close = (): void => setOpen(null)
  const why = (): string | null => {
    if (step === null || step.may) return null
    if (step.why === 'role') return t.why.role(step.act === 'approve' ? t.approve : t.post, roleNames(step.act))
    return t.why.samePerson(step.why === 'prepared' ? t.why.didPrepare : t.why.didApprove)
  }
  const words = why()
  const amount = formatDong(draft.amount)
  const approveSays =
    draft.adjusts === null
      ? t.approveSays(amount, draft.coop)
      : t.approveAdjustSays(draft.adjusts, amount, m.bucket[draft.from], m.bucket[draft.to])
  const { postedNumber } = draft
  return (
    <>
      {words === null ? null : <p className="will">{words}</p>}
      <div className="line">
        {step?.may === true ? (
          <Button tone="main" onClick={() => setOpen(step.act)}>
            {step.act === 'approve' ? t.approve : t.post}
          </Button>
        ) : null}
        {mayCancel(draft, person) ? (
          <Button tone="danger" onClick={() => setOpen('cancel')}>
            {t.cancel}
          </Button>
        ) : null}
        {postedNumber === null ? null : <Button onClick={() => onSeePosted(postedNumber)}>{t.seeInLedger}</Button>}
      </div>
      <ReasonDialog
        opened={open === 'approve'}
        title={t.approve}
        says={approveSays}
        confirm={t.approve}
        reasonLabel={null}
        draftKey={`money.approve.${id}`}
        onClose={close}
        onConfirm={async () => {
          await approve.mutateAsync({ id, version })
          say('good', t.approvedDone)
        }}
      />
      <ReasonDialog
        opened={open === 'cancel'}
        title={t.cancel}
        says={t.cancelSays}
        confirm={t.cancel}
        danger
        reasonLabel={t.cancelReason}
        draftKey={`money.cancel.${id}`}
        onClose={close}
        onConfirm={async (reason) => {
          await cancel.mutateAsync({ id, version, reason })
          say('good', t.cancelledDone)
        }}
      />
      <PostDialog opened={open === 'post'} draft={draft} onClose={close} />
    </>
  )
}
