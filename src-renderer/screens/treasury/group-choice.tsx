import type { TreasuryView } from '../../../src-main/contract/treasury.ts'
import { treasuryText } from '../../../src-main/text/screens/treasury.ts'
import { useText } from '../../app/language.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'
import { differs, type GroupKey, groupKeys, sumWords } from './groups.ts'

type Props = {
  readonly view: TreasuryView
  readonly chosen: GroupKey | null
  readonly onChoose: (next: GroupKey | null) => void
}

/** What came out, a button for each group: how many, how much. What needs a person stands first. */
export const GroupChoice = ({ view, chosen, onChoose }: Props) => {
  const t = useText(treasuryText)
  const { counts, sums } = view
  const all = groupKeys.reduce((sum, key) => sum + counts[key], 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; these only narrow what is shown.
    <div className="treasury-groups" role="group" aria-label={t.groups}>
      {groupKeys.map((key) => (
        <Tile
          key={key}
          name={t.group[key]}
          sign={key === 'matched' ? 'met' : counts[key] > 0 ? 'notMet' : null}
          count={t.lines(counts[key])}
          sum={sumWords(key, view, t)}
          on={chosen === key}
          onPress={() => onChoose(chosen === key ? null : key)}
        />
      ))}
      <Tile
        name={t.group.all}
        sign={null}
        count={t.lines(all)}
        sum={differs(sums, t)}
        on={chosen === null}
        onPress={() => onChoose(null)}
      />
    </div>
  )
}

const Tile = (props: {
  readonly name: string
  readonly sign: SignName | null
  readonly count: string
  readonly sum: string
  readonly on: boolean
  readonly onPress: () => void
}) => (
  <button type="button" className="treasury-tile" aria-pressed={props.on} onClick={props.onPress}>
    <span className="treasury-name">
      {props.sign === null ? null : <Sign name={props.sign} />}
      {props.name}
    </span>
    <b className="tab-num">{props.count}</b>
    <span className="tab-num small">{props.sum}</span>
  </button>
)
