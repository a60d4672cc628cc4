import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { CallOutput } from '../../../src-main/contract/calls.ts'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorAt, errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from './form-foot.tsx'

const headShape = z.object({ title: z.string(), place: z.string() })
const newShape = headShape.extend({ applicationId: z.string() })
type Head = z.infer<typeof headShape>

/** A class under one of the files whose money pays for classes. */
export const NewClass = (props: {
  readonly files: CallOutput<'training.list'>['files']
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) => {
  const { files } = props
  const t = useText(trainingText).form
  const ui = useText(uiText)
  const say = useToast()
  const write = useWrite('training.create')
  const [asked, setAsked] = useState(false)
  const [only] = files.length === 1 ? files : []
  const start = { applicationId: only?.id ?? '', title: '', place: '' }
  const draft = useDraft('class.new', start, reader(newShape))
  const typed = draft.value
  const noFile = !files.some(({ id }) => id === typed.applicationId)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (noFile || !isNamed(typed)) return
    const made = await write.mutateAsync(typed)
    draft.drop()
    say('good', t.created(made.title))
    props.onDone(made.id)
  }
  return (
    <Dialog opened title={t.createTitle} onClose={props.onClose}>
      <NativeSelect
        label={t.file}
        description={t.fileHint}
        withAsterisk
        aria-required
        value={typed.applicationId}
        data={[
          { value: '', label: t.chooseFile },
          ...files.map(({ id, no, coop }) => ({ value: id, label: `${no} · ${coop}` })),
        ]}
        onChange={({ currentTarget }) => draft.set({ ...typed, applicationId: currentTarget.value })}
        error={asked && noFile ? ui.fieldMissing(t.file) : null}
      />
      <HeadFields
        value={typed}
        asked={asked}
        failure={write.error}
        onChange={(head) => draft.set({ ...typed, ...head })}
      />
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, ['title'])}
        busy={write.isPending}
        confirm={t.create}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={props.onClose}
      />
    </Dialog>
  )
}

export const RenameClass = ({ of, onClose }: { readonly of: ClassView; readonly onClose: () => void }) => {
  const t = useText(trainingText).form
  const write = useWrite('training.rename')
  const [asked, setAsked] = useState(false)
  const draft = useDraft<Head>(`class.head.${of.id}`, { title: of.title, place: of.place }, reader(headShape))
  const save = async (): Promise<void> => {
    setAsked(true)
    if (!isNamed(draft.value)) return
    await write.mutateAsync({ id: of.id, version: of.version, ...draft.value })
    draft.drop()
    onClose()
  }
  return (
    <Dialog opened title={t.renameTitle} onClose={onClose}>
      <HeadFields value={draft.value} asked={asked} failure={write.error} onChange={draft.set} />
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, ['title'])}
        busy={write.isPending}
        confirm={t.rename}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </Dialog>
  )
}

const isNamed = ({ title, place }: Head): boolean => title.trim() !== '' && place.trim() !== ''

const HeadFields = (props: {
  readonly value: Head
  readonly asked: boolean
  readonly failure: unknown
  readonly onChange: (head: Head) => void
}) => {
  const t = useText(trainingText).form
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { title, place } = props.value
  const missing = (label: string, words: string): string | null =>
    props.asked && words.trim() === '' ? ui.fieldMissing(label) : null
  return (
    <>
      <TextInput
        label={t.name}
        description={t.nameHint}
        withAsterisk
        aria-required
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => props.onChange({ place, title: currentTarget.value })}
        error={missing(t.name, title) ?? errorAt(props.failure, 'title', language)}
      />
      <TextInput
        label={t.place}
        withAsterisk
        aria-required
        maxLength={200}
        value={place}
        onChange={({ currentTarget }) => props.onChange({ title, place: currentTarget.value })}
        error={missing(t.place, place)}
      />
    </>
  )
}
