import { useState } from 'react'
import type { FlaggedFileView, LawView } from '../../../src-main/contract/law.ts'
import { type FlagAnswer, flagAnswers } from '../../../src-main/domain/eligibility/recheck.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useText } from '../../app/language.tsx'
import { useCall, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { AnswerQuote } from './answer-quote.tsx'
import { ChangedFiles } from './changed-files.tsx'
import { useMayRecheck } from './may-recheck.ts'
import { SidePane } from './pane.tsx'

type Asked = { readonly file: FlaggedFileView; readonly answer: FlagAnswer }

/** Approved files whose result would be another one now: they stay, and a person answers. */
export const Flags = ({ law }: { readonly law: LawView }) => {
  const t = useText(lawText)
  const mayRecheck = useMayRecheck()
  const flags = useCall('law.flags', {}, true)
  const [asked, setAsked] = useState<Asked | null>(null)
  const files = flags.data?.files ?? []
  const waiting = files.some(({ answer, returned }) => answer === null && !returned)
  return (
    <SidePane label={t.flags.title}>
      <h2>{t.flags.title}</h2>
      <ErrorNote failure={flags.error} onRetry={() => void flags.refetch()} />
      {flags.isSuccess && files.length === 0 ? (
        <Empty title={t.flags.none} next={t.flags.noneNext} />
      ) : (
        <p className="muted small">{waiting ? t.flags.says : t.flags.noneWaits}</p>
      )}
      <ChangedFiles
        law={law}
        files={files}
        below={(file) => (
          <>
            <p className="muted small">
              {momentText(file.at)} · {t.recheck.because[file.cause](file.reason)}
            </p>
            {file.answer === null ? null : <AnswerQuote answer={file.answer} />}
            {file.answer === null && file.returned ? <p className="small">{t.flags.returned}</p> : null}
            {file.answer === null && !file.returned && mayRecheck ? (
              <p className="line law-answer">
                {flagAnswers.map((answer) => (
                  <Button
                    key={answer}
                    little
                    label={t.flags.answerFor(t.flags.act[answer], file.no)}
                    onClick={() => setAsked({ file, answer })}
                  >
                    {t.flags.act[answer]}
                  </Button>
                ))}
              </p>
            ) : null}
          </>
        )}
      />
      <AnswerDialog asked={asked} onClose={() => setAsked(null)} />
    </SidePane>
  )
}

const AnswerDialog = ({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) => {
  const t = useText(lawText).flags
  const send = useWrite('law.answerFlag')
  const answer = asked?.answer ?? 'kept'
  return (
    <ReasonDialog
      opened={asked !== null}
      title={asked === null ? '' : t.answerFor(t.act[answer], asked.file.coop)}
      says={t.answerSays[answer]}
      confirm={t.act[answer]}
      reasonLabel={t.note}
      draftKey={`flag.${asked?.file.id.slice(-12) ?? ''}.${asked?.file.recheckId.slice(-12) ?? ''}`}
      onClose={onClose}
      onConfirm={(note) =>
        send.mutateAsync({
          recheckId: asked?.file.recheckId ?? '',
          applicationId: asked?.file.id ?? '',
          answer,
          note,
        })
      }
    />
  )
}
