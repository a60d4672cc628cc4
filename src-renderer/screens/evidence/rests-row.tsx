import type { EvidenceRecordView, EvidenceView } from '../../../src-main/contract/evidence.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { things } from '../../../src-main/text/things.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'
import { ScanCell } from './scan-cell.tsx'
import type { TimelineRow } from './timeline.ts'
import { useMayRecord } from './use-may.ts'

type Acts = {
  readonly onCorrect: (record: EvidenceRecordView) => void
  readonly onCancel: (record: EvidenceRecordView) => void
}

export const RestsRow = (props: Acts & { readonly row: TimelineRow; readonly view: EvidenceView }) => {
  const t = useText(evidenceText).rests
  const m = useText(moneyText)
  const kinds: Readonly<Record<string, string>> = useText(reviewText).money.kinds
  const { row } = props
  switch (row.at) {
    case 'decision':
      return (
        <Row day={row.day} amount={row.decision.amount} name={`${t.decision} ${row.decision.number}`}>
          {kinds[row.decision.kind] ?? row.decision.kind}, {row.decision.signer}
        </Row>
      )
    case 'voucher':
      return (
        <Row
          day={row.day}
          amount={row.voucher.amount}
          name={`${m.voucherType[row.voucher.type]} ${row.voucher.number}`}
          paid
        >
          {null}
        </Row>
      )
    case 'record':
      return <RecordRow {...props} record={row.record} />
  }
}

const Row = (props: {
  readonly day: string
  readonly amount: number
  readonly name: string
  readonly paid?: boolean
  readonly children: React.ReactNode
}) => (
  <tr className={props.paid === true ? 'paid' : undefined}>
    <td className="nowrap">
      <DateText date={props.day} />
    </td>
    <td>
      <span className="kind">
        <b>{props.name}</b>
        {props.children === null ? null : <span className="muted small">{props.children}</span>}
      </span>
    </td>
    <td className="num">
      <Money dong={props.amount} />
    </td>
    <td />
  </tr>
)

const RecordRow = (props: Acts & { readonly record: EvidenceRecordView; readonly view: EvidenceView }) => {
  const { record, onCorrect, onCancel } = props
  const t = useText(evidenceText).rests
  const { language } = useLanguage()
  const mayRecord = useMayRecord()
  const name = `${things.record[record.kind][language]} ${record.number}`
  const stands = record.state === 'standing'
  return (
    <tr className={stands ? undefined : 'ended'} data-evidence={record.kind}>
      <td className="nowrap">
        <DateText date={record.datedOn} />
      </td>
      <td>
        <span className="kind">
          <b>{name}</b>
          <span className="muted small">
            <Says {...props} />
          </span>
          {record.state === 'standing' || record.ended === null ? null : (
            <span className="small">
              {t.ended[record.state]}: {t.endedBy(record.ended.by, record.ended.reason)}
            </span>
          )}
          {stands && mayRecord ? (
            <span className="line">
              <Button little tone="quiet" label={t.correctOf(name)} onClick={() => onCorrect(record)}>
                {t.correct}
              </Button>
              <Button little tone="quiet" label={t.cancelOf(name)} onClick={() => onCancel(record)}>
                {t.cancel}
              </Button>
            </span>
          ) : null}
        </span>
      </td>
      <td className="num">
        <Money dong={record.amount} />
      </td>
      <td>
        <ScanCell record={record} name={name} />
      </td>
    </tr>
  )
}

/** The other side of the paper, what was accepted, how long it holds. */
const Says = ({ record, view }: { readonly record: EvidenceRecordView; readonly view: EvidenceView }) => {
  const t = useText(evidenceText)
  const { party, item, holder, contractId, validTo, worksClass, form, purpose } = record
  const contract = view.records.find(({ rootId, state }) => rootId === contractId && state === 'standing')
  const parts = [
    party,
    holder,
    item,
    worksClass === null ? null : t.form.worksClasses[worksClass],
    form === null ? null : t.form.forms[form],
    purpose === null ? null : t.form.purposes[purpose],
    contract === undefined ? null : t.rests.of(contract.number),
    validTo === null ? null : t.rests.validTo(formatDate(validTo)),
  ]
  return <>{parts.filter((part) => part !== null).join(', ')}</>
}
