import { useState } from 'react'
import { formatDong } from '../../../src-main/domain/money.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Empty, Figures } from '../../ui/page.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { CostDialog } from './cost-dialog.tsx'
import { linesOf } from './cost-lines.ts'
import { CostRows } from './cost-rows.tsx'
import { SupportPanel } from './support-panel.tsx'
import type { TabProps } from './tab-props.ts'
import { useMayKeep } from './use-may-keep.ts'

/** Chi phí: what was planned, what it cost, what the norms accept of it. */
export const CostsTab = ({ of }: TabProps) => {
  const { costs: t, page } = useText(trainingText)
  const { language } = useLanguage()
  const mayKeep = useMayKeep()
  const write = useWrite('training.costs')
  /** The line of that place in the list; the place after the last: a new one. */
  const [edited, setEdited] = useState<number | null>(null)
  const [going, setGoing] = useState<number | null>(null)
  const gone = going === null ? undefined : of.costs[going]
  const add = mayKeep ? (
    <Button tone="main" onClick={() => setEdited(of.costs.length)}>
      {t.add}
    </Button>
  ) : undefined
  return (
    <>
      <Figures
        items={[
          { key: 'accepted', label: t.sum, value: formatDong(of.accepted) },
          { key: 'paid', label: page.paid, value: formatDong(of.paid) },
          { key: 'left', label: page.left, value: formatDong(of.accepted - of.paid) },
        ]}
      />
      {of.costs.length === 0 ? (
        <Empty title={t.none} next={t.noneNext} actions={add} />
      ) : (
        <>
          <div className="line">
            <span className="grow" />
            {add}
          </div>
          <CostRows of={of} acts={mayKeep ? { edit: setEdited, remove: setGoing } : null} />
        </>
      )}
      <SupportPanel of={of} />
      {edited === null ? null : <CostDialog of={of} at={edited} onClose={() => setEdited(null)} />}
      <ReasonDialog
        opened={gone !== undefined}
        danger
        title={t.removeTitle}
        says={gone === undefined ? null : t.removeSays(gone.name[language])}
        confirm={t.removeTitle}
        reasonLabel={null}
        draftKey={`class.cost.go.${of.id}`}
        onClose={() => setGoing(null)}
        onConfirm={async () => {
          if (going === null) return
          await write.mutateAsync({ id: of.id, version: of.version, costs: linesOf(of).toSpliced(going, 1) })
        }}
      />
    </>
  )
}
