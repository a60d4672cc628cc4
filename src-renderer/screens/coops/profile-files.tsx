import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useRouter } from '../../app/route.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, Panel } from '../../ui/page.tsx'

/** Every file of the co-op under whatever record it was made, newest year first. */
export const ProfileFiles = ({ profile }: { readonly profile: CoopProfile }) => {
  const t = useText(coopsText).profile
  return (
    <Panel title={t.files} flush>
      {profile.files.length === 0 ? <Empty title={t.noFiles} next={t.noFilesNext} /> : <FileTable profile={profile} />}
    </Panel>
  )
}

const FileTable = ({ profile }: { readonly profile: CoopProfile }) => {
  const t = useText(coopsText).profile
  const labels = useLabels()
  const law = useLaw()
  const { go } = useRouter()
  return (
    <table className="plain-table coop-files" aria-label={t.files}>
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          <th scope="col">{t.no}</th>
          <th scope="col">{t.content}</th>
          <th scope="col">{t.state}</th>
          <th scope="col" className="num">
            {t.asked}
          </th>
          <th scope="col" className="num">
            {t.received}
          </th>
        </tr>
      </thead>
      <tbody>
        {profile.files.map((file) => (
          <tr key={file.id}>
            <td className="tab-num">{file.year}</td>
            <td>
              <Button little tone="quiet" label={t.openFile(file.no)} onClick={() => go('review', file.id)}>
                {file.no}
              </Button>
            </td>
            <td>
              {file.work === null ? law.content(file.content) : law.work(file.work)}
              {file.work === null ? null : <div className="muted small">{law.content(file.content)}</div>}
              {file.otherRecord === null ? null : <div className="muted small">{t.otherRecord(file.otherRecord)}</div>}
            </td>
            <td className="nowrap">{labels.state[file.state]}</td>
            <td className="num">
              <Money dong={file.asked} />
            </td>
            <td className="num">
              <Money dong={file.received} faintZero />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="coop-sum">
          <th scope="row" colSpan={5}>
            {t.sum}
          </th>
          <td className="num">
            <Money dong={profile.received} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
