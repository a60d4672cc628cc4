import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'

/** A dialog with a title and a close button; Escape closes it, focus returns to where it was. */
export const Dialog = (props: {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly size?: string
  readonly children: ReactNode
}) => {
  const t = useText(uiText)
  return (
    <Modal.Root
      opened={props.opened}
      onClose={props.onClose}
      size={props.size ?? '520px'}
      centered
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        {/* No <header>: outside of a section it would be a second banner of the page. */}
        <div className="dialog-head">
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t.close} />
        </div>
        <Modal.Body>
          <div className="stack">{props.children}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
