import type { Verdict } from '../../src-main/domain/eligibility/criterion.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLabels, useText } from '../app/language.tsx'
import { Sign } from './sign.tsx'

type Props = {
  readonly verdict: Verdict | null
  /** `line`: one condition; `overall`: the whole file. */
  readonly of: 'line' | 'overall'
  /** Only the sign; the word stays for screen readers and as a tooltip. */
  readonly bare?: boolean
}

/** Sign, word and colour together: colour alone tells nothing. */
export const VerdictBadge = ({ verdict, of, bare }: Props) => {
  const t = useLabels()
  const none = useText(uiText).unchecked
  const word = verdict === null ? none : of === 'line' ? t.verdict[verdict] : t.overall[verdict]
  const sign = verdict ?? 'none'
  if (bare === true)
    return (
      <span className={`verdict bare ${sign}`} title={word}>
        <Sign name={sign} />
        <span className="sr-only">{word}</span>
      </span>
    )
  return (
    <span className={`verdict ${sign}`}>
      <Sign name={sign} />
      {word}
    </span>
  )
}
