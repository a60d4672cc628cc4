import type { YearView } from '../../../src-main/contract/periods.ts'
import { formatBasis } from '../../../src-main/domain/document-number.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/page.tsx'

const buckets = ['available', 'committed', 'advanced', 'paid', 'returned', 'cancelled', 'carried'] as const

/** Every budget line of the year, bucket by bucket. */
export const LinesTable = ({ lines }: { readonly lines: YearView['lines'] }) => {
  const t = useText(periodsText).end
  const m = useText(moneyText)
  return (
    <Panel title={t.lines} flush>
      <table className="plain-table year-lines" aria-label={t.lines}>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col" className="num">
              {m.sums.estimate}
            </th>
            {buckets.map((bucket) => (
              <th key={bucket} scope="col" className="num">
                {m.bucket[bucket]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{line.name}</td>
              <td className="num">
                <Money dong={line.estimate} faintZero />
              </td>
              {buckets.map((bucket) => (
                <td key={bucket} className="num">
                  <Money dong={line[bucket]} faintZero />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** Commitments and advances that still stand, with the way to each file. */
export const OpenTable = ({ open }: { readonly open: YearView['open'] }) => {
  const t = useText(periodsText)
  const m = useText(moneyText)
  const { go } = useRouter()
  return (
    <Panel title={t.end.open} flush>
      <table className="plain-table" aria-label={t.end.open}>
        <thead>
          <tr>
            <th scope="col">{t.end.file}</th>
            <th scope="col">{t.carrying.items}</th>
            <th scope="col" className="num">
              {m.field.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {open.map(({ bucket, budgetLineId, applicationId, no, coop, amount }) => (
            <tr key={`${bucket}.${budgetLineId}.${applicationId}`}>
              <td>
                <Button little tone="quiet" label={t.check.openFile(no)} onClick={() => go('review', applicationId)}>
                  {no}
                </Button>{' '}
                {coop}
              </td>
              <td>{t.carrying.what[bucket]}</td>
              <td className="num">
                <Money dong={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** What went into the next year, and under which point of the law. */
export const CarriedTable = ({ carried }: { readonly carried: YearView['carried'] }) => {
  const t = useText(periodsText).end
  const row = t.carriedRow
  const { go } = useRouter()
  return (
    <Panel title={t.carried} flush>
      <table className="plain-table" aria-label={t.carried}>
        <thead>
          <tr>
            <th scope="col">{row.vouchers}</th>
            <th scope="col">{row.paper}</th>
            <th scope="col">{row.from}</th>
            <th scope="col">{row.to}</th>
            <th scope="col">{row.point}</th>
            <th scope="col" className="num">
              {row.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {carried.map((one) => (
            <tr key={one.outNumber}>
              <td className="nowrap">
                {[one.outNumber, one.inNumber].map((number) => (
                  <Button
                    key={number}
                    little
                    tone="quiet"
                    label={t.openVoucher(number)}
                    onClick={() => go('ledger', number)}
                  >
                    {number}
                  </Button>
                ))}
              </td>
              <td>{formatBasis(one.basisNumber, one.basisDate)}</td>
              <td>{one.fromLine}</td>
              <td>{one.toLine}</td>
              <td>{one.category}</td>
              <td className="num">
                <Money dong={one.available + one.advanced} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
