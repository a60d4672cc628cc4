import { useEffect, useState } from 'react'
import { reviewText } from '../../src-main/text/screens/review.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import { call } from '../client.ts'
import { Button } from './button.tsx'
import { ErrorNote } from './note.tsx'
import './viewer.css'

type Opened = { readonly token: string; readonly mime: string }

/** A stored paper: PDF in the browser's own viewer, images with zoom and turning. */
export const Viewer = ({
  of,
  id,
  name,
}: {
  readonly of: 'paper' | 'decision' | 'planDecision' | 'classSheet' | 'evidence' | 'voucher'
  readonly id: string
  readonly name: string
}) => {
  const t = useText(reviewText).proof
  const ui = useText(uiText)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let gone = false
    // Once, not through the cache: a new token would load the paper again after every write.
    call('paper.open', { of, id }).then(
      (answer) => (gone ? undefined : setOpened(answer)),
      (cause: unknown) => (gone ? undefined : setFailure(cause)),
    )
    return () => {
      gone = true
    }
  }, [of, id])
  if (failure !== null)
    return (
      <div className="proof-space">
        <ErrorNote failure={failure} />
      </div>
    )
  if (opened === null)
    return (
      <div className="proof-space">
        <p className="muted">{ui.loading}</p>
      </div>
    )
  const address = `/file/${opened.token}`
  if (opened.mime === 'application/pdf') return <iframe className="viewer" title={t.viewer(name)} src={address} />
  if (opened.mime.startsWith('image/')) return <ImageViewer address={address} name={name} />
  return (
    <div className="proof-space">
      <p className="muted">{t.cannotShow}</p>
    </div>
  )
}

const zooms = [50, 75, 100, 150, 200, 300] as const
const fits = 2

const ImageViewer = ({ address, name }: { readonly address: string; readonly name: string }) => {
  const t = useText(reviewText).proof
  const [zoom, setZoom] = useState(fits)
  const [turns, setTurns] = useState(0)
  return (
    <>
      <div className="viewer-tools">
        <Button little label={t.zoomOut} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          −
        </Button>
        <span className="tab-num small">{zooms[zoom]} %</span>
        <Button little label={t.zoomIn} disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
          +
        </Button>
        <Button little onClick={() => setTurns((turns + 1) % 4)}>
          {t.rotate}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="viewer image" aria-label={t.viewer(name)} tabIndex={0}>
        <img src={address} alt={name} style={{ width: `${zooms[zoom]}%`, transform: `rotate(${turns * 90}deg)` }} />
      </section>
    </>
  )
}
