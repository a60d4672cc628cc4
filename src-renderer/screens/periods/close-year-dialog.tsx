import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { CheckProgress } from '../../ui/check-progress.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

/** A year is closed once and for ever: what that means is said before. */
export const CloseYearDialog = (props: {
  readonly opened: boolean
  readonly year: number
  readonly onClose: () => void
}) => {
  const t = useText(periodsText).closingYear
  const running = useText(periodsText).check.running
  const say = useToast()
  const write = useWrite('year.close')
  const { year } = props
  return (
    <ReasonDialog
      opened={props.opened}
      title={t.title(year)}
      says={
        <>
          <p className="will">{t.says(year)}</p>
          {write.isPending ? <CheckProgress job="year.close" says={running} /> : null}
        </>
      }
      confirm={t.confirm}
      danger
      reasonLabel={null}
      draftKey={`year.close.${year}`}
      onClose={props.onClose}
      onConfirm={async () => {
        await write.mutateAsync({ year, reason: null })
        say('good', t.done(year))
      }}
    />
  )
}
