import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { Sign } from '../../ui/sign.tsx'
import type { Standing } from './standing.ts'

const tones = { open: 'evidenceMissing', same: 'met', different: 'none' } as const

/** Sign, word and colour of a finding. That two are different is no fault, so it is grey. */
export const StandingBadge = ({ of }: { readonly of: Standing }) => {
  const t = useText(coopsText).pairs
  return (
    <span className={`verdict ${tones[of]}`}>
      <Sign name={tones[of]} />
      {t.state[of]}
    </span>
  )
}
