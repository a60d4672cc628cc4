import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { keptState } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Page, PageHead } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { classColumns } from './class-columns.tsx'
import { NewClass } from './class-form.tsx'
import { useMayKeep } from './use-may-keep.ts'

const useSearch = keptState('')

/** All classes, newest first. */
export const ClassList = () => {
  const all = useText(trainingText)
  const t = all.list
  const { go } = useRouter()
  const mayKeep = useMayKeep()
  const [search, setSearch] = useSearch()
  const narrow = useMediaQuery('(max-width: 1240px)')
  const [creating, setCreating] = useState(false)
  const list = useCall('training.list', { applicationId: null }, true)
  const classes = list.data?.classes ?? []
  const files = list.data?.files ?? []
  const rows = classes.filter(({ title, no, coop }) => matchesSearch(fold(`${title} ${no} ${coop}`), search))
  const create =
    mayKeep && files.length > 0 ? (
      <Button tone="main" onClick={() => setCreating(true)}>
        {t.create}
      </Button>
    ) : undefined
  return (
    <Page
      flush
      head={
        <PageHead
          title={all.title}
          beside={mayKeep ? undefined : <span className="muted small">{all.readOnly}</span>}
          actions={classes.length === 0 ? undefined : create}
        >
          <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
        </PageHead>
      }
      foot={<span role="status">{t.count(rows.length)}</span>}
    >
      <ErrorNote failure={list.error} onRetry={() => void list.refetch()} />
      <DataTable
        label={all.title}
        rows={rows}
        columns={classColumns(all, narrow)}
        rowKey={(row) => row.id}
        onOpen={(row) => go('training', row.id)}
        empty={
          <NoClasses
            pending={list.isPending}
            some={classes.length > 0}
            files={files.length}
            create={create}
            onNewFile={mayKeep ? () => go('newApplication') : null}
          />
        }
      />
      {creating ? (
        <NewClass
          files={files}
          onClose={() => setCreating(false)}
          onDone={(id) => {
            setCreating(false)
            go('training', id)
          }}
        />
      ) : null}
    </Page>
  )
}

const NoClasses = (props: {
  readonly pending: boolean
  readonly some: boolean
  readonly files: number
  readonly create: React.ReactNode
  readonly onNewFile: (() => void) | null
}) => {
  const t = useText(trainingText).list
  const ui = useText(uiText)
  const { onNewFile } = props
  if (props.pending) return <p className="muted">{ui.loading}</p>
  if (props.some) return <Empty title={t.noMatch} next={t.noMatchNext} />
  if (props.files > 0) return <Empty title={t.none} next={t.noneNext} actions={props.create} />
  const newFile =
    onNewFile === null ? undefined : (
      <Button tone="main" onClick={onNewFile}>
        {t.newFile}
      </Button>
    )
  return <Empty title={t.noFiles} next={t.noFilesNext} actions={newFile} />
}
