import type { EvidenceRecordView } from '../../../src-main/contract/evidence.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { things } from '../../../src-main/text/things.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

/** Cancels a record by another: nothing is erased. */
export const CancelDialog = ({ of, onClose }: { readonly of: EvidenceRecordView; readonly onClose: () => void }) => {
  const t = useText(evidenceText)
  const { language } = useLanguage()
  const say = useToast()
  const cancel = useWrite('evidence.cancel')
  return (
    <ReasonDialog
      opened
      title={t.rests.cancelTitle}
      says={t.rests.cancelSays(`${things.record[of.kind][language]} ${of.number}`)}
      confirm={t.rests.cancelTitle}
      danger
      reasonLabel={t.form.reason}
      draftKey={`evidence.end.${of.id}`}
      onClose={onClose}
      onConfirm={async (reason) => {
        await cancel.mutateAsync({ id: of.id, reason })
        say('good', t.rests.cancelled)
      }}
    />
  )
}
