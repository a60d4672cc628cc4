import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { CallArgument } from '../../../src-main/contract/calls.ts'
import { startOfYear } from '../../../src-main/domain/dates.ts'
import { applicationsText } from '../../../src-main/text/screens/applications.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { useSession } from '../../app/session.tsx'
import { useCall, useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { type Draft, useDraft } from '../../ui/draft.ts'
import { FactField } from '../../ui/fact-field.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Page, PageHead, Panel } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CoopChoice } from './coop-choice.tsx'
import { fieldsOf, readTyped, type TypedApplication } from './form-state.ts'
import './applications.css'

/** Lập hồ sơ: one application typed on screen. What is typed saves itself. */
export const NewApplicationScreen = () => {
  const t = useText(applicationsText).form
  const ui = useText(uiText)
  const { office } = useSession()
  const { go } = useRouter()
  const say = useToast()
  const create = useWrite('application.create')
  const [asked, setAsked] = useState(false)
  const draft = useDraft<TypedApplication>('application.new', emptyForm(office.year), readTyped)
  const { content, work } = draft.value
  const form = useCall('application.form', { content, work: work === '' ? null : work }, true).data
  const works = form?.works ?? []
  const submit = (): void => {
    setAsked(true)
    const input = inputOf(draft.value, works.length > 0)
    if (input === null || create.isPending) return
    whenWritten(create.mutateAsync(input), (made) => {
      draft.drop()
      say('good', t.created(made.no))
      go('review', made.id)
    })
  }
  return (
    <Page
      head={<PageHead title={t.title} />}
      foot={
        <>
          <span className="grow" role="status">
            {draft.failed ? ui.draftFailed : draft.restored ? ui.draftRestored : ui.draftSaved}
          </span>
          <Button tone="quiet" onClick={draft.drop}>
            {t.discard}
          </Button>
          <Button tone="main" busy={create.isPending} onClick={submit}>
            {t.create}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <ErrorNote failure={create.error} />
        <Panel title={t.applicant}>
          <CoopChoice value={draft.value} onChange={draft.set} asked={asked} />
        </Panel>
        <Panel title={t.request}>
          <RequestFields draft={draft} asked={asked} works={works} />
        </Panel>
        <Panel title={t.facts}>
          <div className="stack">
            <p className="muted small">{t.factsHint}</p>
            <FactFields draft={draft} own={form?.own ?? []} />
          </div>
        </Panel>
        <button type="submit" hidden aria-label={t.create} />
      </form>
    </Page>
  )
}

const RequestFields = ({
  draft,
  asked,
  works,
}: {
  readonly draft: Draft<TypedApplication>
  readonly asked: boolean
  readonly works: readonly string[]
}) => {
  const t = useText(applicationsText).form
  const ui = useText(uiText)
  const { law, content, work } = useLaw()
  const { value, set } = draft
  const contents = (law?.contents ?? []).filter((item) => item.supported)
  return (
    <div className="fields">
      <NativeSelect
        label={t.content}
        withAsterisk
        value={value.content}
        data={contents.map(({ code }) => ({ value: code, label: content(code) }))}
        onChange={(event) => set({ ...value, content: event.currentTarget.value, work: '' })}
      />
      {works.length === 0 ? null : (
        <NativeSelect
          label={t.work}
          withAsterisk
          aria-required
          value={value.work}
          data={[{ value: '', label: t.chooseWork }, ...works.map((code) => ({ value: code, label: work(code) }))]}
          onChange={(event) => set({ ...value, work: event.currentTarget.value })}
          error={asked && value.work === '' ? ui.fieldMissing(t.work) : null}
        />
      )}
      <DateField
        label={t.requestDate}
        required
        value={value.requestDate}
        onChange={(requestDate) => set({ ...value, requestDate })}
        error={asked && value.requestDate === null ? ui.fieldMissing(t.requestDate) : null}
      />
    </div>
  )
}

const FactFields = ({
  draft: { value, set },
  own,
}: {
  readonly draft: Draft<TypedApplication>
  readonly own: readonly string[]
}) => (
  <div className="fields">
    {fieldsOf(own, value.requestDate, value.facts['purpose'] === 'new').map((fact) => (
      <FactField
        key={fact}
        content={value.content}
        help="inside"
        fact={fact}
        value={value.facts[fact]}
        onChange={(next) => {
          const { [fact]: _, ...others } = value.facts
          set({ ...value, facts: next === undefined ? others : { ...others, [fact]: next } })
        }}
      />
    ))}
  </div>
)

const emptyForm = (year: number): TypedApplication => ({
  coop: null,
  fresh: false,
  name: '',
  districtCode: '',
  taxCode: '',
  content: 'INFRA',
  work: '',
  requestDate: startOfYear(year),
  facts: {},
})

/** Null while something the office must have is missing. */
const inputOf = (typed: TypedApplication, needsWork: boolean): CallArgument<'application.create'> | null => {
  if (typed.requestDate === null || (needsWork && typed.work === '')) return null
  const work = typed.work === '' ? null : typed.work
  const rest = { content: typed.content, work, requestDate: typed.requestDate, facts: typed.facts }
  if (!typed.fresh) return typed.coop === null ? null : { coop: { id: typed.coop.id }, ...rest }
  if (typed.name.trim() === '' || typed.districtCode === '') return null
  const taxCode = typed.taxCode.trim() === '' ? null : typed.taxCode
  return { coop: { name: typed.name, districtCode: typed.districtCode, taxCode }, ...rest }
}
