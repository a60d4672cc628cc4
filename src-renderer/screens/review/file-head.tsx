import type { ReactNode } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Money } from '../../ui/money.tsx'

/** Own contribution as a share of the investment, one decimal; null where either is unknown. */
const ownShare = (file: ApplicationView): string | null => {
  const own = file.facts['ownContribution']?.value
  if (typeof own !== 'number' || file.totalInvestment === null || file.totalInvestment === 0) return null
  return `${((own / file.totalInvestment) * 100).toFixed(1).replace('.', ',')} %`
}

export const FileHead = ({ file, children }: { readonly file: ApplicationView; readonly children: ReactNode }) => {
  const t = useText(reviewText).head
  const coops = useText(coopsText).profile
  const { go } = useRouter()
  const labels = useLabels()
  const law = useLaw()
  const share = ownShare(file)
  return (
    <header className="file-head">
      <div className="line">
        <h1>{file.coop}</h1>
        <span className="muted tab-num">{file.no}</span>
        <span className="chip">{labels.state[file.state]}</span>
        <span className="chip" title={law.content(file.content)}>
          {file.work === null ? law.content(file.content) : law.work(file.work)}
        </span>
        <Button little tone="quiet" label={coops.open(file.coop)} onClick={() => go('coops', file.coopId)}>
          {coops.openShort}
        </Button>
      </div>
      <div className="facts">
        <span>
          <b>{file.district}</b>
        </span>
        <span>
          {t.investment}{' '}
          <b>
            <Money dong={file.totalInvestment} />
          </b>
        </span>
        <span>
          {t.amount}{' '}
          <b>
            <Money dong={file.amount} />
          </b>
        </span>
        {share === null ? null : (
          <span>
            {t.own} <b>{share}</b>
          </span>
        )}
        <span>
          {t.requested}{' '}
          <b>
            <DateText date={file.requestDate} />
          </b>
        </span>
        {file.dueOn === null ? null : (
          <span>
            {t.due}{' '}
            <b>
              <DateText date={file.dueOn} />
            </b>
          </span>
        )}
      </div>
      {children}
    </header>
  )
}
