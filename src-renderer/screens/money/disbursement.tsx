import { useState } from 'react'
import { isId } from '../../../src-main/domain/ids.ts'
import { moneyLedgerText } from '../../../src-main/text/screens/money-ledger.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import type { ScreenProps } from '../../app/screen-props.ts'
import { keptState } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { LedgerTab } from './ledger.tsx'
import { MoneyYear, useMoneyYear, yearOfNumber } from './money-year.tsx'
import { useMay } from './names.ts'
import { PrepareDialog } from './prepare-voucher.tsx'
import { VouchersTab } from './vouchers.tsx'

type TabKey = 'ledger' | 'vouchers'
const useTab = keptState<TabKey>('ledger')
const panelId = 'disbursement-panel'

/** Giải ngân: the book, and the vouchers on their way into it. `id`: a voucher number or a draft's id. */
export const LedgerScreen = ({ id }: ScreenProps) => {
  const [kept, setKept] = useTab()
  return <Disbursement key={id} id={id} tab={id === null ? kept : isId(id) ? 'vouchers' : 'ledger'} onTab={setKept} />
}

/** The same screen, opened at its vouchers. */
export const VouchersScreen = ({ id }: ScreenProps) => {
  const [, setKept] = useTab()
  return <Disbursement key={id} id={id} tab="vouchers" onTab={setKept} />
}

type Props = { readonly id: string | null; readonly tab: TabKey; readonly onTab: (tab: TabKey) => void }

const Disbursement = ({ id, tab: first, onTab }: Props) => {
  const t = useText(moneyLedgerText)
  const v = useText(moneyVouchersText)
  const mayPrepare = useMay('prepare')
  const [tab, setTab] = useState(first)
  const [preparing, setPreparing] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [kept, setYear] = useMoneyYear()
  /** The draft or the posted voucher to show, when one was just made or asked for. */
  const [shown, setShown] = useState<string | null>(id)
  // A voucher that was asked for stands in the book its number names.
  const year = yearOfNumber(shown) ?? kept
  const pick = (next: TabKey): void => {
    setTab(next)
    setShown(null)
    onTab(next)
  }
  const showDraft = (draft: string): void => {
    pick('vouchers')
    setShown(draft)
  }
  const prepare = { key: 'c', label: v.prepare, run: () => setPreparing(true) }
  const exportBook = { key: 'x', label: t.export, run: () => setExporting(true) }
  useShortcuts([...(mayPrepare ? [prepare] : []), ...(tab === 'ledger' ? [exportBook] : [])])
  return (
    <div className="page disbursement">
      <PageHead
        title={t.title}
        beside={
          <Tabs
            label={t.tabs}
            tabs={[
              { key: 'ledger', label: t.tabLedger },
              { key: 'vouchers', label: t.tabVouchers },
            ]}
            active={tab}
            onPick={pick}
            panelId={panelId}
          />
        }
        actions={
          <>
            {tab === 'ledger' ? (
              <MoneyYear
                year={year}
                onYear={(next) => {
                  setShown(null)
                  setYear(next)
                }}
              />
            ) : null}
            {mayPrepare ? (
              <Button tone={tab === 'ledger' ? 'plain' : 'main'} kbd="C" onClick={prepare.run}>
                {v.prepare}
              </Button>
            ) : null}
            {tab === 'ledger' ? (
              <Button tone="main" kbd="X" onClick={exportBook.run}>
                {t.export}
              </Button>
            ) : null}
          </>
        }
      />
      <div
        className="tab-panel"
        id={panelId}
        role="tabpanel"
        aria-label={tab === 'ledger' ? t.tabLedger : t.tabVouchers}
      >
        {tab === 'ledger' ? (
          <LedgerTab
            key={year}
            year={year}
            opened={shown}
            exporting={exporting}
            onExported={() => setExporting(false)}
            onDraft={showDraft}
          />
        ) : (
          <VouchersTab
            chosen={shown}
            onChoose={setShown}
            onSeePosted={(number) => {
              setTab('ledger')
              onTab('ledger')
              setShown(number)
            }}
          />
        )}
      </div>
      <PrepareDialog opened={preparing} onClose={() => setPreparing(false)} onDone={showDraft} />
    </div>
  )
}
