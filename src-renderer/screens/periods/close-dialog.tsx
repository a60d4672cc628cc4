import type { MonthCheck } from '../../../src-main/contract/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { CheckProgress } from '../../ui/check-progress.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

/** Says what closing does; asks why approved vouchers stay, where any do. */
export const CloseDialog = (props: {
  readonly opened: boolean
  readonly check: MonthCheck
  readonly name: string
  readonly onClose: () => void
}) => {
  const t = useText(periodsText)
  const say = useToast()
  const write = useWrite('period.close')
  const { check, name } = props
  const stays = check.approved.length
  const missing = check.advances.filter((advance) => advance.missing.length > 0).length
  return (
    <ReasonDialog
      opened={props.opened}
      title={t.months.closeOf(name)}
      says={
        <>
          <p>{t.closing.says(name)}</p>
          {write.isPending ? <CheckProgress job="period.close" says={t.check.running} /> : null}
          {stays === 0 ? null : <p className="will">{t.closing.stays(stays)}</p>}
          {missing === 0 ? null : <p>{t.closing.advances(missing)}</p>}
        </>
      }
      confirm={t.closing.confirm}
      reasonLabel={stays === 0 ? null : t.closing.staysReason}
      draftKey={`period.close.${check.month}`}
      onClose={props.onClose}
      onConfirm={async (reason) => {
        await write.mutateAsync({ month: check.month, reason: reason === '' ? null : reason })
        say('good', t.closing.done(name))
      }}
    />
  )
}
