import { type ReactNode, useEffect, useRef } from 'react'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import './money.css'

/** A pane beside a table that shows the chosen row; Escape closes it. The table keeps the focus. */
export const Side = (props: {
  readonly title: ReactNode
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const t = useText(moneyText)
  const pane = useRef<HTMLElement>(null)
  useShortcuts([{ key: 'Escape', label: t.closePane, run: props.onClose }])
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 })
  }, [])
  return (
    <aside ref={pane} className="side" aria-label={props.label}>
      <div className="line">
        <h2>{props.title}</h2>
        <span className="grow" />
        <Button little tone="quiet" label={t.closePane} title={t.closePane} onClick={props.onClose}>
          <span className="times" aria-hidden="true">
            ×
          </span>
        </Button>
      </div>
      {props.children}
    </aside>
  )
}

/** Label and value in two columns; a null value leaves the row out. */
export const Pairs = (props: { readonly items: readonly (readonly [string, ReactNode] | null)[] }) => (
  <dl className="pairs">
    {props.items.map((item) =>
      item === null ? null : (
        <div key={item[0]} style={{ display: 'contents' }}>
          <dt>{item[0]}</dt>
          <dd>{item[1]}</dd>
        </div>
      ),
    )}
  </dl>
)
