import { frameText } from '../../src-main/text/screens/frame.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useCall } from '../client.ts'
import { PersonScreen } from '../screens/start/person.tsx'
import { Wizard } from '../screens/start/wizard.tsx'
import { ErrorNote } from '../ui/note.tsx'
import { Frame } from './frame.tsx'
import { useText } from './language.tsx'
import { OfficeWatch } from './office-watch.tsx'
import { SessionContext } from './session.tsx'

/** Which of the three: no office yet, nobody at work yet, or the screens. */
export const App = () => {
  const state = useCall('office.state', {}, true)
  const t = useText(uiText)
  const words = useText(frameText)
  if (state.data === undefined)
    return (
      <main className="start">
        <h1 className="brand">{words.appName}</h1>
        {state.isError ? <ErrorNote failure={state.error} onRetry={() => void state.refetch()} /> : <p>{t.loading}</p>}
        <OfficeWatch />
      </main>
    )
  const { office, person, ...rest } = state.data
  if (office === null) return <Wizard today={rest.today} />
  if (person === null) return <PersonScreen office={office} people={rest.people} />
  return (
    <SessionContext value={{ office, person, ...rest }}>
      <Frame />
    </SessionContext>
  )
}
