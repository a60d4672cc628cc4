import type { CoopPair } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { momentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Side } from '../money/side.tsx'
import { PairActs } from './pair-acts.tsx'
import { PairCompare } from './pair-compare.tsx'
import { standingOf } from './standing.ts'
import { StandingBadge } from './standing-badge.tsx'
import { useMatched } from './words.ts'

/** Two records side by side, what was said of them, and what to do about it. */
export const PairPane = ({ pair, onClose }: { readonly pair: CoopPair; readonly onClose: () => void }) => {
  const t = useText(coopsText).pairs
  const matched = useMatched()
  const [one, other] = [useCall('coop.profile', { id: pair.a }, true), useCall('coop.profile', { id: pair.b }, true)]
  const { decision } = pair
  return (
    <Side title={t.pane} label={t.pane} onClose={onClose}>
      <p title={t.scoreSays}>{t.says(pair.score, matched(pair.matched))}</p>
      <ErrorNote failure={one.error ?? other.error} />
      {one.data === undefined || other.data === undefined ? null : (
        <>
          <PairCompare pair={pair} one={one.data} other={other.data} />
          <div className="coop-said">
            <StandingBadge of={standingOf(pair)} />
            {decision === null ? (
              <p className="muted">{t.undecided}</p>
            ) : (
              <>
                {decision.since.length === 0 ? null : <p>{t.since(matched(decision.since))}</p>}
                <p className="said">{decision.reason}</p>
                <p className="muted small">{t.decided(decision.decidedBy, momentText(decision.decidedAt))}</p>
              </>
            )}
            <PairActs pair={pair} one={one.data} other={other.data} />
          </div>
        </>
      )}
    </Side>
  )
}
