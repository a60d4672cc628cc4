import { useState } from 'react'
import { Dialog } from './dialog.tsx'
import { Viewer } from './viewer.tsx'

export type ListedScan = {
  readonly id: string
  readonly name: string
  /** Shown on pointing at it. */
  readonly title: string
}

/** Kept scans by their names; one is opened over the screen. */
export const ScanList = (props: {
  readonly scans: readonly ListedScan[]
  readonly of: 'evidence' | 'voucher'
  readonly see: (name: string) => string
}) => {
  const [shown, setShown] = useState<ListedScan | null>(null)
  return (
    <>
      {props.scans.map((scan) => (
        <button
          key={scan.id}
          type="button"
          className="chip"
          aria-label={props.see(scan.name)}
          title={scan.title}
          onClick={() => setShown(scan)}
        >
          {scan.name}
        </button>
      ))}
      {shown === null ? null : (
        <Dialog opened title={shown.name} size="900px" onClose={() => setShown(null)}>
          <div className="viewer-dialog">
            <Viewer of={props.of} id={shown.id} name={shown.name} />
          </div>
        </Dialog>
      )}
    </>
  )
}
