import type { ReactNode } from 'react'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import type { Draft } from '../../ui/draft.ts'
import { ErrorNote } from '../../ui/note.tsx'

/** The end of every form of a class: what was brought back, what was refused, and the way out. */
export const FormFoot = (props: {
  readonly draft: Pick<Draft<unknown>, 'restored' | 'failed'>
  readonly failure: unknown
  readonly busy: boolean
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** Another way to confirm, before the main one. */
  readonly other?: ReactNode
}) => {
  const ui = useText(uiText)
  const { draft } = props
  return (
    <>
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      {draft.failed ? <p className="muted small">{ui.draftFailed}</p> : null}
      <ErrorNote failure={props.failure} />
      <div className="line">
        <span className="grow" />
        <Button onClick={props.onClose}>{ui.cancel}</Button>
        {props.other}
        <Button tone="main" busy={props.busy} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </>
  )
}
