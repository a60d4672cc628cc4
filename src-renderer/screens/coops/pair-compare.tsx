import type { ReactNode } from 'react'
import type { CoopPair, CoopProfile } from '../../../src-main/contract/coops.ts'
import type { Attribute } from '../../../src-main/domain/register/duplicates.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { useFacts } from '../../ui/facts.ts'
import { Money } from '../../ui/money.tsx'

type Props = { readonly pair: CoopPair; readonly one: CoopProfile; readonly other: CoopProfile }
type Mark = keyof ReturnType<typeof useMarks>
type Row = {
  readonly key: string
  readonly label: string
  readonly values: readonly [ReactNode, ReactNode]
  readonly mark: Mark | null
}

const useMarks = () => useText(coopsText).pairs.marks

/** Facts that a reader compares, with the attribute of the search that speaks of each. */
const compared: readonly (readonly [fact: string, attribute: Attribute | null])[] = [
  ['certificate', 'certificate'],
  ['account', 'account'],
  ['representative', 'representative'],
  ['address', null],
  ['phone', null],
  ['foundedOn', null],
  ['members', null],
]

const signs = { same: '=', near: '≈', different: '≠' } as const satisfies Record<Mark, string>

/** Values of two records in two columns, with what the search found of each. */
export const PairCompare = (props: Props) => {
  const t = useText(coopsText)
  const marks = useMarks()
  return (
    <table className="plain-table coop-compare" aria-label={t.pairs.pane}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t.pairs.attribute}</span>
          </th>
          <th scope="col">{t.pairs.one}</th>
          <th scope="col">{t.pairs.other}</th>
          <th scope="col">
            <span className="sr-only">{t.pairs.mark}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {useRows(props).map((row) => (
          <tr key={row.key} className={classOf(row)}>
            <th scope="row">{row.label}</th>
            <td>{row.values[0]}</td>
            <td>{row.values[1]}</td>
            <td>
              {row.mark === null ? null : (
                <span title={marks[row.mark]}>
                  <span aria-hidden="true">{signs[row.mark]}</span>
                  <span className="sr-only">{marks[row.mark]}</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const NameLink = ({ record }: { readonly record: CoopProfile }) => {
  const t = useText(coopsText).profile
  const { go } = useRouter()
  return (
    <Button little tone="quiet" label={t.open(record.name)} onClick={() => go('coops', record.id)}>
      {record.name}
    </Button>
  )
}

const classOf = ({ key, mark }: Row): string =>
  [key === 'name' ? 'coop-names' : '', mark === 'same' || mark === 'near' ? 'alike' : ''].join(' ')

const useRows = ({ pair, one, other }: Props): readonly Row[] => {
  const { pairs: t, list } = useText(coopsText)
  const facts = useFacts()
  const found = (attribute: Attribute): boolean => pair.matched.includes(attribute)
  const markOf = (same: Attribute, near: Attribute | null, known: boolean): Mark | null => {
    if (found(same)) return 'same'
    if (near !== null && found(near)) return 'near'
    return known ? 'different' : null
  }
  const bothHave = (fact: string): boolean => [one, other].every((record) => isStated(record.facts[fact]?.value))
  const textOf = (record: CoopProfile, fact: string): string =>
    isStated(record.facts[fact]?.value) ? facts.text(`coop.${fact}`, record.facts[fact]?.value) : '–'
  return [
    {
      key: 'name',
      label: list.name,
      values: [<NameLink key="one" record={one} />, <NameLink key="other" record={other} />],
      mark: markOf('name', 'nearName', true),
    },
    {
      key: 'taxCode',
      label: t.taxCode,
      values: [one.taxCode ?? '–', other.taxCode ?? '–'],
      mark: markOf('taxCode', 'nearTaxCode', one.taxCode !== null && other.taxCode !== null),
    },
    {
      key: 'district',
      label: t.district,
      values: [one.district, other.district],
      mark: markOf('district', null, true),
    },
    ...compared
      .filter(([fact]) => [one, other].some((record) => isStated(record.facts[fact]?.value)))
      .map(
        ([fact, attribute]): Row => ({
          key: fact,
          label: facts.name(`coop.${fact}`),
          values: [textOf(one, fact), textOf(other, fact)],
          mark: attribute === null ? null : markOf(attribute, null, bothHave(fact)),
        }),
      ),
    { key: 'files', label: t.files, values: [one.files.length, other.files.length], mark: null },
    {
      key: 'received',
      label: t.received,
      values: [<Money key="one" dong={one.received} />, <Money key="other" dong={other.received} />],
      mark: null,
    },
  ]
}

const isStated = (value: unknown): boolean => value !== undefined && value !== null
