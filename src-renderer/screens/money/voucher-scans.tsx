import { momentText } from '../../../src-main/domain/moment.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useCall, useWrite, whenWritten } from '../../client.ts'
import { sayFailure } from '../../ui/failure.ts'
import { FilePicker } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { ScanList } from '../../ui/scan-list.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useMay } from './names.ts'

/** Chứng từ kèm theo: papers that lie with a draft or a posted voucher, and another one put with it. */
export const VoucherScans = ({
  holder,
}: {
  readonly holder: { readonly draftId: string } | { readonly number: string }
}) => {
  const t = useText(moneyVouchersText).scans
  const { language } = useLanguage()
  const say = useToast()
  const may = useMay('attach')
  const attach = useWrite('voucher.attach')
  const found = useCall('voucher.scans', holder, true)
  const scans = found.data?.scans ?? []
  const add = (file: string, name: string): void =>
    whenWritten(
      attach.mutateAsync({ holder, file, name }, { onError: (cause) => say('bad', sayFailure(cause, language)) }),
      () => say('good', t.attached(name)),
    )
  return (
    <section className="form-part" aria-label={t.title}>
      <h3>{t.title}</h3>
      <ErrorNote failure={found.error} onRetry={() => void found.refetch()} />
      {found.isSuccess && scans.length === 0 ? <p className="muted small">{t.none}</p> : null}
      <div className="line">
        <ScanList
          of="voucher"
          see={t.see}
          scans={scans.map(({ id, name, addedBy, addedAt }) => ({
            id,
            name,
            title: t.by(addedBy, momentText(addedAt)),
          }))}
        />
        {may ? (
          <FilePicker little tone="quiet" purpose="paper" label={t.add} onFile={({ token, name }) => add(token, name)}>
            {t.add}
          </FilePicker>
        ) : null}
      </div>
    </section>
  )
}
