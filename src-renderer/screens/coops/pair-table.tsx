import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import type { CoopPair } from '../../../src-main/contract/coops.ts'
import type { Attribute } from '../../../src-main/domain/register/duplicates.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { shortDistrict } from '../../ui/district.ts'
import { Empty } from '../../ui/page.tsx'
import { PairPane } from './pair-pane.tsx'
import { pairKey } from './places.ts'
import { type Standing, standingOf } from './standing.ts'
import { StandingBadge } from './standing-badge.tsx'
import { useMatched } from './words.ts'

/** Có thể trùng: records that may be one co-op, the likeliest first. `opened`: the pair a route leads to; `pairs` null: being read. */
export const PairTable = (props: {
  readonly opened: string | null
  readonly pairs: readonly CoopPair[] | null
  readonly shown: readonly Standing[]
  readonly onAll: () => void
}) => {
  const t = useText(coopsText)
  const [chosen, setChosen] = useState(props.opened)
  const all = props.pairs ?? []
  const rows = props.shown.length === 0 ? all : all.filter((pair) => props.shown.includes(standingOf(pair)))
  // A pair just found to be two leaves the list; what was said of it stays in sight.
  const pair = all.find((one) => pairKey(one) === chosen)
  return (
    <>
      <div className={pair === undefined ? 'split' : 'split open coop-pairs'}>
        <DataTable
          label={t.pairs.table}
          rows={rows}
          columns={useColumns(pair !== undefined)}
          rowKey={pairKey}
          chosen={chosen}
          takesFocus={props.opened !== null}
          onOpen={(row) => setChosen(pairKey(row))}
          empty={<NoPairs pending={props.pairs === null} none={all.length === 0} onAll={props.onAll} />}
        />
        {pair === undefined ? null : <PairPane key={pairKey(pair)} pair={pair} onClose={() => setChosen(null)} />}
      </div>
      <footer className="page-foot">
        <span role="status">{t.pairs.count(rows.length, all.length)}</span>
      </footer>
    </>
  )
}

const NoPairs = (props: { readonly pending: boolean; readonly none: boolean; readonly onAll: () => void }) => {
  const t = useText(coopsText).pairs
  const ui = useText(uiText)
  if (props.pending) return <p className="muted">{ui.loading}</p>
  if (props.none) return <Empty title={t.noneTitle} next={t.noneNext} />
  return (
    <Empty title={t.allDoneTitle} next={t.allDoneNext} actions={<Button onClick={props.onAll}>{t.showAll}</Button>} />
  )
}

/** `beside`: a pair is compared beside the list, which then keeps what tells pairs apart. */
const useColumns = (beside: boolean): readonly Column<CoopPair>[] => {
  const t = useText(coopsText).pairs
  const matched = useMatched()
  const briefly = (found: readonly Attribute[]): string =>
    found.map((attribute) => t.brief[attribute]).join(', ') || '–'
  const narrow = useMediaQuery('(max-width: 1240px)')
  const name = (which: 0 | 1): Column<CoopPair> => ({
    key: `name.${which}`,
    title: which === 0 ? t.one : t.other,
    width: 'minmax(130px, 1.2fr)',
    cell: (pair) => (
      <b className="row-name" title={pair.names[which]}>
        {pair.names[which]}
      </b>
    ),
  })
  const taxCode = (which: 0 | 1): Column<CoopPair> => ({
    key: `tax.${which}`,
    title: t.taxCode,
    width: '116px',
    cell: (pair) => <span className="tab-num">{pair.taxCodes[which] ?? '–'}</span>,
  })
  const all: readonly Column<CoopPair>[] = [
    { key: 'score', title: t.score, width: '56px', right: true, cell: (pair) => pair.score },
    name(0),
    taxCode(0),
    name(1),
    taxCode(1),
    { key: 'district', title: t.district, width: 'minmax(90px, 0.6fr)', cell: (pair) => districtsOf(pair) },
    {
      key: 'matched',
      title: t.matched,
      width: 'minmax(150px, 1fr)',
      cell: ({ matched: found }) => (
        // The district stands in a column of its own.
        <span title={matched(found)}>{briefly(found.filter((attribute) => attribute !== 'district'))}</span>
      ),
    },
    { key: 'standing', title: t.standing, width: '144px', cell: (pair) => <StandingBadge of={standingOf(pair)} /> },
  ]
  const kept = beside ? besideColumns : narrow === true ? narrowColumns : null
  return kept === null ? all : all.filter((column) => kept.includes(column.key))
}

const besideColumns: readonly string[] = ['score', 'name.0', 'name.1', 'standing']
const narrowColumns: readonly string[] = [...besideColumns, 'district', 'matched']

const districtsOf = ({ districts: [one, other] }: CoopPair): string =>
  one === other ? shortDistrict(one) : `${shortDistrict(one)} / ${shortDistrict(other)}`
