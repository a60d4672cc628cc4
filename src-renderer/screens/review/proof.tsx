import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ApplicationView, PaperView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useMayWrite } from '../../app/session.tsx'
import { readSetting, writeSetting } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/page.tsx'
import { Viewer } from '../../ui/viewer.tsx'
import { AttachButton } from './attach-button.tsx'
import { LawText } from './law-text.tsx'
import type { Shown } from './shown.ts'

type Props = { readonly file: ApplicationView; readonly shown: Shown; readonly onShow: (shown: Shown) => void }

/** The paper beside the condition it proves, and the article of law below. */
export const Proof = (props: Props) => {
  const t = useText(reviewText).proof
  const [open, setOpen] = useState(readSetting('proof') !== 'hidden')
  const [wide, setWide] = useState(false)
  const toggle = (): void => {
    setOpen(!open)
    writeSetting('proof', open ? 'hidden' : 'shown')
  }
  return (
    <aside className={open ? (wide ? 'proof wide' : 'proof') : 'proof closed'} aria-label={t.title}>
      <header className="pane-head">
        {open ? <h2>{t.title}</h2> : null}
        <span className="grow" />
        {open ? (
          <Button little tone="quiet" pressed={wide} onClick={() => setWide(!wide)}>
            {wide ? t.narrow : t.widen}
          </Button>
        ) : null}
        <button
          type="button"
          className="btn quiet little"
          aria-expanded={open}
          aria-label={open ? t.hide : t.show}
          title={open ? t.hide : t.show}
          onClick={toggle}
        >
          {open ? '›' : '‹'}
        </button>
      </header>
      {open ? <ProofBody {...props} /> : null}
    </aside>
  )
}

const ProofBody = ({ file, shown, onShow }: Props) => {
  const t = useText(reviewText).proof
  const criterion = file.run?.criteria.find((one) => one.id === shown.conditionId)
  const direct = file.papers.find((paper) => paper.files.some((one) => one.id === shown.fileId))
  const proving = file.papers.filter((paper) => shown.conditionId !== null && paper.proves.includes(shown.conditionId))
  const papers = direct === undefined || proving.includes(direct) ? proving : [direct]
  if (papers.length === 0 && criterion === undefined)
    return (
      <div className="proof-space">
        <Empty title={t.pick} next={t.pickNext} />
      </div>
    )
  return (
    <>
      {papers.length === 0 ? (
        <div className="proof-space">
          <Empty title={t.none} next={t.noneNext} />
        </div>
      ) : (
        <Papers applicationId={file.id} papers={papers} shown={shown} onShow={onShow} />
      )}
      {criterion === undefined ? null : <LawText criterion={criterion} asOf={file.run?.asOf ?? null} />}
    </>
  )
}

const Papers = (props: {
  readonly applicationId: string
  readonly papers: readonly PaperView[]
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}) => {
  const t = useText(reviewText).proof
  const law = useLaw()
  const mayWrite = useMayWrite()
  const { papers, shown, onShow } = props
  const files = papers.flatMap((paper) => paper.files.map((file) => ({ paper, file })))
  const chosen = files.find(({ file }) => file.id === shown.fileId) ?? files.at(0)
  const names = papers.map((paper) => law.paper(paper.code)).join(', ')
  return (
    <>
      <div className="proof-name">
        {files.length > 1 ? (
          <NativeSelect
            aria-label={t.file}
            value={chosen?.file.id ?? ''}
            data={files.map(({ paper, file }) => ({
              value: file.id,
              label: `${law.paper(paper.code)} · ${file.name}`,
            }))}
            onChange={(event) => onShow({ ...shown, fileId: event.currentTarget.value })}
          />
        ) : (
          <>
            <b>{chosen === undefined ? names : law.paper(chosen.paper.code)}</b>
            {chosen === undefined ? null : <span className="muted small clip">{chosen.file.name}</span>}
          </>
        )}
      </div>
      {chosen === undefined ? (
        <div className="proof-space">
          <Empty
            title={t.missing}
            next={t.missingNext(names)}
            actions={
              mayWrite
                ? papers.map((paper) => (
                    <AttachButton key={paper.code} applicationId={props.applicationId} paper={paper} onShow={onShow} />
                  ))
                : undefined
            }
          />
        </div>
      ) : (
        <Viewer key={chosen.file.id} of="paper" id={chosen.file.id} name={chosen.file.name} />
      )}
    </>
  )
}
