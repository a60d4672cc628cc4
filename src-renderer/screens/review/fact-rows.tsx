import { useRef, useState } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { isOpenForEdit } from '../../../src-main/domain/workflow/states.ts'
import type { FactsText } from '../../../src-main/text/screens/facts.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useMayWrite } from '../../app/session.tsx'
import { Button } from '../../ui/button.tsx'
import { isEditable, useFacts } from '../../ui/facts.ts'
import { FactEditor } from './fact-editor.tsx'

export type FactRow = {
  readonly fact: string
  /** Undefined: not known. */
  readonly value: unknown
  readonly known: boolean
  readonly origin: string
}

/** Facts with their values and where each came from; one click edits, saving judges the file again. */
export const FactRows = (props: {
  readonly file: ApplicationView
  readonly caption: string
  readonly rows: readonly FactRow[]
  readonly columns: FactsText
}) => {
  const ui = useText(uiText)
  const facts = useFacts()
  const mayWrite = useMayWrite() && isOpenForEdit(props.file.state)
  const [editing, setEditing] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const t = props.columns
  const close = (fact: string): void => {
    setEditing(null)
    // The field had the focus and is gone: back to the button that opened it.
    requestAnimationFrame(() => {
      const row = [...(table.current?.rows ?? [])].find((one) => one.dataset['fact'] === fact)
      row?.querySelector('button')?.focus()
    })
  }
  return (
    <table className="fact-rows" ref={table}>
      <caption>{props.caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t.known}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.origin}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) =>
          editing === row.fact ? (
            <tr key={row.fact}>
              <td colSpan={3}>
                <FactEditor file={props.file} fact={row.fact} value={row.value} onDone={() => close(row.fact)} />
              </td>
            </tr>
          ) : (
            <tr key={row.fact} data-fact={row.fact}>
              <th scope="row">{facts.name(row.fact)}</th>
              <td className={row.known ? 'tab-num' : 'tab-num unknown'}>
                {row.value === undefined ? ui.unknown : facts.text(row.fact, row.value)}
              </td>
              <td className="fact-end">
                <span className="muted small">{row.origin}</span>
                {mayWrite && isEditable(row.fact) ? (
                  <Button
                    little
                    tone="quiet"
                    label={row.known ? t.edit(facts.name(row.fact)) : t.fill(facts.name(row.fact))}
                    onClick={() => setEditing(row.fact)}
                  >
                    {row.known ? t.editShort : t.fillShort}
                  </Button>
                ) : null}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
