import type { RecheckedFileView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useText } from '../../app/language.tsx'
import { momentText } from '../../ui/date-text.tsx'

/** What a person said of a flagged file. */
export const AnswerQuote = ({ answer }: { readonly answer: NonNullable<RecheckedFileView['answer']> }) => {
  const t = useText(lawText).flags
  return (
    <blockquote>
      <b>{t.answer[answer.answer]}.</b> {answer.note}
      <footer className="muted small">{t.answered(answer.by, momentText(answer.at))}</footer>
    </blockquote>
  )
}
