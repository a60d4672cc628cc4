import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { readText, useDraft } from './draft.ts'
import { ErrorNote } from './note.tsx'

type Props = {
  readonly opened: boolean
  readonly title: string
  /** What will happen, before it happens. */
  readonly says: ReactNode
  /** Words of the button that does it: the act itself, never "OK". */
  readonly confirm: string
  readonly danger?: boolean
  /** Null: the act needs no reason and no field is shown. */
  readonly reasonLabel: string | null
  readonly reasonHint?: string
  /** A text to begin with, where nothing was typed before. */
  readonly startWith?: string
  /** Key of the draft, at most 64 characters: what is typed outlives closing. */
  readonly draftKey: string
  readonly onClose: () => void
  /** Rejects with what the office refused; the dialog then stays and shows it. */
  readonly onConfirm: (reason: string) => Promise<unknown>
}

/** Every weighty act passes here: says what will happen and asks for a reason. */
export const ReasonDialog = (props: Props) => (
  <Dialog opened={props.opened} title={props.title} onClose={props.onClose} size="560px">
    {props.opened ? <ReasonForm {...props} /> : null}
  </Dialog>
)

const ReasonForm = (props: Props) => {
  const t = useText(uiText)
  const draft = useDraft(props.draftKey, props.startWith ?? '', readText)
  const [failure, setFailure] = useState<unknown>(null)
  const [empty, setEmpty] = useState(false)
  const [busy, setBusy] = useState(false)
  const asks = props.reasonLabel !== null
  const confirm = async (): Promise<void> => {
    if (asks && draft.value.trim() === '') {
      setEmpty(true)
      return
    }
    setBusy(true)
    setFailure(null)
    try {
      await props.onConfirm(draft.value.trim())
      draft.drop()
      props.onClose()
    } catch (cause) {
      setFailure(cause)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="reason-says">{props.says}</div>
      {asks ? (
        <Textarea
          label={props.reasonLabel}
          description={props.reasonHint ?? t.reasonHint}
          withAsterisk
          aria-required
          autosize
          minRows={4}
          maxRows={12}
          data-autofocus
          value={draft.value}
          onChange={(event) => {
            setEmpty(false)
            draft.set(event.currentTarget.value)
          }}
          error={empty ? t.reasonMissing : null}
        />
      ) : null}
      {asks ? (
        <p className="muted small" role="status">
          {draft.failed ? t.draftFailed : draft.saved ? t.draftKept : draft.restored ? t.draftRestored : ''}
        </p>
      ) : null}
      <ErrorNote failure={failure} />
      <div className="line">
        <span className="grow" />
        <Button onClick={props.onClose}>{t.cancel}</Button>
        <Button tone={props.danger === true ? 'danger' : 'main'} busy={busy} onClick={() => void confirm()}>
          {props.confirm}
        </Button>
      </div>
    </>
  )
}
