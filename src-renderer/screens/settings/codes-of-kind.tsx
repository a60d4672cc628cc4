import { useState } from 'react'
import type { CodeKind } from '../../../src-main/domain/codes/kinds.ts'
import { matchesCode } from '../../../src-main/domain/codes/valid.ts'
import { codeKindText } from '../../../src-main/text/code-kinds.ts'
import { codesText } from '../../../src-main/text/screens/codes.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'

type Props = { readonly kind: CodeKind; readonly year: number; readonly onClose: () => void }

/** The codes of one kind that count in a year. */
export const CodesOfKind = ({ kind, year, onClose }: Props) => {
  const t = useText(codesText)
  const name = useText(codeKindText)[kind]
  const [search, setSearch] = useState('')
  const valid = useCall('codes.valid', { year, kinds: [kind] }, true)
  const codes = valid.data?.lists[0]?.codes ?? []
  return (
    <Dialog opened title={`${name}, ${year}: ${valid.data?.lists[0]?.document ?? ''}`} size="720px" onClose={onClose}>
      <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
      <ErrorNote failure={valid.error} />
      <div className="codes-table">
        <DataTable
          label={name}
          rows={codes.filter((code) => matchesCode(code, search))}
          rowKey={({ code, name: named }) => `${code} ${named}`}
          empty={valid.isPending ? null : <Empty title={t.noCode} next={t.noCodeNext} />}
          columns={[
            { key: 'code', title: t.code, width: '96px', cell: ({ code }) => <span className="code">{code}</span> },
            {
              key: 'name',
              title: t.name,
              width: 'minmax(200px, 1fr)',
              cell: ({ name: named }) => <span title={named}>{named}</span>,
            },
          ]}
        />
      </div>
    </Dialog>
  )
}
