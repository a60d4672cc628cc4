import type { PaperView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useWrite } from '../../client.ts'
import { sayFailure } from '../../ui/failure.ts'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Shown } from './shown.ts'

/** Chooses a scan, keeps it with the paper, and shows it beside. */
export const AttachButton = (props: {
  readonly applicationId: string
  readonly paper: PaperView
  readonly onShow: (shown: Shown) => void
}) => {
  const { paper } = props
  const t = useText(reviewText).papers
  const { language } = useLanguage()
  const law = useLaw()
  const say = useToast()
  const attach = useWrite('paper.attach')
  const keep = (picked: PickedFile): void => {
    const written = attach.mutateAsync({
      applicationId: props.applicationId,
      code: paper.code,
      file: picked.token,
      name: picked.name,
    })
    written.then(
      (next) => {
        say('good', t.attached(picked.name))
        const added = next.papers.find((one) => one.code === paper.code)?.files.at(-1)
        if (added !== undefined) props.onShow({ conditionId: paper.proves.at(0) ?? null, fileId: added.id })
      },
      (cause: unknown) => say('bad', sayFailure(cause, language)),
    )
  }
  return (
    <FilePicker little purpose="paper" label={t.attachTo(law.paper(paper.code))} onFile={keep}>
      {t.attach}
    </FilePicker>
  )
}
