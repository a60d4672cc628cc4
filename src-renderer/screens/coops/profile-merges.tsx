import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { Panel } from '../../ui/page.tsx'
import { useMay } from './may.ts'
import type { Merge } from './unmerge-dialog.tsx'

type Props = { readonly profile: CoopProfile; readonly onUndo: (merge: Merge) => void }

/** Records led to this one or this one to another: why, by whom, when, and whether it was taken back. Nothing where nothing was. */
export const ProfileMerges = ({ profile, onUndo }: Props) => {
  const t = useText(coopsText).profile
  const { go } = useRouter()
  const mayUndo = useMay('coop.unmerge')
  if (profile.merges.length === 0) return null
  return (
    <Panel title={t.merges} flush>
      <ul className="coop-rows">
        {profile.merges.map((merge) => {
          const outward = merge.from.id === profile.id
          const other = outward ? merge.into : merge.from
          return (
            <li key={merge.id}>
              <div>
                <b>{outward ? t.into(other.name) : t.from(other.name)}</b>
                <Said reason={merge.reason} by={merge.mergedBy} at={merge.mergedAt} />
                {merge.undone === null ? null : (
                  <>
                    <b>{t.undone}</b>
                    <Said {...merge.undone} />
                  </>
                )}
              </div>
              <div className="coop-row-acts">
                <Button little label={t.open(other.name)} onClick={() => go('coops', other.id)}>
                  {t.openShort}
                </Button>
                {merge.undone === null && mayUndo ? (
                  <Button little tone="danger" label={t.unmergeOf(merge.from.name)} onClick={() => onUndo(merge)}>
                    {t.unmerge}
                  </Button>
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

const Said = (props: { readonly reason: string; readonly by: string; readonly at: string }) => (
  <>
    <p className="said">{props.reason}</p>
    <p className="muted small">
      {props.by} · <MomentText moment={props.at} />
    </p>
  </>
)
