import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { StoredProfileView } from '../../../src-main/contract/profiles.ts'
import {
  type ColumnProfile,
  columnProfile,
  dateFormats,
  encodings,
  separatorNames,
} from '../../../src-main/domain/ledger/profile.ts'
import { profilesText } from '../../../src-main/text/screens/profiles.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { useDraft } from '../../ui/draft.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ProfileColumns } from './profile-columns.tsx'
import { ProfilePreview } from './profile-preview.tsx'
import { mayKeepProfiles, newProfile, type TypedProfile, typedProfile } from './profile-shape.ts'

const readTyped = (saved: unknown): TypedProfile | null => {
  const read = typedProfile.safeParse(saved)
  return read.success ? read.data : null
}

/** What is typed stays until it is saved. `imported`: a profile that was just read from a file. */
export const ProfileForm = (props: {
  readonly stored: StoredProfileView | null
  readonly imported: ColumnProfile | null
  readonly onSaved: (id: string) => void
}) => {
  const t = useText(profilesText)
  const ui = useText(uiText)
  const say = useToast()
  const mayKeep = mayKeepProfiles(useSession().person.role)
  const { stored, imported, onSaved } = props
  const draft = useDraft<TypedProfile>(`profile.${stored?.id ?? 'new'}`, stored?.profile ?? newProfile, readTyped)
  const { value: typed, set, drop } = draft
  const save = useWrite('profile.save')
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (imported !== null) set(imported)
  }, [imported, set])
  const whole = columnProfile.safeParse(typed)
  const put = (change: Partial<TypedProfile>): void => set({ ...typed, ...change })
  const keep = (): void => {
    setAsked(true)
    if (!whole.success) return
    const at = stored === null ? null : { id: stored.id, version: stored.version }
    whenWritten(save.mutateAsync({ at, profile: whole.data }), ({ id }) => {
      drop()
      onSaved(id)
      say('good', t.saved(whole.data.name))
    })
  }
  return (
    <>
      <div className="report-body profile-body">
        <div className="profile-fields">
          <TextInput
            label={t.name}
            description={t.nameHint}
            withAsterisk
            aria-required
            maxLength={100}
            value={typed.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
            error={asked && typed.name.trim() === '' ? t.missing : null}
          />
          <NativeSelect
            label={t.dateFormat}
            value={typed.dateFormat}
            data={[...dateFormats]}
            onChange={(event) => put({ dateFormat: oneOf(dateFormats, event.currentTarget.value) })}
          />
          <NativeSelect
            label={t.separator}
            value={typed.separator}
            data={separatorNames.map((name) => ({ value: name, label: t.separators[name] }))}
            onChange={(event) => put({ separator: oneOf(separatorNames, event.currentTarget.value) })}
          />
          <NativeSelect
            label={t.encoding}
            value={typed.encoding}
            data={encodings.map((name) => ({ value: name, label: t.encodings[name] }))}
            onChange={(event) => put({ encoding: oneOf(encodings, event.currentTarget.value) })}
          />
          <Checkbox
            label={t.headings}
            checked={typed.headings}
            onChange={(event) => put({ headings: event.currentTarget.checked })}
          />
        </div>
        <ProfileColumns columns={typed.columns} asked={asked} onColumns={(columns) => put({ columns: [...columns] })} />
        <ProfilePreview profile={whole.success ? whole.data : null} />
      </div>
      <footer className="page-foot">
        <ErrorNote failure={save.error} />
        <span className="muted small" role="status">
          {mayKeep
            ? draft.failed
              ? ui.draftFailed
              : draft.saved
                ? ui.draftKept
                : draft.restored
                  ? ui.draftRestored
                  : ''
            : t.readOnly}
        </span>
        <span className="grow" />
        {mayKeep ? (
          <Button tone="main" busy={save.isPending} onClick={keep}>
            {t.save}
          </Button>
        ) : null}
      </footer>
    </>
  )
}

/** A select hands back one of its own values. */
const oneOf = <T extends string>(values: readonly T[], value: string): T => {
  const found = values.find((one) => one === value) ?? values[0]
  if (found === undefined) throw new Error('a choice without values')
  return found
}
