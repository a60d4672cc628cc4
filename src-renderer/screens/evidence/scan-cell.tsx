import type { EvidenceRecordView } from '../../../src-main/contract/evidence.ts'
import type { ScanRole } from '../../../src-main/domain/evidence/record.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { sayFailure } from '../../ui/failure.ts'
import { FilePicker } from '../../ui/file-picker.tsx'
import { ScanList } from '../../ui/scan-list.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useMayRecord } from './use-may.ts'

/** Scans of one paper: shown, and another one added. */
export const ScanCell = ({ record, name }: { readonly record: EvidenceRecordView; readonly name: string }) => {
  const t = useText(evidenceText)
  const { language } = useLanguage()
  const say = useToast()
  const attach = useWrite('evidence.scan')
  const mayRecord = useMayRecord() && record.state === 'standing'
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
      <ScanList
        of="evidence"
        see={t.rests.seeScan}
        scans={record.scans.map(({ id, name: scanName, role }) => ({
          id,
          name: scanName,
          title: `${scanName} (${t.form.scanRoles[role]})`,
        }))}
      />
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
    </div>
  )
}
