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
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? '520px'}
      closeButtonProps={{ 'aria-label': t.close }}
      centered
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      <div className="stack">{props.children}</div>
    </Modal>
  )
}
