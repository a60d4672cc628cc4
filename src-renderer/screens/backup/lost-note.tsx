import type { LostPaper } from '../../../src-main/domain/backup/manifest.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { useText } from '../../app/language.tsx'
import { Note } from '../../ui/note.tsx'

const shown = 5

/** Papers that the data folder had lost when the backup was made. */
export const LostNote = ({ lost, tone }: { readonly lost: readonly LostPaper[]; readonly tone: 'bad' | 'warn' }) => {
  const t = useText(backupText).make
  if (lost.length === 0) return null
  const hashes = lost.slice(0, shown).map(({ sha256 }) => sha256.slice(0, 12))
  return (
    <Note tone={tone} title={t.lost(lost.length)}>
      {t.lostDo} {hashes.join(', ')}
      {lost.length > shown ? '…' : ''}
    </Note>
  )
}
