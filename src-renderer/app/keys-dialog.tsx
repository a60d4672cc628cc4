import { Checkbox } from '@mantine/core'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { Dialog } from '../ui/dialog.tsx'
import { activeShortcuts, type Shortcut, useLetters } from './keys.ts'
import { useText } from './language.tsx'

const shown = (shortcut: Shortcut): string =>
  `${shortcut.ctrl === true ? 'Ctrl ' : ''}${shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key}`

/** What may be pressed on the screen of the moment, and the switch that turns letters off. */
export const KeysDialog = (props: { readonly opened: boolean; readonly onClose: () => void }) => {
  const t = useText(frameText)
  const [letters, setLetters] = useLetters()
  return (
    <Dialog opened={props.opened} title={t.keys} onClose={props.onClose} size="420px">
      <dl className="keys">
        {props.opened
          ? activeShortcuts().map((shortcut) => (
              <div key={shown(shortcut)}>
                <dt>
                  <kbd>{shown(shortcut)}</kbd>
                </dt>
                <dd>{shortcut.label}</dd>
              </div>
            ))
          : null}
      </dl>
      <Checkbox
        label={t.keysOn}
        description={t.keysHint}
        checked={letters}
        onChange={(event) => setLetters(event.currentTarget.checked)}
      />
    </Dialog>
  )
}
