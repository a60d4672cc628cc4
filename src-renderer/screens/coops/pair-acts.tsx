import { useState } from 'react'
import type { CoopPair, CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useMay, useRoleNames } from './may.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { standingOf } from './standing.ts'

type Act = 'same' | 'different' | 'merge'
type Props = { readonly pair: CoopPair; readonly one: CoopProfile; readonly other: CoopProfile }

/** A finding, and merging where nobody found them to be two. What the person at work may not do is not offered. */
export const PairActs = ({ pair, one, other }: Props) => {
  const t = useText(coopsText)
  const roleNames = useRoleNames()
  const [mayDecide, mayMerge] = [useMay('coop.decidePair'), useMay('coop.merge')]
  const [asked, setAsked] = useState<Act | null>(null)
  const standing = standingOf(pair)
  // Even where it waits again: what a person found is changed by a finding, not passed over by merging.
  const foundTwo = pair.decision?.verdict === 'different'
  const offered: Readonly<Record<Act, boolean>> = {
    same: mayDecide && standing !== 'same',
    different: mayDecide && standing !== 'different',
    merge: mayMerge && !foundTwo,
  }
  const acts = acted.filter(({ act }) => offered[act])
  useShortcuts(acts.map(({ act, key }) => ({ key, label: t.pairs[act], run: () => setAsked(act) })))
  return (
    <>
      {acts.length === 0 ? null : (
        <div className="line">
          {acts.map(({ act, key }) => (
            <Button
              key={act}
              kbd={key.toUpperCase()}
              tone={act === 'merge' && standing === 'same' ? 'main' : 'plain'}
              onClick={() => setAsked(act)}
            >
              {t.pairs[act]}
            </Button>
          ))}
        </div>
      )}
      {mayDecide ? null : <p className="muted small">{t.onlyRoles(t.pairs.act, roleNames('coop.decidePair'))}</p>}
      {mayMerge || foundTwo ? null : (
        <p className="muted small">{t.onlyRoles(t.pairs.merge, roleNames('coop.merge'))}</p>
      )}
      <DecideDialog pair={pair} verdict={asked === 'merge' ? null : asked} onClose={() => setAsked(null)} />
      <MergeDialog opened={asked === 'merge'} one={one} other={other} onClose={() => setAsked(null)} />
    </>
  )
}

const acted: readonly { readonly act: Act; readonly key: string }[] = [
  { act: 'same', key: 'c' },
  { act: 'different', key: 'k' },
  { act: 'merge', key: 'g' },
]

const DecideDialog = (props: {
  readonly pair: CoopPair
  readonly verdict: 'same' | 'different' | null
  readonly onClose: () => void
}) => {
  const t = useText(coopsText).pairs
  const say = useToast()
  const decide = useWrite('coop.decidePair')
  const { pair, verdict } = props
  const { a, b, names } = pair
  const same = verdict === 'same'
  return (
    <ReasonDialog
      opened={verdict !== null}
      title={same ? t.same : t.different}
      says={
        <>
          <p>{same ? t.sameSays(...names) : t.differentSays(...names)}</p>
          <p className="muted">{t.kept}</p>
        </>
      }
      reasonLabel={t.reason}
      confirm={same ? t.same : t.different}
      draftKey={`coop.pair.${a.slice(-12)}.${b.slice(-12)}`}
      onClose={props.onClose}
      onConfirm={async (reason) => {
        await decide.mutateAsync({ a, b, verdict: same ? 'same' : 'different', reason })
        say('good', same ? t.saidSame : t.saidDifferent)
      }}
    />
  )
}
