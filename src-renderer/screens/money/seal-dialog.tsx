import { useQuery } from '@tanstack/react-query'
import type { SealReport } from '../../../src-main/contract/office.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { sealLimits, sealReason, sealTable } from '../../../src-main/text/seal.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { CheckProgress } from '../../ui/check-progress.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { SealCode } from '../backup/seal-code.tsx'
import { Pairs } from './side.tsx'

/** Kiểm tra niêm phong: reads the whole chain again each time it is opened. */
export const SealDialog = (props: { readonly opened: boolean; readonly onClose: () => void }) => {
  const t = useText(moneyLedgerText)
  return (
    <Dialog opened={props.opened} title={t.sealTitle} onClose={props.onClose} size="560px">
      {props.opened ? <SealCheck onClose={props.onClose} /> : null}
    </Dialog>
  )
}

const SealCheck = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText(moneyLedgerText)
  const ui = useText(uiText)
  const check = useQuery({
    queryKey: ['seal.verify', 'dialog'],
    queryFn: () => call('seal.verify', {}),
    gcTime: 0,
    staleTime: 0,
  })
  return (
    <>
      {check.isFetching ? <CheckProgress job="seal.verify" says={t.sealRunning} /> : null}
      {check.isFetching ? null : <ErrorNote failure={check.error} />}
      {check.data === undefined || check.isFetching || check.error !== null ? null : <SealFound report={check.data} />}
      <div className="line">
        <span className="grow" />
        <Button busy={check.isFetching} onClick={() => void check.refetch()}>
          {t.sealAgain}
        </Button>
        <Button tone="main" onClick={onClose}>
          {ui.close}
        </Button>
      </div>
    </>
  )
}

const SealFound = ({ report }: { readonly report: SealReport }) => {
  const t = useText(moneyLedgerText)
  const { language } = useLanguage()
  const { first } = report
  return (
    <>
      {report.ok ? (
        <Note tone="good" title={t.sealOk(report.vouchers)}>
          {t.sealOkSays}
        </Note>
      ) : (
        <Note tone="bad" title={t.sealBroken}>
          {t.sealDo}
        </Note>
      )}
      {first === null ? null : (
        <section className="form-part" aria-label={t.sealWhere}>
          <h3>{t.sealWhere}</h3>
          <Pairs
            items={[
              [t.sealTable, sealTable(first.table, language)],
              first.voucher === null ? null : [t.sealVoucher, <b key="voucher">{first.voucher}</b>],
              [t.sealReason, sealReason(first.reason, language)],
            ]}
          />
        </section>
      )}
      <Pairs
        items={[
          [t.sealShort, <code key="short">{report.short}</code>],
          [t.sealHead, <code key="head">{report.head}</code>],
          [t.sealCovers, report.covers.map((table) => sealTable(table, language)).join(', ')],
        ]}
      />
      <SealCode />
      <p className="muted small">{sealLimits[language]}</p>
    </>
  )
}
