import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'

export const NoteDialog = (props: {
  readonly file: ApplicationView
  readonly opened: boolean
  readonly onClose: () => void
}) => {
  const t = useText(reviewText).history
  const add = useWrite('note.add')
  return (
    <ReasonDialog
      opened={props.opened}
      title={t.noteTitle}
      says={t.noteSays}
      confirm={t.addNote}
      reasonLabel={t.noteText}
      draftKey={`note.${props.file.id.slice(-12)}`}
      onClose={props.onClose}
      onConfirm={(text) => add.mutateAsync({ applicationId: props.file.id, text })}
    />
  )
}
