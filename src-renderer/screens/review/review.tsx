import { useEffect, useState } from 'react'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import type { ScreenProps } from '../../app/screen-props.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { ReviewFile } from './file.tsx'
import { Queue } from './queue.tsx'
import './review.css'
import { placeOf } from './shown.ts'

/** Thẩm định: queue, file, proof. `id`: the file to open; without one the first of the queue. */
export const ReviewScreen = ({ id }: ScreenProps) => {
  const t = useText(reviewText)
  const ui = useText(uiText)
  const { go } = useRouter()
  const queue = useCall('application.queue', {}, true)
  const rows = queue.data?.rows ?? []
  const place = placeOf(id)
  const [current, setCurrent] = useState(place.applicationId)
  const first = rows.at(0)?.id ?? null
  useEffect(() => {
    if (place.applicationId !== null) setCurrent(place.applicationId)
  }, [place.applicationId])
  useEffect(() => {
    // The file stays when a step takes it out of the queue: only an empty screen takes the first.
    setCurrent((before) => before ?? first)
  }, [first])
  const move = (by: number): void => {
    const at = rows.findIndex((row) => row.id === current)
    const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))]
    if (next !== undefined) go('review', next.id)
  }
  useShortcuts([
    { key: 'j', label: t.nextFile, run: () => move(1) },
    { key: 'k', label: t.previousFile, run: () => move(-1) },
  ])
  return (
    <div className="review">
      <Queue
        rows={rows}
        current={current}
        failure={queue.error}
        onPick={(picked) => go('review', picked)}
        onMove={move}
      />
      {current === null ? (
        <div className="review-empty">
          <h1 className="sr-only">{t.title}</h1>
          {queue.isPending ? (
            <p className="muted">{ui.loading}</p>
          ) : (
            <Empty
              title={t.emptyTitle}
              next={t.emptyNext}
              actions={<Button onClick={() => go('applications')}>{t.toList}</Button>}
            />
          )}
        </div>
      ) : (
        <OpenFile key={current} id={current} conditionId={place.applicationId === current ? place.conditionId : null} />
      )}
    </div>
  )
}

const OpenFile = ({ id, conditionId }: { readonly id: string; readonly conditionId: string | null }) => {
  const ui = useText(uiText)
  const file = useCall('application.get', { id }, true)
  if (file.data === undefined)
    return (
      <div className="review-empty">
        {file.isError ? (
          <ErrorNote failure={file.error} onRetry={() => void file.refetch()} />
        ) : (
          <p className="muted">{ui.loading}</p>
        )}
      </div>
    )
  return <ReviewFile file={file.data} conditionId={conditionId} />
}
