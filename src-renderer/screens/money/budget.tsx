import { useState } from 'react'
import type { BudgetLineView } from '../../../src-main/contract/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyBudgetText } from '../../../src-main/text/screens/money-budget.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { BudgetLineDialog } from './budget-line-form.tsx'
import { BudgetTable } from './budget-table.tsx'
import { EstimateDialog } from './estimate-form.tsx'
import { MoneySumsRow } from './money-sums.tsx'
import { MoneyYear, useMoneyYear } from './money-year.tsx'
import { useMay, useRoleNames } from './names.ts'

/** Dự toán: the budget lines of the year and what became of their đồng. */
export const BudgetScreen = () => {
  const t = useText(moneyBudgetText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const [year, setYear] = useMoneyYear()
  const may = useMay('budget')
  const roleNames = useRoleNames()
  const list = useCall('budget.list', { year }, true)
  const [adding, setAdding] = useState(false)
  const [assigning, setAssigning] = useState<BudgetLineView | null>(null)
  const lines = list.data?.lines ?? []
  const add = (): void => setAdding(true)
  useShortcuts(may ? [{ key: 'c', label: t.add, run: add }] : [])
  const button = may ? (
    <Button tone="main" kbd="C" onClick={add}>
      {t.add}
    </Button>
  ) : undefined
  return (
    <Page
      head={
        <PageHead
          title={t.title}
          beside={<span className="chip">{t.lines(lines.length)}</span>}
          actions={
            <>
              <MoneyYear year={year} onYear={setYear} />
              {button}
            </>
          }
        >
          <MoneySumsRow sums={sumOf(lines)} refunded={null} />
          {may ? null : <p className="muted small">{m.onlyRoles(t.mayAct, roleNames('budget'))}</p>}
        </PageHead>
      }
    >
      {list.isError ? <ErrorNote failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <p className="muted">{ui.loading}</p> : null}
      {list.isSuccess && lines.length === 0 ? <Empty title={t.emptyTitle} next={t.emptyNext} actions={button} /> : null}
      {lines.length > 0 ? <BudgetTable lines={lines} onAssign={may ? setAssigning : null} /> : null}
      <BudgetLineDialog opened={adding} year={year} onClose={() => setAdding(false)} />
      <EstimateDialog line={assigning} onClose={() => setAssigning(null)} />
    </Page>
  )
}

const sumOf = (lines: readonly BudgetLineView[]) => ({
  estimate: lines.reduce((sum, line) => sum + line.estimate, 0),
  available: lines.reduce((sum, line) => sum + line.available, 0),
  committed: lines.reduce((sum, line) => sum + line.committed, 0),
  advanced: lines.reduce((sum, line) => sum + line.advanced, 0),
  paid: lines.reduce((sum, line) => sum + line.paid, 0),
})
