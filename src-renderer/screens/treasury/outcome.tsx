import type { TreasuryView } from '../../../src-main/contract/treasury.ts'
import { treasuryText } from '../../../src-main/text/screens/treasury.ts'
import { useText } from '../../app/language.tsx'
import { Empty } from '../../ui/page.tsx'
import { Problems } from '../../ui/problems.tsx'
import { ReportTable } from '../reports/report-table.tsx'
import { GroupChoice } from './group-choice.tsx'
import { type GroupKey, groupKeys, mostShown, narrowed } from './groups.ts'

type Props = {
  readonly view: TreasuryView
  /** The group that is shown alone; null: all. */
  readonly chosen: GroupKey | null
  readonly onChoose: (next: GroupKey | null) => void
}

/** A finished comparison: groups with their sums, what could not be read, every line. */
export const Outcome = ({ view, chosen, onChoose }: Props) => {
  const t = useText(treasuryText)
  const { counts, report, problems, warnings } = view
  const longest = Math.max(...groupKeys.map((key) => counts[key]))
  const shown = chosen === null ? longest : counts[chosen]
  return (
    <>
      <GroupChoice view={view} chosen={chosen} onChoose={onChoose} />
      {problems.length === 0 ? null : <Problems title={t.unread(problems.length)} rows={problems} />}
      {warnings.length === 0 ? null : <Problems title={t.warnings(warnings.length)} rows={warnings} />}
      {longest > mostShown ? <p className="muted">{t.shown(mostShown, longest)}</p> : null}
      {longest === 0 ? (
        <Empty title={t.noLines} next={t.noLinesNext} />
      ) : shown === 0 ? (
        <Empty title={t.groupEmpty} next={t.groupEmptyNext} />
      ) : (
        <ReportTable report={narrowed(report, chosen)} />
      )}
    </>
  )
}
