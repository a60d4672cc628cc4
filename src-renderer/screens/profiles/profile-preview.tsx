import type { ColumnProfile } from '../../../src-main/domain/ledger/profile.ts'
import { profilesText } from '../../../src-main/text/screens/profiles.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { newProfile } from './profile-shape.ts'

/** Three lines as the file would have them; null: the profile is not whole yet. */
export const ProfilePreview = ({ profile }: { readonly profile: ColumnProfile | null }) => {
  const t = useText(profilesText)
  const { office } = useSession()
  const ask = { year: office.year, profile: profile ?? { ...newProfile, name: t.fresh } }
  const preview = useCall('profile.preview', ask, profile !== null)
  const { data } = preview
  return (
    <section className="stack" aria-label={t.preview}>
      <h3 className="profile-heading">{t.preview}</h3>
      <ErrorNote failure={preview.error} />
      {profile === null ? <p className="muted">{t.previewWaits}</p> : null}
      {profile !== null && data !== undefined && data.rows.length === 0 ? (
        <p className="muted">{t.previewNone}</p>
      ) : null}
      {profile === null || data === undefined || data.rows.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, also by keys.
        <section className="report-scroll profile-scroll" tabIndex={0} aria-label={t.preview}>
          <table className="plain-table profile-preview">
            {data.headings === null ? null : (
              <thead>
                <tr>
                  {data.headings.map((heading, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading.
                    <th key={at} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {data.rows.map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
                <tr key={row}>
                  {cells.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
