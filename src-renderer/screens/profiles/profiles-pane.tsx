import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ColumnProfile } from '../../../src-main/domain/ledger/profile.ts'
import { profilesText } from '../../../src-main/text/screens/profiles.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { call, useCall, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { sayFailure } from '../../ui/failure.ts'
import { FilePicker, type PickedFile } from '../../ui/file-picker.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { saveExport } from '../../ui/save-export.ts'
import { useToast } from '../../ui/toast.tsx'
import { ProfileForm } from './profile-form.tsx'
import { mayKeepProfiles } from './profile-shape.ts'
import './profiles.css'

/** Mẫu cột xuất sổ: choose one, change it, hand it on. */
export const ProfilesPane = () => {
  const t = useText(profilesText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const mayKeep = mayKeepProfiles(useSession().person.role)
  const list = useCall('profile.list', {}, true)
  const profiles = list.data?.profiles ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [imported, setImported] = useState<ColumnProfile | null>(null)
  const [removing, setRemoving] = useState(false)
  const stored = profiles.find(({ id }) => id === chosen) ?? null
  const remove = useWrite('profile.remove')
  const choose = (id: string | null): void => {
    setChosen(id)
    setImported(null)
  }
  const read = useMutation({
    mutationFn: ({ token }: PickedFile) => call('profile.read', { file: token }),
    onSuccess: ({ profile }) => {
      setChosen(null)
      setImported(profile)
      say('good', t.fileRead(profile.name))
    },
    onError: (cause) => say('bad', sayFailure(cause, language)),
  })
  const hand = useMutation({
    mutationFn: async (id: string) => saveExport((await call('profile.file', { id })).token),
    onSuccess: (path) => {
      if (path !== null) say('good', ui.savedTo(path))
    },
    onError: (cause) => say('bad', sayFailure(cause, language)),
  })
  return (
    <section className="report-pane" aria-label={t.title}>
      <div className="report-head">
        <div className="line">
          <h2>{t.title}</h2>
          <span className="grow" />
          {mayKeep ? (
            <FilePicker purpose="profile" onFile={(file) => read.mutate(file)}>
              {t.readFile}
            </FilePicker>
          ) : null}
          {stored === null ? null : (
            <Button busy={hand.isPending} onClick={() => hand.mutate(stored.id)}>
              {t.toFile}
            </Button>
          )}
          {stored === null || !mayKeep ? null : (
            <Button tone="danger" onClick={() => setRemoving(true)}>
              {t.remove}
            </Button>
          )}
        </div>
        <p className="muted small">{t.says}</p>
        <NativeSelect
          className="profile-choice"
          aria-label={t.which}
          value={chosen ?? ''}
          data={[
            { value: '', label: t.fresh },
            ...profiles.map(({ id, profile }) => ({ value: id, label: profile.name })),
          ]}
          onChange={(event) => choose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
        <ErrorNote failure={list.error} onRetry={() => void list.refetch()} />
      </div>
      {list.data === undefined ? (
        <p className="muted report-body">{ui.loading}</p>
      ) : (
        <ProfileForm
          key={`${stored?.id ?? 'new'} ${stored?.version ?? 0}`}
          stored={stored}
          imported={imported}
          onSaved={choose}
        />
      )}
      {stored === null ? null : (
        <ReasonDialog
          opened={removing}
          title={t.removeTitle(stored.profile.name)}
          says={t.removeSays}
          confirm={t.remove}
          danger
          reasonLabel={t.removeReason}
          draftKey={`profile.remove.${stored.id}`}
          onClose={() => setRemoving(false)}
          onConfirm={async (reason) => {
            await remove.mutateAsync({ id: stored.id, version: stored.version, reason })
            choose(null)
            say('good', t.removed(stored.profile.name))
          }}
        />
      )}
    </section>
  )
}
