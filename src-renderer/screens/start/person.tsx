import { useState } from 'react'
import type { OfficeState } from '../../../src-main/contract/office.ts'
import type { Actor } from '../../../src-main/domain/people.ts'
import { frameText } from '../../../src-main/text/screens/frame.ts'
import { startText } from '../../../src-main/text/screens/start.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { PersonFields } from './person-fields.tsx'
import './start.css'

const nobody: Actor = { name: '', role: 'reviewOfficer' }

/** Those who used the book before, one click each, or somebody new. */
const PersonChoice = (props: { readonly people: readonly Actor[]; readonly onDone: () => void }) => {
  const t = useText(startText)
  const labels = useLabels()
  const choose = useWrite('person.choose')
  const [typed, setTyped] = useState<Actor>(nobody)
  const [asked, setAsked] = useState(false)
  const start = (person: Actor): void => whenWritten(choose.mutateAsync(person), props.onDone)
  return (
    <div className="stack">
      {props.people.length === 0 ? null : (
        <section aria-label={t.known} className="people">
          {props.people.map((person) => (
            <button
              key={`${person.name}/${person.role}`}
              type="button"
              className="person-card"
              onClick={() => start(person)}
            >
              <b>{person.name}</b>
              <span className="muted small">{labels.role[person.role]}</span>
            </button>
          ))}
        </section>
      )}
      <form
        className="stack"
        aria-label={t.someoneElse}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (typed.name.trim() !== '') start(typed)
        }}
      >
        {props.people.length === 0 ? null : <h2 className="start-group">{t.someoneElse}</h2>}
        <div className="fields">
          <PersonFields value={typed} onChange={setTyped} asked={asked} />
        </div>
        <p className="muted small">{t.declared}</p>
        <ErrorNote failure={choose.error} />
        <div className="line">
          <span className="grow" />
          <button type="submit" className="btn main">
            {t.start}
          </button>
        </div>
      </form>
    </div>
  )
}

export const PersonScreen = (props: {
  readonly office: NonNullable<OfficeState['office']>
  readonly people: readonly Actor[]
}) => {
  const t = useText(startText)
  const frame = useText(frameText)
  return (
    <main className="start">
      <div className="start-card">
        <header className="start-head">
          <div>
            <div className="brand">{frame.appName}</div>
            <div className="muted small">
              {props.office.name} · {frame.year(props.office.year)}
            </div>
          </div>
          <LanguageSwitch />
        </header>
        <h1>{t.choosePerson}</h1>
        <PersonChoice people={props.people} onDone={() => undefined} />
      </div>
    </main>
  )
}

export const PersonDialog = (props: {
  readonly opened: boolean
  readonly people: readonly Actor[]
  readonly onClose: () => void
}) => {
  const t = useText(startText)
  return (
    <Dialog opened={props.opened} title={t.choosePerson} onClose={props.onClose} size="560px">
      {props.opened ? <PersonChoice people={props.people} onDone={props.onClose} /> : null}
    </Dialog>
  )
}
