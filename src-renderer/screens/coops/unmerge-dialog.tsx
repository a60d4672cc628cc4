import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

export type Merge = CoopProfile['merges'][number]

/** Tách lại. `merge` null: closed. */
export const UnmergeDialog = ({ merge, onClose }: { readonly merge: Merge | null; readonly onClose: () => void }) => {
  const t = useText(coopsText).unmerge
  const say = useToast()
  const unmerge = useWrite('coop.unmerge')
  const [from, into] = [merge?.from.name ?? '', merge?.into.name ?? '']
  return (
    <ReasonDialog
      opened={merge !== null}
      title={t.title}
      says={<p>{t.says(from, into)}</p>}
      reasonLabel={t.reason}
      confirm={t.confirm}
      danger
      draftKey={`coop.unmerge.${merge?.id.slice(-12) ?? ''}`}
      onClose={onClose}
      onConfirm={async (reason) => {
        if (merge === null) return
        await unmerge.mutateAsync({ coopId: merge.from.id, reason })
        say('good', t.done(from))
      }}
    />
  )
}
