import { useState } from 'react'
import type { YearView } from '../../../src-main/contract/periods.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { CheckProgress } from '../../ui/check-progress.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Panel } from '../../ui/page.tsx'
import { CancelForm } from './cancel-form.tsx'
import { CarryForm } from './carry-form.tsx'
import { CloseYearDialog } from './close-year-dialog.tsx'
import { CarriedTable, LinesTable, OpenTable } from './year-money.tsx'
import { YearSettings } from './year-settings.tsx'
import { type YearAct, YearSteps } from './year-steps.tsx'

/** Cuối năm: the steps in the order of their days, what every line still holds, and the days themselves with their ground. */
export const YearTab = ({ year }: { readonly year: number }) => {
  const t = useText(periodsText)
  const ui = useText(uiText)
  const view = useCall('year.view', { year }, true)
  const [act, setAct] = useState<YearAct | null>(null)
  const { data } = view
  const close = (): void => setAct(null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="period-body" aria-label={t.tabs.year} tabIndex={0}>
      <ErrorNote failure={view.error} onRetry={() => void view.refetch()} />
      {data === undefined && view.isFetching ? <CheckProgress job="year.view" says={ui.loading} /> : null}
      {data === undefined ? null : <YearBody view={data} onAct={setAct} />}
      <Dialog opened={act === 'carry'} title={t.carrying.title} size="820px" onClose={close}>
        {act === 'carry' && data !== undefined ? <CarryForm view={data} onClose={close} /> : null}
      </Dialog>
      <Dialog opened={act === 'cancel'} title={t.cancelling.title} size="680px" onClose={close}>
        {act === 'cancel' && data !== undefined ? <CancelForm view={data} onClose={close} /> : null}
      </Dialog>
      <CloseYearDialog opened={act === 'close'} year={year} onClose={close} />
    </section>
  )
}

const YearBody = ({ view, onAct }: { readonly view: YearView; readonly onAct: (act: YearAct) => void }) => {
  const t = useText(periodsText).end
  const { language } = useLanguage()
  return (
    <>
      <YearSteps view={view} onAct={onAct} />
      {view.closedOn !== null || view.obstacles.length === 0 ? null : (
        <Panel title={t.obstacles}>
          <ul className="obstacles">
            {view.obstacles.map((obstacle) => (
              <li key={obstacle[language]}>{obstacle[language]}</li>
            ))}
          </ul>
        </Panel>
      )}
      {view.lines.length === 0 ? <Empty title={t.noLines} next={t.noLinesNext} /> : <LinesTable lines={view.lines} />}
      {view.open.length === 0 ? null : <OpenTable open={view.open} />}
      {view.carried.length === 0 ? null : <CarriedTable carried={view.carried} />}
      <YearSettings settings={view.settings} />
    </>
  )
}
