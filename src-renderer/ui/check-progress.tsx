import { useState } from 'react'
import type { CheckJob } from '../../src-main/contract/checks.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { callShell, useProgress } from '../client.ts'
import { Button } from './button.tsx'

/** How far a check of the whole book is, with the way to stop it. Shown while its call runs. */
export const CheckProgress = ({ job, says }: { readonly job: CheckJob; readonly says: string }) => {
  const t = useText(uiText)
  const [at, setAt] = useState<{ readonly done: number; readonly total: number } | null>(null)
  useProgress((progress) => {
    if (progress.job === job && progress.state === 'running' && progress.total !== null)
      setAt({ done: progress.done, total: progress.total })
  })
  return (
    <div className="form-part">
      <div className="line">
        <p role="status">{says}</p>
        <span className="grow" />
        <Button little onClick={() => void callShell('shell.cancel', { job }).catch(() => undefined)}>
          {t.stop}
        </Button>
      </div>
      <progress
        className="export"
        aria-label={says}
        {...(at === null ? {} : { value: at.done, max: Math.max(1, at.total) })}
      />
    </div>
  )
}
