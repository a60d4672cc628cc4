import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { MovableView } from '../../../src-main/contract/plan.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useCall, useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { FileCell } from './file-cell.tsx'
import { workOf } from './groups.ts'
import { useMayDraft } from './use-may-draft.ts'

/** Needs taken in this year are planned for the next: opens the list of files to take into the plan of `year`. */
export const MoveButton = ({ year, main }: { readonly year: number; readonly main?: boolean }) => {
  const t = useText(planText).move
  const [open, setOpen] = useState(false)
  if (!useMayDraft()) return null
  return (
    <>
      <Button tone={main === true ? 'main' : 'plain'} onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open ? <MoveDialog year={year} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

const MoveDialog = ({ year, onClose }: { readonly year: number; readonly onClose: () => void }) => {
  const t = useText(planText).move
  const ui = useText(uiText)
  const law = useLaw()
  const say = useToast()
  const movable = useCall('plan.movable', { year }, true)
  const write = useWrite('plan.move')
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const files = movable.data?.files ?? []
  const shown = files.filter(({ no, coop, content }) =>
    matchesSearch(fold(`${no} ${coop} ${law.content(content)}`), search),
  )
  const all = shown.length > 0 && shown.every(({ applicationId }) => chosen.includes(applicationId))
  const put = (ids: readonly string[], isIn: boolean): void =>
    setChosen(isIn ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)))
  const move = (): void =>
    whenWritten(write.mutateAsync({ year, applicationIds: [...chosen] }), () => {
      say('good', t.moved(chosen.length, year))
      onClose()
    })
  return (
    <Dialog opened title={t.title(year)} size="900px" onClose={onClose}>
      <p>{t.says(year)}</p>
      <ErrorNote failure={movable.error} onRetry={() => void movable.refetch()} />
      {movable.data === undefined ? <p className="muted">{ui.loading}</p> : null}
      {movable.data !== undefined && files.length === 0 ? <p className="muted">{t.none}</p> : null}
      {files.length === 0 ? null : (
        <>
          <div className="line">
            <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
            <Checkbox
              label={t.all(shown.length)}
              checked={all}
              onChange={(event) =>
                put(
                  shown.map(({ applicationId }) => applicationId),
                  event.currentTarget.checked,
                )
              }
            />
          </div>
          <div className="plan-move">
            <table className="plain-table plan-table">
              <thead>
                <tr>
                  <th scope="col" aria-label={t.choose} />
                  <th scope="col">{t.file}</th>
                  <th scope="col">{t.content}</th>
                  <th scope="col" className="num">
                    {t.asked}
                  </th>
                  <th scope="col" className="num">
                    {t.from}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((file) => (
                  <MovableRow
                    key={file.applicationId}
                    file={file}
                    work={workOf(law, file.work)}
                    content={law.content(file.content)}
                    isIn={chosen.includes(file.applicationId)}
                    onPut={(isIn) => put([file.applicationId], isIn)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <ErrorNote failure={write.error} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={write.isPending} disabled={chosen.length === 0} onClick={move}>
          {t.confirm(chosen.length, year)}
        </Button>
      </div>
    </Dialog>
  )
}

const MovableRow = (props: {
  readonly file: MovableView
  readonly work: string | null
  readonly content: string
  readonly isIn: boolean
  readonly onPut: (isIn: boolean) => void
}) => {
  const { file, work } = props
  const t = useText(planText).move
  return (
    <tr data-application={file.no}>
      <td>
        <input
          type="checkbox"
          aria-label={t.chooseFile(file.no)}
          checked={props.isIn}
          onChange={(event) => props.onPut(event.currentTarget.checked)}
        />
      </td>
      <FileCell row={file} work={work} />
      <td>{props.content}</td>
      <td className="num">
        <Money dong={file.asked} />
      </td>
      <td className="num">{file.planYear}</td>
    </tr>
  )
}
