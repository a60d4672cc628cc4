import { backupText } from '../../../src-main/text/screens/backup.ts'
import { houseText } from '../../../src-main/text/screens/house.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { LastBackup } from '../backup/make-panel.tsx'

/** When the office was last backed up, and where that lies. */
export const DeskBackup = () => {
  const t = useText(backupText)
  const desk = useText(houseText).desk
  const { go } = useRouter()
  const status = useCall('backup.status', {}, true)
  return (
    <Panel
      title={t.title}
      actions={
        <Button little onClick={() => go('backup')}>
          {desk.openBackup}
        </Button>
      }
    >
      <ErrorNote failure={status.error} />
      {status.data === undefined ? null : <LastBackup status={status.data} />}
    </Panel>
  )
}
