import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/page.tsx'
import { pairKey, pairPlace } from './places.ts'
import { standingOf } from './standing.ts'
import { StandingBadge } from './standing-badge.tsx'
import { useMatched } from './words.ts'

/** Records that may be this co-op; deciding is done where both are seen side by side. */
export const ProfileDuplicates = ({ profile }: { readonly profile: CoopProfile }) => {
  const t = useText(coopsText)
  const matched = useMatched()
  const { go } = useRouter()
  return (
    <Panel title={t.profile.duplicates} flush>
      {profile.duplicates.length === 0 ? <p className="coop-none muted">{t.profile.noDuplicates}</p> : null}
      <ul className="coop-rows">
        {profile.duplicates.map((pair) => {
          const name = pair.names[pair.a === profile.id ? 1 : 0]
          return (
            <li key={pairKey(pair)}>
              <div>
                <b>{name}</b> <StandingBadge of={standingOf(pair)} />
                <p className="muted small">{t.pairs.says(pair.score, matched(pair.matched))}</p>
              </div>
              <div className="coop-row-acts">
                <Button
                  little
                  label={t.profile.compareWith(name)}
                  onClick={() => go('coops', pairPlace(pair.a, pair.b))}
                >
                  {t.profile.compare}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
