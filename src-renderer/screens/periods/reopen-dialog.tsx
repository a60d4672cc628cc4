import type { MonthView } from '../../../src-main/contract/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

/** The leader opens the last closed month again, and says why. */
export const ReopenDialog = (props: {
  readonly month: MonthView | null
  readonly name: string
  readonly onClose: () => void
}) => {
  const t = useText(periodsText)
  const say = useToast()
  const write = useWrite('period.reopen')
  const { month, name } = props
  return (
    <ReasonDialog
      opened={month !== null}
      title={t.months.reopenOf(name)}
      says={<p>{t.reopening.says(name)}</p>}
      confirm={t.reopening.confirm}
      danger
      reasonLabel={t.reopening.reason}
      draftKey={`period.reopen.${month?.month ?? ''}`}
      onClose={props.onClose}
      onConfirm={async (reason) => {
        if (month === null) return
        await write.mutateAsync({ month: month.month, reason })
        say('good', t.reopening.done(name))
      }}
    />
  )
}
