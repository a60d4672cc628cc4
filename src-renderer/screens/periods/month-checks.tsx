import type { ReactNode } from 'react'
import type { MonthCheck } from '../../../src-main/contract/periods.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { Sign, type SignName } from '../../ui/sign.tsx'

/** One line each: sign, what is asked, what is wrong, and the way to it. */
export const MonthChecks = ({ check }: { readonly check: MonthCheck }) => {
  const t = useText(periodsText).check
  const { language } = useLanguage()
  const said = (code: string): string | null => check.obstacles.find((one) => one.code === code)?.[language] ?? null
  const missing = check.advances.filter((advance) => advance.missing.length > 0)
  const late = check.advances.filter((advance) => advance.late)
  return (
    <ul className="checks">
      <Check label={t.over} wrong={said('period.notOver')} />
      <Check label={t.order} wrong={said('period.earlierOpen')} />
      <Check label={t.sound(check.vouchers)} wrong={said('period.unsound')} />
      <Check label={t.posted} wrong={said('period.pending')}>
        <Drafts drafts={check.approved} />
      </Check>
      <Check label={t.drafts} wrong={check.drafts.length === 0 ? null : t.notInTheWay} sign="evidenceMissing">
        <Drafts drafts={check.drafts} />
      </Check>
      <Check label={t.papers} wrong={missing.length === 0 ? null : t.notInTheWay} sign="evidenceMissing">
        <Advances advances={missing} />
      </Check>
      <Check label={t.inTime} wrong={late.length === 0 ? null : t.notInTheWay} sign="evidenceMissing">
        <Advances advances={late} />
      </Check>
    </ul>
  )
}

const Check = (props: {
  readonly label: string
  /** What is wrong, in a sentence; null: it holds. */
  readonly wrong: string | null
  /** How bad a wrong one is: in the way, or only listed. */
  readonly sign?: SignName
  readonly children?: ReactNode
}) => {
  const sign = props.wrong === null ? 'met' : (props.sign ?? 'notMet')
  return (
    <li className={`check ${sign}`}>
      <Sign name={sign} />
      <div>
        <b>{props.label}</b>
        {props.wrong === null ? null : <p className="small">{props.wrong}</p>}
        {props.children}
      </div>
    </li>
  )
}

const Drafts = ({ drafts }: { readonly drafts: MonthCheck['drafts'] }) => {
  const t = useText(periodsText).check
  const { go } = useRouter()
  return drafts.length === 0 ? null : (
    <ul>
      {drafts.map(({ id, type, no, amount }) => (
        <li key={id}>
          <button
            type="button"
            className="linklike"
            aria-label={t.openDraft(type, no)}
            onClick={() => go('vouchers', id)}
          >
            {t.draft(type, no, formatDong(amount))}
          </button>
        </li>
      ))}
    </ul>
  )
}

const Advances = ({ advances }: { readonly advances: MonthCheck['advances'] }) => {
  const t = useText(periodsText).check
  const { paper } = useLaw()
  const { go } = useRouter()
  return advances.length === 0 ? null : (
    <ul>
      {advances.map(({ applicationId, no, coop, amount, missing, dueOn, late }) => (
        <li key={applicationId}>
          <button
            type="button"
            className="linklike"
            aria-label={t.openFile(no)}
            onClick={() => go('review', applicationId)}
          >
            {t.advance(no, coop, formatDong(amount))}
          </button>
          <div className="muted small">
            {[
              dueOn === null ? t.noDue : t.due(formatDate(dueOn), late),
              ...(missing.length === 0 ? [] : [t.missing(missing.map(paper).join(', '))]),
            ].join('; ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
