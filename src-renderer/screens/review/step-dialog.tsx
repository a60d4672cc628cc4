import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import type { TransitionName } from '../../../src-main/domain/workflow/states.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

/** Says what the step does, asks for its reason where it needs one, and takes it. */
export const StepDialog = (props: {
  readonly file: ApplicationView
  readonly name: TransitionName | null
  readonly onClose: () => void
}) => {
  const { file, name } = props
  const t = useText(reviewText).bar
  const ui = useText(uiText)
  const labels = useLabels()
  const law = useLaw()
  const say = useToast()
  const take = useWrite('application.step')
  if (name === null) return null
  const asks = file.steps.find((step) => step.name === name)?.asksReason === true
  const reasons: Readonly<Record<string, string>> = t.reasonOf
  const missing = [...new Set(file.run?.criteria.flatMap((criterion) => criterion.missingPapers) ?? [])].map(law.paper)
  const start = name === 'requestSupplement' && missing.length > 0 ? t.supplementStart(missing.join('; ')) : ''
  return (
    <ReasonDialog
      opened
      title={labels.step[name]}
      says={labels.stepSays[name]}
      confirm={labels.step[name]}
      danger={name === 'withdraw' || name === 'findIneligible' || name === 'reopen'}
      reasonLabel={asks ? (reasons[name] ?? ui.reason) : null}
      startWith={start}
      draftKey={`step.${file.id.slice(-12)}.${name}`}
      onClose={props.onClose}
      onConfirm={async (reason) => {
        await take.mutateAsync({ id: file.id, version: file.version, name, reason: asks ? reason : null })
        say('good', t.done(labels.step[name]))
      }}
    />
  )
}
