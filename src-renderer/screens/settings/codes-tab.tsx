import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { CodeKindView } from '../../../src-main/contract/codes.ts'
import { type CodeKind, digitsOf } from '../../../src-main/domain/codes/kinds.ts'
import { codeKindText } from '../../../src-main/text/code-kinds.ts'
import { codesText } from '../../../src-main/text/screens/codes.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { momentText } from '../../ui/date-text.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { CodesOfKind } from './codes-of-kind.tsx'
import { ImportCodes } from './import-codes.tsx'
import { useMayImport } from './use-codes-may.ts'
import { yearsText } from './years-text.ts'

/** Danh mục mã: which list of each kind counts in a budget year, by which document. */
export const CodesTab = () => {
  const t = useText(codesText)
  const ui = useText(uiText)
  const { office } = useSession()
  const mayImport = useMayImport()
  const [year, setYear] = useState(office.year)
  const [shown, setShown] = useState<CodeKind | null>(null)
  const [adding, setAdding] = useState(false)
  const list = useCall('codes.list', { year }, true)
  return (
    <>
      <div className="line">
        <NativeSelect
          aria-label={t.year}
          value={String(year)}
          data={yearsAround(office.year).map((one) => ({ value: String(one), label: `${t.year} ${one}` }))}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <span className="muted small">{t.intro}</span>
        <span className="grow" />
        {mayImport ? (
          <Button tone="main" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        ) : null}
      </div>
      <ErrorNote failure={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <p className="muted">{ui.loading}</p> : null}
      {list.data === undefined ? null : (
        <table className="plain-table settings-table" aria-label={t.table}>
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.digits}</th>
              <th scope="col">{t.inForce}</th>
              <th scope="col">{t.years}</th>
              <th scope="col" className="num">
                {t.count}
              </th>
              <th scope="col">{t.imported}</th>
              <th scope="col">
                <span className="sr-only">{t.openShort}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.data.kinds.map((kind) => (
              <KindRow key={kind.kind} kind={kind} onShow={() => setShown(kind.kind)} />
            ))}
          </tbody>
        </table>
      )}
      {shown === null ? null : <CodesOfKind kind={shown} year={year} onClose={() => setShown(null)} />}
      {adding ? <ImportCodes onClose={() => setAdding(false)} /> : null}
    </>
  )
}

/** The years a list can matter in: since the codes of 2008, and the one that comes. */
const yearsAround = (year: number): readonly number[] =>
  Array.from({ length: year + 2 - 2009 }, (_, index) => year + 1 - index)

const KindRow = ({ kind, onShow }: { readonly kind: CodeKindView; readonly onShow: () => void }) => {
  const t = useText(codesText)
  const name = useText(codeKindText)[kind.kind]
  const inForce = kind.lists.find((list) => list.inForce)
  return (
    <tr>
      <td>
        {name}
        <History kind={kind} />
      </td>
      <td className="tab-num">{digitsOf(kind.kind)}</td>
      {inForce === undefined ? (
        <td className="muted" colSpan={5}>
          {t.none}
        </td>
      ) : (
        <>
          <td>{inForce.document}</td>
          <td className="tab-num nowrap">{yearsText(inForce)}</td>
          <td className="num">{inForce.entries}</td>
          <td>
            {inForce.importedBy}, {momentText(inForce.importedAt)}
          </td>
          <td>
            <Button little label={t.open(name)} onClick={onShow}>
              {t.openShort}
            </Button>
          </td>
        </>
      )}
    </tr>
  )
}

/** Lists that were imported and do not count in the year, newest first. */
const History = ({ kind }: { readonly kind: CodeKindView }) => {
  const t = useText(codesText)
  const past = kind.lists.filter((list) => !list.inForce)
  if (past.length === 0) return null
  return (
    <details className="small">
      <summary>{t.history(kind.lists.length)}</summary>
      <ul className="settings-history">
        {past.map((list) => (
          <li key={list.id}>{t.past(list.document, yearsText(list), list.entries)}</li>
        ))}
      </ul>
    </details>
  )
}
