import { Component, type ReactNode } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNote } from '../ui/note.tsx'
import { useText } from './language.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly failure: unknown }

/** A screen that breaks says so and can be opened again; the rest of the window stays. */
export class Crash extends Component<Props, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(failure: unknown): State {
    return { failure }
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children
    return <CrashNote failure={this.state.failure} onReload={() => this.setState({ failure: null })} />
  }
}

const CrashNote = (props: { readonly failure: unknown; readonly onReload: () => void }) => {
  const t = useText(frameText)
  return (
    <div className="page-body stack">
      <p>{t.crashed}</p>
      <ErrorNote failure={props.failure} />
      <div className="line">
        <Button onClick={props.onReload}>{t.reload}</Button>
      </div>
    </div>
  )
}
