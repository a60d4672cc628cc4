import { useState } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { sealReason, sealTable } from '../../src-main/text/seal.ts'
import { call } from '../client.ts'
import { sayFailure } from '../ui/failure.ts'
import { useToast } from '../ui/toast.tsx'
import { useLanguage, useText } from './language.tsx'
import { useSession } from './session.tsx'

/** Verifies the whole chain of postings and says what was found. */
export const useVerifySeal = (): { readonly verify: () => void; readonly busy: boolean } => {
  const t = useText(frameText)
  const { language } = useLanguage()
  const say = useToast()
  const [busy, setBusy] = useState(false)
  const verify = async (): Promise<void> => {
    setBusy(true)
    try {
      const report = await call('seal.verify', {})
      if (report.ok) say('good', t.sealOk(report.vouchers, report.short))
      else
        say(
          'bad',
          t.sealBroken(
            sealTable(report.first?.table ?? '', language),
            sealReason(report.first?.reason ?? '', language),
          ),
        )
    } catch (cause) {
      say('bad', sayFailure(cause, language))
    } finally {
      setBusy(false)
    }
  }
  return { verify: () => void verify(), busy }
}

/** The short head of the seal; a click verifies it. */
export const SealStatus = () => {
  const t = useText(frameText)
  const { seal } = useSession()
  const { verify, busy } = useVerifySeal()
  return (
    <button
      type="button"
      className="seal"
      aria-label={t.sealCheck(seal)}
      title={t.sealCheck(seal)}
      disabled={busy}
      onClick={verify}
    >
      <span>{busy ? t.sealChecking : t.seal}</span> {busy ? null : <code>{seal}</code>}
    </button>
  )
}
