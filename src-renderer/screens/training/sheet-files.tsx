import { useState } from 'react'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Viewer } from '../../ui/viewer.tsx'

type Sheet = ClassView['days'][number]['sheets'][number]

/** Scans of the list signed on a day: kept for ever, shown, and another one added. */
export const SheetFiles = (props: {
  readonly of: ClassView
  readonly day: ClassView['days'][number]
  readonly mayKeep: boolean
}) => {
  const { of, day, mayKeep } = props
  const t = useText(trainingText).attendance
  const say = useToast()
  const attach = useWrite('training.sheet')
  const [shown, setShown] = useState<Sheet | null>(null)
  const keep = ({ token, name }: PickedFile): void =>
    whenWritten(attach.mutateAsync({ id: of.id, version: of.version, day: day.day, file: token, name }), () =>
      say('good', t.attached(name)),
    )
  return (
    <section className="stack sheets" aria-label={t.sheets}>
      <b>{t.sheets}</b>
      {day.sheets.length === 0 ? <p className="muted small">{t.noSheet}</p> : null}
      <div className="line">
        {day.sheets.map((sheet) => (
          <button
            key={sheet.sha256}
            type="button"
            className="chip"
            aria-label={t.seeSheet(sheet.name)}
            onClick={() => setShown(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      {mayKeep ? (
        <div className="line">
          <FilePicker little purpose="paper" label={`${t.attach}: ${formatDate(day.day)}`} onFile={keep}>
            {t.attach}
          </FilePicker>
        </div>
      ) : null}
      <ErrorNote failure={attach.error} />
      {shown === null ? null : (
        <Dialog opened title={shown.name} size="900px" onClose={() => setShown(null)}>
          <div className="viewer-dialog">
            <Viewer of="classSheet" id={shown.sha256} name={shown.name} />
          </div>
        </Dialog>
      )}
    </section>
  )
}
