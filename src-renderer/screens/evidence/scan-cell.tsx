import { useState } from 'react'
import type { EvidenceRecordView } from '../../../src-main/contract/evidence.ts'
import type { ScanRole } from '../../../src-main/domain/evidence/record.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { sayFailure } from '../../ui/failure.ts'
import { FilePicker } from '../../ui/file-picker.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Viewer } from '../../ui/viewer.tsx'
import { useMayRecord } from './use-may.ts'

type Scan = EvidenceRecordView['scans'][number]

/** Scans of one paper: shown, and another one added. */
export const ScanCell = ({ record, name }: { readonly record: EvidenceRecordView; readonly name: string }) => {
  const t = useText(evidenceText)
  const { language } = useLanguage()
  const say = useToast()
  const attach = useWrite('evidence.scan')
  const mayRecord = useMayRecord() && record.state === 'standing'
  const [shown, setShown] = useState<Scan | null>(null)
  const add = (role: ScanRole, file: string, scanName: string): void =>
    whenWritten(
      attach.mutateAsync(
        { id: record.id, scan: { role, file, name: scanName } },
        {
          onError: (cause) => say('bad', sayFailure(cause, language)),
        },
      ),
      () => say('good', t.rests.attached(scanName)),
    )
  return (
    <div className="stack">
      {record.scans.length === 0 && !mayRecord ? <span className="muted small">{t.rests.noScan}</span> : null}
      {record.scans.map((scan) => (
        <button
          key={scan.id}
          type="button"
          className="chip"
          aria-label={t.rests.seeScan(scan.name)}
          title={`${scan.name} (${t.form.scanRoles[scan.role]})`}
          onClick={() => setShown(scan)}
        >
          {scan.name}
        </button>
      ))}
      {mayRecord ? (
        <FilePicker
          little
          tone="quiet"
          purpose="paper"
          label={t.rests.addScanTo(name)}
          onFile={({ token, name: scanName }) => add('paper', token, scanName)}
        >
          {t.rests.addScan}
        </FilePicker>
      ) : null}
      {mayRecord && record.kind === 'acceptance' ? (
        <FilePicker
          little
          tone="quiet"
          purpose="paper"
          label={`${t.rests.addVolume}: ${name}`}
          onFile={({ token, name: scanName }) => add('volume', token, scanName)}
        >
          {t.rests.addVolume}
        </FilePicker>
      ) : null}
      {shown === null ? null : (
        <Dialog opened title={shown.name} size="900px" onClose={() => setShown(null)}>
          <div className="viewer-dialog">
            <Viewer of="evidence" id={shown.id} name={shown.name} />
          </div>
        </Dialog>
      )}
    </div>
  )
}
