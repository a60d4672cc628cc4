import { settingsCalls } from '../../../src-main/contract/settings.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { settingsText } from '../../../src-main/text/screens/settings.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useToast } from '../../ui/toast.tsx'

const setters: readonly Role[] = settingsCalls['settings.reading'].roles

export const useMaySet = (): boolean => setters.includes(useSession().person.role)

const officeSetters: readonly Role[] = settingsCalls['settings.setOffice'].roles

/** The accountant knows the code and the account as well. */
export const useMaySetOffice = (): boolean => officeSetters.includes(useSession().person.role)

/** Says what followed a changed setting: files checked again, and how many came out differently. */
export const useSaySettled = () => {
  const t = useText(settingsText)
  const say = useToast()
  return (settled: { readonly judged: number; readonly changed: number; readonly flagged: number }): void =>
    say('good', t.settled(settled.judged, settled.changed, settled.flagged))
}
