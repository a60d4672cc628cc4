import { useState } from 'react'
import type { ApplicationView, PaperView } from '../../../src-main/contract/applications.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useMayWrite, useSession } from '../../app/session.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Panel } from '../../ui/page.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { Sign, type SignName } from '../../ui/sign.tsx'
import { AttachButton } from './attach-button.tsx'
import type { Shown } from './shown.ts'

type Props = { readonly file: ApplicationView; readonly shown: Shown; readonly onShow: (shown: Shown) => void }

const signs = {
  missing: 'evidenceMissing',
  onFile: 'none',
  checked: 'met',
  refused: 'notMet',
} as const satisfies Record<PaperView['status'], SignName>

/** Giấy tờ: what the law or the office asks for, what is here, what was looked at. */
export const PapersTab = ({ file, shown, onShow }: Props) => {
  const t = useText(reviewText).papers
  const required = file.papers.filter((paper) => paper.required)
  const others = file.papers.filter((paper) => !paper.required)
  if (file.papers.length === 0) return <Empty title={t.noneTitle} next={t.noneNext} />
  return (
    <div className="stack">
      {[
        { title: t.required, papers: required },
        { title: t.others, papers: others },
      ]
        .filter(({ papers }) => papers.length > 0)
        .map(({ title, papers }) => (
          <Panel key={title} title={title} flush>
            <ul>
              {papers.map((paper) => (
                <PaperLine key={paper.code} file={file} paper={paper} shown={shown} onShow={onShow} />
              ))}
            </ul>
          </Panel>
        ))}
    </div>
  )
}

const PaperLine = ({ file, paper, shown, onShow }: Props & { readonly paper: PaperView }) => {
  const t = useText(reviewText).papers
  const labels = useLabels()
  const law = useLaw()
  const name = law.paper(paper.code)
  const details = [
    paper.receivedOn === null ? null : t.receivedOn(formatDate(paper.receivedOn)),
    paper.checkedBy === null ? null : t.checkedBy(paper.checkedBy),
    paper.note,
  ].filter((part) => part !== null && part !== '')
  return (
    <li className="paper" data-paper={paper.code}>
      <span className={`verdict ${signs[paper.status]}`}>
        <Sign name={signs[paper.status]} />
        {labels.paperStatus[paper.status]}
      </span>
      <div className="paper-words">
        <b>{name}</b>
        {details.length === 0 ? null : <span className="muted small">{details.join(' · ')}</span>}
        <div className="line">
          {paper.files.map((one) => (
            <button
              key={one.id}
              type="button"
              className={one.id === shown.fileId ? 'chip on' : 'chip'}
              aria-label={t.view(one.name)}
              aria-pressed={one.id === shown.fileId}
              onClick={() => onShow({ conditionId: paper.proves.at(0) ?? null, fileId: one.id })}
            >
              {one.name}
            </button>
          ))}
          {paper.files.length === 0 ? <span className="muted small">{t.noFile}</span> : null}
        </div>
      </div>
      <PaperActions file={file} paper={paper} name={name} onShow={onShow} />
    </li>
  )
}

const PaperActions = (props: {
  readonly file: ApplicationView
  readonly paper: PaperView
  readonly name: string
  readonly onShow: (shown: Shown) => void
}) => {
  const { file, paper, name } = props
  const t = useText(reviewText).papers
  const { today } = useSession()
  const mayWrite = useMayWrite()
  const set = useWrite('paper.set')
  const [refusing, setRefusing] = useState(false)
  if (!mayWrite) return <span />
  const mark = (status: 'onFile' | 'checked') =>
    set.mutate({
      applicationId: file.id,
      code: paper.code,
      status,
      receivedOn: paper.receivedOn ?? today,
      note: paper.note,
    })
  return (
    <div className="paper-actions">
      <AttachButton applicationId={file.id} paper={paper} onShow={props.onShow} />
      {paper.status === 'onFile' || paper.status === 'checked' ? null : (
        <Button little label={t.mark(t.received, name)} busy={set.isPending} onClick={() => mark('onFile')}>
          {t.received}
        </Button>
      )}
      {paper.status === 'checked' ? null : (
        <Button little label={t.mark(t.checked, name)} busy={set.isPending} onClick={() => mark('checked')}>
          {t.checked}
        </Button>
      )}
      {paper.status === 'missing' || paper.status === 'refused' ? null : (
        <Button little tone="quiet" label={t.mark(t.refuse, name)} onClick={() => setRefusing(true)}>
          {t.refuse}
        </Button>
      )}
      <ErrorNote failure={set.error} />
      <ReasonDialog
        opened={refusing}
        danger
        title={`${t.refuse}: ${name}`}
        says={t.refuseSays}
        confirm={t.refuse}
        reasonLabel={t.refuseReason}
        draftKey={`refuse.${file.id.slice(-12)}.${paper.code}`.slice(0, 64)}
        onClose={() => setRefusing(false)}
        onConfirm={(note) =>
          set.mutateAsync({
            applicationId: file.id,
            code: paper.code,
            status: 'refused',
            receivedOn: paper.receivedOn,
            note,
          })
        }
      />
    </div>
  )
}
