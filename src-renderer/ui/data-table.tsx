// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid and only those in view exist; the roles say what a table would.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names the row by aria-activedescendant.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useText } from '../app/language.tsx'
import './data-table.css'

export type Column<Row> = {
  readonly key: string
  readonly title: string
  /** A CSS grid track: `96px`, `minmax(160px, 1fr)`. */
  readonly width: string
  readonly right?: boolean
  readonly cell: (row: Row) => ReactNode
  /** Makes the heading a button. */
  readonly sort?: { readonly now: 'ascending' | 'descending' | 'none'; readonly onSort: () => void }
}

/** Rows by their place, from 0: an array is one; a long book reads what is asked for. */
export type Rows<Row> = { readonly length: number; readonly at: (index: number) => Row | undefined }

/** A row to go to; each new object is a new wish. */
export type RowTarget = { readonly index: number }

type Props<Row> = {
  /** Name of the table for screen readers. */
  readonly label: string
  readonly rows: Rows<Row>
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  /** Click or Enter. */
  readonly onOpen?: (row: Row) => void
  readonly chosen?: string | null
  /** Sums and balances stand out. */
  readonly tone?: (row: Row) => 'plain' | 'sum'
  /** The table is where the reader goes on: it takes the focus once it has rows. */
  readonly takesFocus?: boolean
  /** Shown instead of rows. */
  readonly empty: ReactNode
  /** Called when the last rows come into view: read more. */
  readonly onEnd?: () => void
  /** Called with the first and the last row in view. */
  readonly onRange?: (first: number, last: number) => void
  /** Goes there, marks it and takes the focus. */
  readonly target?: RowTarget | null
}

const rowHeight = 32
/** Left and right of a row, as in data-table.css. */
const sidePadding = 20

/** The least width of a track in px: head and rows are grids of their own and must agree on it. */
const leastOf = (track: string): number => Number(/\d+/.exec(track)?.[0] ?? 0)

/**
 * A table of any length: only the rows in view exist. Focus stays on the table, arrows, Page Up/Down, Home and End move a
 * mark, Enter opens. A window holds at most 200,000 rows of this height.
 */
export const DataTable = <Row,>(props: Props<Row>) => {
  const t = useText(uiText)
  const { rows, columns, onOpen, onEnd, onRange, target } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [mark, setMark] = useState(-1)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head stands above the rows and stays in view: rows begin below it, and none is hidden behind it.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  })
  const shown = virtual.getVirtualItems()
  const first = shown.at(0)?.index ?? 0
  const last = shown.at(-1)?.index ?? -1
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - 1) onEnd?.()
    if (last >= 0) onRange?.(first, last)
  }, [first, last, rows.length, onEnd, onRange])

  const filled = rows.length > 0
  useEffect(() => {
    if (props.takesFocus === true && filled) scroller.current?.focus()
  }, [props.takesFocus, filled])

  const moveTo = (wanted: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, wanted))
    setMark(next)
    virtual.scrollToIndex(next)
  }
  const gone = useRef<RowTarget | null>(null)
  useEffect(() => {
    if (target === undefined || target === null || gone.current === target || target.index >= rows.length) return
    gone.current = target
    // First: the table marks a row by itself when it gets the focus.
    scroller.current?.focus()
    setMark(target.index)
    virtual.scrollToIndex(target.index, { align: 'start' })
  }, [target, rows.length, virtual])

  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 2)
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: mark + 1,
    ArrowUp: mark - 1,
    PageDown: mark + page,
    PageUp: mark - page,
    Home: 0,
    End: rows.length - 1,
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || rows.length === 0) return
    const wanted = moves[event.key]
    const row = rowAt(rows, mark)
    if (wanted !== undefined) {
      event.preventDefault()
      moveTo(wanted)
    } else if (event.key === 'Enter' && row !== undefined && onOpen !== undefined) {
      event.preventDefault()
      onOpen(row)
    }
  }
  const tracks = columns.map((column) => column.width).join(' ')
  const inner = { minWidth: columns.reduce((sum, column) => sum + leastOf(column.width), sidePadding) }
  return (
    <div
      ref={scroller}
      className="table"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={mark >= 0 && mark < rows.length ? `${id}-${mark}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && mark < 0 && rows.length > 0)
          moveTo(chosenIndex(rows, props.rowKey, props.chosen) ?? virtual.range?.startIndex ?? 0)
      }}
    >
      <div className="table-head" role="rowgroup" style={inner}>
        <div className="table-row" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
          {columns.map((column) => (
            <div
              key={column.key}
              role="columnheader"
              tabIndex={-1}
              aria-sort={column.sort?.now}
              className={column.right === true ? 'right' : ''}
            >
              {column.sort === undefined ? (
                column.title
              ) : (
                <button type="button" title={t.sortBy(column.title)} onClick={column.sort.onSort}>
                  {column.title}
                  <span aria-hidden="true">{arrows[column.sort.now]}</span>
                </button>
              )}
            </div>
          ))}
        </div>
      </div>
      {rows.length === 0 ? (
        <div role="row" className="table-empty">
          <div role="gridcell">{props.empty}</div>
        </div>
      ) : (
        <div className="table-body" role="rowgroup" style={{ ...inner, height: virtual.getTotalSize() }}>
          {shown.map((item) => {
            const row = rowAt(rows, item.index)
            if (row === undefined) return null
            const key = props.rowKey(row)
            const on = key === props.chosen
            const classes = [
              'table-row',
              props.tone?.(row) ?? 'plain',
              on ? 'on' : '',
              item.index === mark ? 'marked' : '',
            ]
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid, which keeps the focus.
              <div
                key={key}
                id={`${id}-${item.index}`}
                role="row"
                tabIndex={-1}
                aria-rowindex={item.index + 2}
                aria-selected={on}
                className={classes.join(' ')}
                style={{ gridTemplateColumns: tracks, transform: `translateY(${item.start - rowHeight}px)` }}
                data-opens={onOpen === undefined ? undefined : true}
                onClick={() => {
                  setMark(item.index)
                  onOpen?.(row)
                }}
              >
                {columns.map((column) => (
                  <div key={column.key} role="gridcell" tabIndex={-1} className={column.right === true ? 'right' : ''}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      )}
    </div>
  )
}

const rowAt = <Row,>(rows: Rows<Row>, index: number): Row | undefined => (index < 0 ? undefined : rows.at(index))

const chosenIndex = <Row,>(
  rows: Rows<Row>,
  rowKey: (row: Row) => string,
  chosen: string | null | undefined,
): number | null => {
  if (chosen === null || chosen === undefined) return null
  for (let index = 0; index < rows.length; index += 1) {
    const row = rowAt(rows, index)
    if (row !== undefined && rowKey(row) === chosen) return index
  }
  return null
}

const arrows = { ascending: ' ↑', descending: ' ↓', none: '' } as const
