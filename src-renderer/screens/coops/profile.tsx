import { useEffect, useState } from 'react'
import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useShortcuts } from '../../app/keys.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { ErrorNote, Note } from '../../ui/note.tsx'
import { Figures, Page, PageHead } from '../../ui/page.tsx'
import { ProfileDuplicates } from './profile-duplicates.tsx'
import { ProfileFacts } from './profile-facts.tsx'
import { ProfileFiles } from './profile-files.tsx'
import { ProfileMerges } from './profile-merges.tsx'
import { type Merge, UnmergeDialog } from './unmerge-dialog.tsx'
import { useKindName } from './words.ts'

/** One co-op: who it is, all support it ever asked for and received, what it was merged with. */
export const CoopProfilePage = ({ id }: { readonly id: string }) => {
  const t = useText(coopsText)
  const ui = useText(uiText)
  const { back } = useRouter()
  const kindName = useKindName()
  const [undoing, setUndoing] = useState<Merge | null>(null)
  const profile = useCall('coop.profile', { id }, true)
  const { data } = profile
  useShortcuts([{ key: 'Escape', label: t.profile.back, run: back }])
  // The row that had the focus is gone: a reader goes on at the page, not at the top of the window.
  useEffect(() => document.querySelector<HTMLElement>('main.screen')?.focus(), [])
  return (
    <Page
      head={
        <PageHead
          title={data?.name ?? t.title}
          beside={data === undefined ? undefined : <span className="chip">{kindName(data.kind)}</span>}
          actions={
            <Button kbd="Esc" onClick={back}>
              {t.profile.back}
            </Button>
          }
        />
      }
    >
      <ErrorNote failure={profile.error} onRetry={() => void profile.refetch()} />
      {data === undefined ? (
        <p className="muted">{profile.isPending ? ui.loading : ''}</p>
      ) : (
        <div className="stack">
          <MergedAway profile={data} />
          <ProfileFigures profile={data} />
          <div className="coop-profile">
            <div className="stack">
              <ProfileFiles profile={data} />
              <ProfileMerges profile={data} onUndo={setUndoing} />
              {data.mergedInto === null ? <ProfileDuplicates profile={data} /> : null}
            </div>
            <ProfileFacts profile={data} />
          </div>
        </div>
      )}
      <UnmergeDialog merge={undoing} onClose={() => setUndoing(null)} />
    </Page>
  )
}

const MergedAway = ({ profile: { mergedInto } }: { readonly profile: CoopProfile }) => {
  const t = useText(coopsText).profile
  const { go } = useRouter()
  if (mergedInto === null) return null
  return (
    <Note
      tone="warn"
      title={t.mergedTitle(mergedInto.name)}
      action={
        <Button little onClick={() => go('coops', mergedInto.id)}>
          {t.openInto}
        </Button>
      }
    >
      {t.mergedSays}
    </Note>
  )
}

const ProfileFigures = ({ profile }: { readonly profile: CoopProfile }) => {
  const t = useText(coopsText)
  const members = profile.facts['members']?.value
  return (
    <Figures
      items={[
        { key: 'taxCode', label: t.list.taxCode, value: profile.taxCode ?? t.profile.noTaxCode },
        { key: 'district', label: t.list.district, value: profile.district },
        { key: 'members', label: t.list.members, value: typeof members === 'number' ? members : '–' },
        { key: 'files', label: t.list.files, value: profile.files.length },
        { key: 'received', label: t.profile.total, value: <Money dong={profile.received} /> },
      ]}
    />
  )
}
