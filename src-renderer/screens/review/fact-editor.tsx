import { type FormEvent, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { factsText } from '../../../src-main/text/screens/facts.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { useDraft } from '../../ui/draft.ts'
import { FactField } from '../../ui/fact-field.tsx'
import type { FactInput } from '../../ui/fact-input.ts'
import { kindOfFact, useFacts } from '../../ui/facts.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'

const typedShape = z.array(z.json()).max(1)
const readTyped = (saved: unknown): FactInput[] | null => {
  const parsed = typedShape.safeParse(saved)
  return parsed.success ? parsed.data : null
}

type Props = {
  readonly file: ApplicationView
  readonly fact: string
  readonly value: unknown
  readonly onDone: () => void
}

/** One fact: save judges the file again at once. "Không có" is an answer too, other than leaving it unknown. */
export const FactEditor = ({ file, fact, value, onDone }: Props) => {
  const t = useText(factsText)
  const ui = useText(uiText)
  const facts = useFacts()
  const say = useToast()
  const write = useWrite('application.setFacts')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const [start] = useState<FactInput[]>(() => readTyped([value]) ?? [])
  // A list of none or one: an unknown fact is no JSON value.
  const draft = useDraft<FactInput[]>(`fact.${file.id.slice(-12)}.${fact}`, start, readTyped)
  const save = (next: FactInput): void => {
    const written = write.mutateAsync({
      id: file.id,
      version: file.version,
      coopVersion: file.coopVersion,
      facts: { [fact]: next },
    })
    whenWritten(written, () => {
      draft.drop()
      say('good', t.saved(facts.name(fact)))
      onDone()
    })
  }
  const typed = draft.value[0]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed !== undefined && !write.isPending) save(typed)
  }
  const kind = kindOfFact(fact)?.kind
  const noneSays = kind === 'number' || kind === 'date' || kind === 'list'
  return (
    <form ref={form} className="fact-editor" onSubmit={submit}>
      <FactField
        content={file.content}
        help="always"
        fact={fact}
        value={typed}
        onChange={(next) => draft.set(next === undefined ? [] : [next])}
      />
      <ErrorNote failure={write.error} />
      <div className="line">
        <button type="submit" className="btn main little" disabled={typed === undefined}>
          {write.isPending ? ui.working : t.save}
        </button>
        {noneSays ? (
          <Button little onClick={() => save(null)}>
            {t.saveNone}
          </Button>
        ) : null}
        <Button
          little
          tone="quiet"
          onClick={() => {
            draft.drop()
            onDone()
          }}
        >
          {ui.cancel}
        </Button>
      </div>
    </form>
  )
}
