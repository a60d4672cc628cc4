import { useState } from 'react'
import type { PlanView } from '../../../src-main/contract/plan.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { splitBySource, supportSources } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { proposable, sumSources } from './groups.ts'

type Percent = Readonly<Record<(typeof supportSources)[number], number | null>>
const empty: Percent = { central: null, local: null, science: null, other: null }

/** One set of shares for all files of a content that nobody has split yet; each stays editable on its own. */
export const SplitDialog = (props: {
  readonly plan: PlanView
  readonly content: string
  readonly onClose: () => void
}) => {
  const { plan, content, onClose } = props
  const t = useText(planText).draft
  const ui = useText(uiText)
  const law = useLaw()
  const say = useToast()
  const write = useWrite('plan.split')
  const [percent, setPercent] = useState<Percent>(empty)
  const open = proposable(plan.rows).filter((row) => row.content === content && row.sources === null)
  const amounts = open.flatMap(({ amount }) => amount ?? [])
  const shares = supportSources.map((source) => ({ source, sharePct: percent[source] ?? 0 }))
  const sum = shares.reduce((total, { sharePct }) => total + sharePct, 0)
  const whole = Math.abs(sum - 100) < 1e-9
  const given = shares.filter(({ sharePct }) => sharePct > 0)
  const sums = sumSources(amounts.flatMap((amount) => splitBySource(amount, given) ?? []))
  const confirm = (): void =>
    whenWritten(write.mutateAsync({ year: plan.year, content, shares }), ({ split }) => {
      say('good', t.splitDone(split))
      onClose()
    })
  return (
    <Dialog opened title={t.splitTitle(law.content(content))} size="620px" onClose={onClose}>
      <p>{t.splitSays(amounts.length, open.length - amounts.length)}</p>
      <div className="fields plan-sources">
        {supportSources.map((source) => (
          <NumberField
            key={source}
            label={t.source[source]}
            unit="%"
            whole={false}
            max={100}
            value={percent[source]}
            onChange={(value) => setPercent({ ...percent, [source]: value })}
          />
        ))}
      </div>
      <p className="will" role="status">
        {whole
          ? given.map(({ source }) => `${t.source[source]} ${formatDong(sums[source])}`).join('; ')
          : t.shareSum(String(sum).replace('.', ','))}
      </p>
      <ErrorNote failure={write.error} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={write.isPending} disabled={!whole || amounts.length === 0} onClick={confirm}>
          {t.splitConfirm(amounts.length)}
        </Button>
      </div>
    </Dialog>
  )
}
