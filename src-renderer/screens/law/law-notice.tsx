import { lawText } from '../../../src-main/text/screens/law.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { lawPlaces } from './places.ts'

/** For the desk: verdicts by other law than the one in use, and flags that wait for an answer. Nothing when there is none. */
export const LawNotice = () => {
  const t = useText(lawText).notice
  const { go } = useRouter()
  const status = useCall('law.status', {}, true)
  const outdated = (status.data?.byPack ?? 0) + (status.data?.bySettings ?? 0)
  const flags = status.data?.openFlags ?? 0
  if (outdated + flags === 0) return null
  const sentences = [outdated === 0 ? '' : t.outdated(outdated), flags === 0 ? '' : t.flags(flags)]
  const [title = '', more] = sentences.filter((sentence) => sentence !== '')
  return (
    <div className="law-notice">
      <Note
        tone="warn"
        title={title}
        action={
          <Button little onClick={() => go('law', lawPlaces.recheck)}>
            {t.open}
          </Button>
        }
      >
        {more}
      </Note>
    </div>
  )
}
