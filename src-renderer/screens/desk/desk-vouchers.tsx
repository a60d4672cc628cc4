import { houseText } from '../../../src-main/text/screens/house.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useCall } from '../../client.ts'
import { Money } from '../../ui/money.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { Empty, Panel } from '../../ui/page.tsx'

const mostShown = 8

/** Vouchers that wait to be approved or posted. */
export const DeskVouchers = () => {
  const t = useText(houseText).desk
  const { go, has } = useRouter()
  const drafts = useCall('voucher.drafts', { state: null }, true)
  const waiting = (drafts.data?.drafts ?? []).filter((draft) => draft.state === 'draft' || draft.state === 'approved')
  return (
    <Panel title={t.vouchers} flush>
      <ErrorNote failure={drafts.error} onRetry={() => void drafts.refetch()} />
      {drafts.isSuccess && waiting.length === 0 ? <Empty title={t.noVouchers} next={t.noVouchersNext} /> : null}
      <ul>
        {waiting.slice(0, mostShown).map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              className="desk-row"
              disabled={!has('vouchers')}
              onClick={() => go('vouchers', draft.id)}
            >
              <span className="chip">{draft.type}</span>
              <span className="desk-name">
                <b className="clip">{draft.coop}</b>
                <span className="muted small">{draft.state === 'draft' ? t.toApprove : t.toPost}</span>
              </span>
              <Money dong={draft.amount} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
