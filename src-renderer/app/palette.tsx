import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { formatDate } from '../../src-main/domain/dates.ts'
import { formatDong } from '../../src-main/domain/money.ts'
import { fold, matchesSearch } from '../../src-main/domain/text.ts'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { useCall } from '../client.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useLanguage, useText } from './language.tsx'
import { useRouter } from './route.ts'
import { screens } from './screens.tsx'
import { useSealCheck } from './seal-check.tsx'
import { useMayWrite } from './session.tsx'

type Found = {
  readonly key: string
  readonly group: string
  readonly title: string
  readonly beside: string
  readonly run: () => void
}
type Props = { readonly opened: boolean; readonly onClose: () => void; readonly onKeys: () => void }

/** Ctrl+K: any file, co-op, voucher, screen or action. */
export const Palette = (props: Props) => {
  const t = useText(frameText)
  return (
    <Dialog opened={props.opened} title={t.palette.title} onClose={props.onClose} size="620px">
      {props.opened ? <Finder {...props} /> : null}
    </Dialog>
  )
}

const mostOfAKind = 8

const Finder = ({ onClose, onKeys }: Props) => {
  const t = useText(frameText)
  const id = useId()
  const [query, setQuery] = useState('')
  const [mark, setMark] = useState(0)
  const found = useFound(query, onKeys)
  const at = Math.min(mark, found.length - 1)
  const run = (item: Found): void => {
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const item = found[at]
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      const next = (at + step + found.length) % found.length
      setMark(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && item !== undefined) {
      event.preventDefault()
      run(item)
    }
  }
  return (
    <div className="finder">
      <input
        className="finder-input"
        role="combobox"
        aria-label={t.palette.input}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t.palette.input}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setMark(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="finder-list" id={`${id}-list`} role="listbox" aria-label={t.palette.results} tabIndex={-1}>
        {found.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox, which keeps the focus.
          <div
            key={item.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? 'finder-item on' : 'finder-item'}
            onClick={() => run(item)}
          >
            <span className="clip">{item.title}</span>
            <span className="muted small clip">{item.beside}</span>
            <span className="muted small">{item.group}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? (
        <p className="muted" role="status">
          {t.palette.nothing}
        </p>
      ) : null}
    </div>
  )
}

const useFound = (query: string, onKeys: () => void): readonly Found[] => {
  const t = useText(frameText)
  const { language, setLanguage } = useLanguage()
  const { go } = useRouter()
  const mayWrite = useMayWrite()
  const checkSeal = useSealCheck()
  // The office is asked once typing rests; what it says of an older query is not shown: Enter takes what stands first now.
  const asked = useDeferredValue(query)
  const asks = asked === query && query.trim().length > 1
  const files = useCall(
    'application.list',
    { filter: { search: query, states: [], works: [], districts: [], verdicts: [] }, sort: 'no', descending: false },
    asks,
  )
  const coops = useCall('coop.list', { search: query }, asks)
  const vouchers = useCall('voucher.search', { search: query }, asks)
  return useMemo(() => {
    const matches = (title: string): boolean => matchesSearch(fold(title), query)
    const places = screens
      .filter((screen) => mayWrite || (screen.name !== 'intake' && screen.name !== 'newApplication'))
      .map(
        (screen): Found => ({
          key: screen.name,
          group: t.palette.screens,
          title: t.screens[screen.name],
          beside: '',
          run: () => go(screen.name),
        }),
      )
    const action = (key: string, title: string, run: () => void): Found => ({
      key,
      group: t.palette.actions,
      title,
      beside: '',
      run,
    })
    const actions = [
      action('language', t.actions.switchLanguage, () => setLanguage(language === 'vi' ? 'en' : 'vi')),
      action('seal', t.actions.verifySeal, checkSeal),
      action('keys', t.actions.showKeys, onKeys),
    ]
    const rows = (asks ? (files.data?.rows ?? []) : []).slice(0, mostOfAKind).map(
      (row): Found => ({
        key: row.id,
        group: t.palette.applications,
        title: row.coop,
        beside: `${row.no} · ${row.district}`,
        run: () => go('review', row.id),
      }),
    )
    const members = (asks ? (coops.data?.rows ?? []) : []).slice(0, mostOfAKind).map(
      (row): Found => ({
        key: `coop.${row.id}`,
        group: t.palette.coops,
        title: row.name,
        beside: row.taxCode ?? row.district,
        run: () => go('coops', row.id),
      }),
    )
    const posted = (asks ? (vouchers.data?.vouchers ?? []) : []).map(
      ({ number, payee, postingDate, amount }): Found => ({
        key: `voucher.${number}`,
        group: t.palette.vouchers,
        title: payee === null ? number : `${number} · ${payee}`,
        beside: `${formatDate(postingDate)} · ${formatDong(amount)}`,
        run: () => go('ledger', number),
      }),
    )
    return [...posted, ...rows, ...members, ...[...places, ...actions].filter((item) => matches(item.title))]
  }, [query, asks, files.data, coops.data, vouchers.data, t, go, language, setLanguage, checkSeal, onKeys, mayWrite])
}
