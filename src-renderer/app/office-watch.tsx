import { useState } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { callShell, useProgress } from '../client.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { useText } from './language.tsx'

/** Says when the office itself stopped, or is finishing before the window closes. */
export const OfficeWatch = () => {
  const t = useText(frameText)
  const [state, setState] = useState<'fine' | 'stopped' | 'closing'>('fine')
  useProgress((progress) => {
    if (progress.job !== 'office') return
    setState(progress.state === 'failed' ? 'stopped' : progress.state === 'running' ? 'closing' : 'fine')
  })
  if (state === 'fine') return null
  if (state === 'closing') return <Note tone="warn" title={t.officeClosing} />
  const restart = (): void => {
    callShell('shell.restart', {}).then(
      () => setState('fine'),
      () => undefined,
    )
  }
  return (
    <Note
      tone="bad"
      title={t.officeStopped}
      action={
        <Button little onClick={restart}>
          {t.restart}
        </Button>
      }
    />
  )
}
