import { useState } from 'react'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/page.tsx'
import { AttendanceGrid } from './attendance-grid.tsx'
import { DayPanel } from './day-panel.tsx'
import type { TabProps } from './tab-props.ts'
import { useDays } from './use-days.ts'
import { useMayKeep } from './use-may-keep.ts'

/** Điểm danh: learners by held days; the day under the cursor beside it, where it is saved. */
export const AttendanceTab = ({ of, onTab }: TabProps) => {
  const t = useText(trainingText).attendance
  const ui = useText(uiText)
  const mayKeep = useMayKeep()
  const days = useDays(of)
  const held = of.days.filter((day) => day.held)
  const [picked, setPicked] = useState<string | null>(null)
  const chosen = held.find(({ day }) => day === picked) ?? held[0]
  if (chosen === undefined)
    return (
      <Empty
        title={t.noDays}
        next={t.noDaysNext}
        actions={<Button onClick={() => onTab('timetable')}>{t.toTimetable}</Button>}
      />
    )
  if (of.people.length === 0)
    return (
      <Empty
        title={t.noPeople}
        next={t.noPeopleNext}
        actions={<Button onClick={() => onTab('learners')}>{t.toLearners}</Button>}
      />
    )
  return (
    <>
      {mayKeep ? <p className="muted small">{t.keys}</p> : null}
      {days.draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      {days.draft.failed ? <p className="late small">{ui.draftFailed}</p> : null}
      <div className="attendance">
        <AttendanceGrid of={of} held={held} days={days} chosen={chosen.day} mayKeep={mayKeep} onPick={setPicked} />
        <DayPanel key={chosen.day} of={of} day={chosen} days={days} mayKeep={mayKeep} />
      </div>
    </>
  )
}
