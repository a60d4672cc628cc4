import { lawText } from '../../src-main/text/screens/law.ts'
import { Note } from '../ui/note.tsx'
import { useLanguage, useText } from './language.tsx'
import { useLaw } from './law.ts'
import { useSession } from './session.tsx'

/** Says which file of the rule pack is broken, while the office goes on with the last good one. */
export const PackWatch = () => {
  const t = useText(lawText)
  const { language } = useLanguage()
  const { packProblem } = useSession()
  const { law } = useLaw()
  if (packProblem === null) return null
  return (
    <Note tone="warn" title={t.packProblem(law?.pack.version ?? '…')}>
      {packProblem[language]}
    </Note>
  )
}
