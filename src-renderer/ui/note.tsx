import type { ReactNode } from 'react'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { Button } from './button.tsx'
import { sayFailure } from './failure.ts'
import { Sign, type SignName } from './sign.tsx'

const signs = { bad: 'notMet', warn: 'evidenceMissing', good: 'met' } as const satisfies Record<string, SignName>

/** A remark in the page. `bad` interrupts a screen reader, the others wait. */
export const Note = (props: {
  readonly tone: 'bad' | 'warn' | 'good'
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) => (
  <div className={`note ${props.tone}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
    <Sign name={signs[props.tone]} />
    <div>
      <b>{props.title}</b>
      {props.children === undefined ? null : <div>{props.children}</div>}
    </div>
    {props.action ?? <span />}
  </div>
)

/** What is wrong, where, what to do, in the language of the moment. Nothing when `failure` is null. */
export const ErrorNote = (props: { readonly failure: unknown; readonly onRetry?: (() => void) | undefined }) => {
  const t = useText(uiText)
  const { language } = useLanguage()
  if (props.failure === null || props.failure === undefined) return null
  const { onRetry } = props
  const action =
    onRetry === undefined ? undefined : (
      <Button little onClick={onRetry}>
        {t.retry}
      </Button>
    )
  return (
    <Note tone="bad" title={t.errorTitle} action={action}>
      {sayFailure(props.failure, language)}
    </Note>
  )
}
