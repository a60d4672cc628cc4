import { useState } from 'react'
import { officeDataText } from '../../../src-main/text/screens/office-data.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Panel } from '../../ui/page.tsx'
import { Pairs } from '../money/side.tsx'
import { ChangeOfficeData } from './change-office-data.tsx'
import { officeFields } from './office-fields.ts'
import { useMaySetOffice } from './use-settle.ts'

/** Đơn vị: what stands in the heading of every book and voucher. */
export const OfficeTab = () => {
  const t = useText(officeDataText)
  const ui = useText(uiText)
  const maySet = useMaySetOffice()
  const view = useCall('settings.office', {}, true)
  const [changing, setChanging] = useState(false)
  const { data } = view
  return (
    <Panel
      title={t.tab}
      actions={
        maySet && data !== undefined ? (
          <Button little label={t.dialog} onClick={() => setChanging(true)}>
            {t.change}
          </Button>
        ) : undefined
      }
    >
      <div className="stack">
        <ErrorNote failure={view.error} onRetry={() => void view.refetch()} />
        <p className="muted small">{t.says}</p>
        {data === undefined ? (
          <p className="muted">{ui.loading}</p>
        ) : (
          <Pairs
            items={officeFields.map((field) => [
              t.fields[field],
              data[field] === '' ? (
                <span key={field} className="muted">
                  {t.open}
                </span>
              ) : (
                data[field]
              ),
            ])}
          />
        )}
      </div>
      {changing && data !== undefined ? <ChangeOfficeData data={data} onClose={() => setChanging(false)} /> : null}
    </Panel>
  )
}
