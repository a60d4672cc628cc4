import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { type Standing, standings } from './standing.ts'

/** Which pairs are listed, by what was said of them; none chosen lists all. */
export const StandingFilter = (props: {
  readonly shown: readonly Standing[]
  readonly onShow: (next: readonly Standing[]) => void
}) => {
  const t = useText(coopsText).pairs
  return (
    <FilterChips
      filters={[
        {
          key: 'standing',
          label: t.standing,
          options: standings.map((value) => ({ value, label: t.state[value] })),
          chosen: props.shown,
          onChange: (next) => props.onShow(standings.filter((one) => next.includes(one))),
        },
      ]}
    />
  )
}
