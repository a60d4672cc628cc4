import { Input, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { CodesReport } from '../../../src-main/contract/codes.ts'
import { codeKinds, isCodeKind } from '../../../src-main/domain/codes/kinds.ts'
import { codeKindText } from '../../../src-main/text/code-kinds.ts'
import { codesText } from '../../../src-main/text/screens/codes.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CodesPreview } from './codes-preview.tsx'

const shape = z.object({
  kind: z.enum(codeKinds),
  document: z.string(),
  fromYear: z.int().nullable(),
  toYear: z.int().nullable(),
})
type Typed = z.infer<typeof shape>
const readTyped = (saved: unknown): Typed | null => shape.safeParse(saved).data ?? null

/** Choose a file, say what it is, look at what would happen, take it in whole. */
export const ImportCodes = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText(codesText)
  const ui = useText(uiText)
  const kinds = useText(codeKindText)
  const { office } = useSession()
  const say = useToast()
  const run = useWrite('codes.import')
  const [file, setFile] = useState<PickedFile | null>(null)
  const [asked, setAsked] = useState(false)
  const [report, setReport] = useState<CodesReport | null>(null)
  const draft = useDraft<Typed>(
    'settings.codes',
    { kind: 'chapter', document: '', fromYear: office.year, toYear: null },
    readTyped,
  )
  const { kind, document, fromYear, toYear } = draft.value
  // What was looked at is what is taken in: another file, kind or year is looked at anew.
  const put = (change: Partial<Typed>): void => {
    draft.set({ ...draft.value, ...change })
    setReport(null)
  }
  const start = (dryRun: boolean): void => {
    setAsked(true)
    if (file === null || document.trim() === '' || fromYear === null) return
    const input = { kind, file: file.token, document, fromYear, toYear, dryRun }
    whenWritten(run.mutateAsync(input), (done) => {
      setReport(done)
      if (!done.written) return
      draft.drop()
      say('good', t.taken(done.codes.length, kinds[kind]))
      onClose()
    })
  }
  const missing = (label: string, empty: boolean): string | null => (asked && empty ? ui.fieldMissing(label) : null)
  const ready = report !== null && report.problems.length === 0
  return (
    <Dialog opened title={t.addTitle} size="940px" onClose={onClose}>
      <p className="muted">{t.says}</p>
      <div className="fields two-fields">
        <NativeSelect
          label={t.kind}
          value={kind}
          data={codeKinds.map((one) => ({ value: one, label: kinds[one] }))}
          onChange={({ currentTarget }) => put({ kind: isCodeKind(currentTarget.value) ? currentTarget.value : kind })}
        />
        <TextInput
          label={t.document}
          placeholder={t.documentHint}
          withAsterisk
          aria-required
          maxLength={200}
          value={document}
          onChange={(event) => put({ document: event.currentTarget.value })}
          error={missing(t.document, document.trim() === '')}
        />
        <NumberField
          label={t.fromYear}
          unit=""
          whole
          max={2100}
          value={fromYear}
          onChange={(year) => put({ fromYear: year })}
        />
        <NumberField
          label={t.toYear}
          unit=""
          whole
          max={2100}
          value={toYear}
          onChange={(year) => put({ toYear: year })}
        />
      </div>
      <div className="line">
        <FilePicker
          purpose="codes"
          onFile={(picked) => {
            setFile(picked)
            setReport(null)
          }}
        >
          {file === null ? t.choose : t.chooseOther}
        </FilePicker>
        <b>{file?.name ?? ''}</b>
        {asked && file === null ? <Input.Error>{ui.fieldMissing(t.file)}</Input.Error> : null}
      </div>
      <ErrorNote failure={run.error} />
      {report === null ? null : <CodesPreview report={report} fromYear={fromYear ?? office.year} />}
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone={ready ? 'plain' : 'main'} busy={run.isPending} onClick={() => start(true)}>
          {t.preview}
        </Button>
        {ready ? (
          <Button tone="main" busy={run.isPending} onClick={() => start(false)}>
            {t.confirm(report.codes.length)}
          </Button>
        ) : null}
      </div>
    </Dialog>
  )
}
