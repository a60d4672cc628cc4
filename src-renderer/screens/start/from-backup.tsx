import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Actor } from '../../../src-main/domain/people.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { startText } from '../../../src-main/text/screens/start.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { JobBar } from '../backup/job-bar.tsx'
import { jobStore, useJob } from '../backup/job-store.ts'

const store = jobStore<null>()

/** The first run on a new computer: the office comes out of a backup. */
export const useFromBackup = () => {
  const queries = useQueryClient()
  const standing = useJob(store)
  const [file, setFile] = useState<PickedFile | null>(null)
  const start = (person: Actor): void => {
    if (file === null) return
    void store.start(
      () => call('restore.first', { file: file.token, person }),
      async () => {
        await call('person.choose', person)
        await queries.invalidateQueries()
        return null
      },
    )
  }
  return { file, setFile, standing, start, busy: standing.at === 'running' }
}

export const FromBackup = (props: {
  readonly from: ReturnType<typeof useFromBackup>
  /** Say what is missing. */
  readonly asked: boolean
}) => {
  const t = useText(startText)
  const ui = useText(uiText)
  const backup = useText(backupText)
  const { file, setFile, standing, busy } = props.from
  return (
    <fieldset className="start-fields">
      <legend className="start-group">{t.backup}</legend>
      <div className="line wide">
        <FilePicker purpose="backup" disabled={busy} onFile={setFile}>
          {backup.rehearse.choose}
        </FilePicker>
        <span className="path">{file === null ? '' : file.name}</span>
      </div>
      {props.asked && file === null ? (
        <p className="wide late" role="alert">
          {ui.fieldMissing(backup.rehearse.choose)}
        </p>
      ) : null}
      <div className="wide">
        <JobBar
          standing={standing}
          working={backup.restore.working}
          label={backup.rehearse.progress}
          onStop={store.stop}
        />
      </div>
    </fieldset>
  )
}
