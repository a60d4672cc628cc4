import { useState } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { PersonDialog } from '../screens/start/person.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useLabels, useText } from './language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SealStatus } from './seal-check.tsx'
import { useSession } from './session.tsx'

export const TopBar = (props: { readonly onFind: () => void; readonly onKeys: () => void }) => {
  const t = useText(frameText)
  const { office } = useSession()
  return (
    <header className="top">
      <div className="brand">{t.appName}</div>
      <button type="button" className="find" aria-keyshortcuts="Control+K" onClick={props.onFind}>
        <span className="clip">{t.find}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <div className="top-right">
        <span className="chip">{t.year(office.year)}</span>
        <SealStatus />
        <button type="button" className="btn quiet little" aria-label={t.keys} title={t.keys} onClick={props.onKeys}>
          ?
        </button>
        <LanguageSwitch />
        <PersonChip />
      </div>
    </header>
  )
}

const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}

/** Who is at work. The name is declared, not proven, and the window says so. */
const PersonChip = () => {
  const t = useText(frameText)
  const labels = useLabels()
  const { person, people } = useSession()
  const [open, setOpen] = useState(false)
  const role = labels.role[person.role]
  return (
    <>
      <button
        type="button"
        className="person"
        title={`${person.name} · ${role} (${t.declared})`}
        onClick={() => setOpen(true)}
      >
        <span className="avatar" aria-hidden="true">
          {initialsOf(person.name)}
        </span>
        <span className="person-words">
          <span className="clip">
            <b>{person.name}</b> · {role}
          </span>
          <span className="person-note">{t.declared}</span>
        </span>
        <span className="sr-only">{t.changePerson}</span>
      </button>
      <PersonDialog opened={open} people={people} onClose={() => setOpen(false)} />
    </>
  )
}
