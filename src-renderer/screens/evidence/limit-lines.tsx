import type { LimitView } from '../../../src-main/contract/evidence.ts'
import { comparedOf } from '../../../src-main/domain/ledger/pay/compared.ts'
import { fillIn } from '../../../src-main/text/catalogue.ts'
import { limitCompared, limitTexts } from '../../../src-main/text/pay-limits.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'
import './evidence.css'

const signs = { met: 'met', notMet: 'notMet', notYet: 'none', absent: 'none' } as const satisfies Record<
  LimitView['state'],
  SignName
>

/** Each limit one line, like conditions: sign, statement, value against threshold with its margin, article. */
export const LimitLines = (props: {
  readonly limits: readonly LimitView[]
  /** In a narrow column: the article stands below. */
  readonly narrow?: boolean
}) => {
  const shown = props.limits.filter(({ state }) => state !== 'absent')
  // Beside a form the ones that stop it come first.
  const failing = (limit: LimitView): number => (limit.state === 'notMet' ? 0 : 1)
  const lines = props.narrow === true ? shown.toSorted((a, b) => failing(a) - failing(b)) : shown
  return (
    <ul className={props.narrow === true ? 'rules limits narrow' : 'rules limits'}>
      {lines.map((limit) => (
        <LimitLine key={limit.id} limit={limit} />
      ))}
    </ul>
  )
}

const LimitLine = ({ limit }: { readonly limit: LimitView }) => {
  const t = useText(evidenceText).limits
  const { language } = useLanguage()
  const { basis } = useLabels()
  const { statement, article } = limitTexts[limit.id]
  const compared = comparedOf(limit)
  // A rule of the office alone has said so in the place of its article.
  const own = article.vi === limitTexts.ownAccount.article.vi
  return (
    <li className="limit" data-limit={limit.id}>
      <span className={`verdict ${signs[limit.state]}`}>
        <Sign name={signs[limit.state]} />
        {t.state[limit.state]}
      </span>
      <span className="rule-words">
        <span className="rule-statement">{fillIn(statement[language], { pct: percent(limit.pct, language) })}</span>
        {compared === null ? null : (
          <span className="rule-compared">{fillIn(limitCompared[compared.way][language], compared)}</span>
        )}
      </span>
      <span className="limit-cite" title={basis[limit.basis]}>
        <span>{article[language]}</span>
        {limit.basis === 'read' || own ? null : <span>{t.basis[limit.basis]}</span>}
      </span>
    </li>
  )
}

const percent = (pct: number | null, language: 'vi' | 'en'): string =>
  pct === null ? '' : language === 'vi' ? String(pct).replace('.', ',') : String(pct)
