import type { ReactNode } from 'react'
import type { ChangedFileView, LawView, LineChangeView } from '../../../src-main/contract/law.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { useFacts } from '../../ui/facts.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { reviewPlace } from '../review/shown.ts'
import { useLawWords } from './words.ts'

/** Files whose result changes: from what to what, by which clause, threshold and fact. */
export const ChangedFiles = <File extends ChangedFileView>(props: {
  readonly law: LawView
  readonly files: readonly File[]
  /** What stands below a file: its answer, or the buttons to give one. */
  readonly below?: (file: File) => ReactNode
}) => (
  <ul className="law-changes">
    {props.files.map((file) => (
      <li key={`${file.id} ${'recheckId' in file ? String(file.recheckId) : ''}`} data-application={file.no}>
        <FileHead file={file} />
        <ul>
          {file.lines.map((line) => (
            <Clause key={line.id} law={props.law} line={line} />
          ))}
          {file.ceiling === null ? null : <Ceiling {...file.ceiling} />}
        </ul>
        {props.below?.(file)}
      </li>
    ))}
  </ul>
)

const FileHead = ({ file }: { readonly file: ChangedFileView }) => {
  const t = useText(lawText).report
  const labels = useLabels()
  const { work } = useLaw()
  const { go } = useRouter()
  const first = file.lines[0]?.id
  return (
    <div className="law-changed">
      <span>
        <button
          type="button"
          className="link"
          aria-label={t.openFile(file.no, file.coop)}
          onClick={() => go('review', first === undefined ? file.id : reviewPlace(file.id, first))}
        >
          {file.coop}
        </button>
      </span>
      <span className="muted small tab-num">{file.no}</span>
      <span className="law-verdicts">
        {file.from === file.to ? null : (
          <>
            <VerdictBadge verdict={file.from} of="overall" />
            <span aria-hidden="true">→</span>
          </>
        )}
        <VerdictBadge verdict={file.to} of="overall" />
        {file.from === file.to ? <span className="muted small">{t.same}</span> : null}
        <span className="muted small">
          {work(file.work)} · {labels.state[file.state]}
          {file.flagged ? <b> · {t.kept}</b> : null}
        </span>
      </span>
    </div>
  )
}

const Ceiling = ({ from, to }: NonNullable<ChangedFileView['ceiling']>) => {
  const t = useText(lawText).report
  const amount = (dong: number | null): string => (dong === null ? t.ceilingOpen : formatDong(dong))
  return <li className="small">{t.ceiling(amount(from), amount(to))}</li>
}

const Clause = ({ law, line }: { readonly law: LawView; readonly line: LineChangeView }) => {
  const t = useText(lawText).report
  const labels = useLabels()
  const { language } = useLanguage()
  const { go } = useRouter()
  const words = useLawWords()
  const facts = useFacts()
  const { thresholdFrom, thresholdTo, unitName } = line
  const verdict = (of: LineChangeView['from']): string => (of === null ? t.absent : labels.verdict[of])
  const known = law.conditions.find(({ id }) => id === line.id)
  const value = (of: number | null): string => (of === null ? t.absent : words.value(of, unitName))
  const why = [
    ...(thresholdFrom === thresholdTo ? [] : [t.threshold(value(thresholdFrom), value(thresholdTo))]),
    ...line.facts.map(({ fact, from, to }) => t.fact(facts.name(fact), facts.text(fact, from), facts.text(fact, to))),
  ]
  return (
    <li className="small">
      {known === undefined ? (
        <code>{line.id}</code>
      ) : (
        <button type="button" className="link" title={known.statement[language]} onClick={() => go('law', line.id)}>
          {line.id}
        </button>
      )}{' '}
      {verdict(line.from)} → {verdict(line.to)} · {line.article[language]}
      {why.length === 0 ? null : <div className="muted">{why.join(' · ')}</div>}
    </li>
  )
}
