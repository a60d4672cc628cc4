import { addDong, type Dong } from '../money.ts'
import { addFigures, type Figures, type Group, groupRows } from './figures.ts'
import { balance, type Flow, givenBack, net } from './flows.ts'
import { perMilleOf } from './share.ts'

/** `files`, `decided` and `settled` count files; the others are đồng. */
const progressFigures = [
  'files',
  'decided',
  'settled',
  'asked',
  'approved',
  'committed',
  'advanced',
  'paid',
  'refunded',
  'left',
] as const
type Counted = Figures<(typeof progressFigures)[number]>
/** `share`: of what was approved, in tenths of a percent; null: nothing was. */
export type Progress = Counted & { readonly share: number | null }

export type ProgressFile = {
  readonly id: string
  readonly content: string
  readonly districtCode: string
  readonly asked: Dong | null
  readonly decided: boolean
  readonly settled: boolean
}
type Row = Progress & { readonly districtCode: string }

export type ProgressReport = { readonly groups: readonly Group<Row, Progress>[]; readonly sums: Progress }

/**
 * Tiến độ theo nội dung và huyện: how far the files of a year have come.
 * @param flows of those files, all budget lines together
 */
export const progressReport = (
  files: readonly ProgressFile[],
  flows: readonly Flow[],
  contents: readonly string[],
): ProgressReport => {
  const byFile = Map.groupBy(flows, ({ applicationId }) => applicationId ?? '')
  const counted = files.map((file) => ({ file, ...countedOf(file, byFile.get(file.id) ?? []) }))
  const sum = (some: readonly Counted[]): Progress => withShare(addFigures(progressFigures, some))
  const groups = groupRows(counted, ({ file }) => file.content, contents, sum).map(({ key, rows, sums }) => ({
    key,
    sums,
    rows: groupRows(rows, ({ file }) => file.districtCode, [], sum)
      .map((district) => ({ ...district.sums, districtCode: district.key }))
      .toSorted((a, b) => (a.districtCode < b.districtCode ? -1 : 1)),
  }))
  return { groups, sums: sum(counted) }
}

const countedOf = ({ asked, decided, settled }: ProgressFile, flows: readonly Flow[]): Counted => {
  const [committed, advanced] = [balance(flows, 'committed'), balance(flows, 'advanced')]
  return {
    files: 1,
    decided: decided ? 1 : 0,
    settled: settled ? 1 : 0,
    asked: asked ?? 0,
    approved: net(flows, 'available', 'committed'),
    committed,
    advanced,
    paid: balance(flows, 'paid'),
    refunded: givenBack(flows),
    left: addDong(committed, advanced),
  }
}

const withShare = (sums: Counted): Progress => ({ ...sums, share: perMilleOf(sums.paid, sums.approved) })
