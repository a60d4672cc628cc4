import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { LedgerFilters } from '../../../src-main/domain/ledger/book.ts'
import { call } from '../../client.ts'
import { bookRows } from './ledger-rows.ts'

/** The book of a year, a thousand lines at a time as they are scrolled to. */
export const useLedger = (year: number, filters: LedgerFilters) => {
  const query = useInfiniteQuery({
    queryKey: ['ledger.page', { year, filters }],
    queryFn: ({ pageParam }) => call('ledger.page', { year, filters, afterStt: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last) => last.nextAfter,
  })
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const heading = data?.pages.at(-1)?.heading
  const lines = useMemo(() => data?.pages.flatMap((page) => page.lines) ?? [], [data])
  const rows = useMemo(() => (heading === undefined ? [] : bookRows(heading, lines)), [heading, lines])
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  /** Reads pages until the row is there. */
  const readTo = useCallback(
    async (row: number): Promise<void> => {
      let read = lines.length
      let more = hasNextPage
      while (more && read <= row) {
        const next = await fetchNextPage()
        read = next.data?.pages.reduce((sum, page) => sum + page.lines.length, 0) ?? read
        more = next.hasNextPage && !next.isError
      }
    },
    [lines.length, hasNextPage, fetchNextPage],
  )
  return { query, heading, lines, rows, complete: query.isSuccess && !hasNextPage, readOn, readTo }
}
