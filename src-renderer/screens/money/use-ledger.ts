import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { LedgerFilters, LedgerLine } from '../../../src-main/domain/ledger/book.ts'
import { call, useCall } from '../../client.ts'
import { bookLayout, bookRows } from './ledger-rows.ts'

type PageAnswer = { readonly lines: readonly LedgerLine[] }

const linesOf = (answers: readonly UseQueryResult<PageAnswer, Error>[]) => ({
  pages: answers.map((answer) => answer.data?.lines),
  failed: answers.find((answer) => answer.isError),
})

/** The book of a year: the heading tells where every row stands, so only the pages in view are read, wherever they lie. */
export const useLedger = (year: number, filters: LedgerFilters) => {
  const query = useCall('ledger.open', { year, filters }, true)
  const { heading, pageSize = 1, starts } = query.data ?? {}
  const layout = useMemo(() => (heading === undefined ? undefined : bookLayout(heading)), [heading])
  const [view, setView] = useState({ first: 0, last: 0 })
  const last = Math.min(view.last, (starts?.length ?? 0) - 1)
  const first = Math.min(view.first, Math.max(0, last))
  const { pages, failed } = useQueries({
    queries: (starts?.slice(first, last + 1) ?? []).map((afterStt) => ({
      queryKey: ['ledger.page', { year, filters, afterStt }],
      queryFn: (): Promise<PageAnswer> => call('ledger.page', { year, filters, afterStt }),
    })),
    combine: linesOf,
  })
  const rows = useMemo(
    () =>
      bookRows(layout, (place) => {
        const page = Math.floor(place / pageSize)
        return pages[page - first]?.[place - page * pageSize]
      }),
    [layout, pages, pageSize, first],
  )
  /** Tells which rows are in view; pages beside them are read ahead. */
  const onRange = useCallback(
    (from: number, to: number): void => {
      if (layout === undefined) return
      const pageOf = (row: number): number => Math.floor(layout.placeNear(row) / pageSize)
      const ahead = Math.ceil(pageSize / 4)
      const next = { first: pageOf(Math.max(0, from - ahead)), last: pageOf(to + ahead) }
      setView((now) => (now.first === next.first && now.last === next.last ? now : next))
    },
    [layout, pageSize],
  )
  const shown = pages.flatMap((lines) => lines ?? [])
  return {
    query,
    /** A page that could not be read. */
    failed,
    heading,
    layout,
    rows,
    /** The lines that are read now: all of them in a book of one page. */
    shown,
    complete: heading !== undefined && shown.length === heading.lineCount,
    onRange,
  }
}
