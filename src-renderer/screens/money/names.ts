import { executionTypes } from '../../../src-main/domain/ledger/buckets.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useLabels, useLanguage } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useCall } from '../../client.ts'

/** Names of contents and works by their code, in the language of the moment; an unknown code names itself. */
export const useLawNames = () => {
  const { language } = useLanguage()
  const law = useCall('law.view', {}, true).data
  const nameIn = (list: 'contents' | 'works', code: string, of: 'vi' | 'en'): string =>
    law?.[list].find((entry) => entry.code === code)?.name[of] ?? code
  return {
    contents: law?.contents ?? [],
    content: (code: string): string => nameIn('contents', code, language),
    work: (code: string): string => nameIn('works', code, language),
    /** The book is written in Vietnamese whatever the window speaks. */
    workForBook: (code: string): string => nameIn('works', code, 'vi'),
    contentForBook: (code: string): string => nameIn('contents', code, 'vi'),
  }
}

/** Who may do each act of money, as the contract of the office says. */
export const mayDo = {
  budget: ['financeOfficer', 'administrator'],
  decide: ['leader'],
  prepare: ['financeOfficer'],
  approve: ['leader'],
  post: ['payer', 'financeOfficer'],
  cancel: ['financeOfficer', 'leader'],
  adjust: ['financeOfficer', 'leader'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof mayDo

export const roleMay = (act: Act, role: Role): boolean => {
  const allowed: readonly Role[] = mayDo[act]
  return allowed.includes(role)
}

export const useMay = (act: Act): boolean => roleMay(act, useSession().person.role)

/** `Kế toán, Lãnh đạo` */
export const useRoleNames = () => {
  const labels = useLabels()
  return (act: Act): string => mayDo[act].map((role) => labels.role[role]).join(', ')
}

export const isExecution = (type: string): boolean => {
  const types: readonly string[] = executionTypes
  return types.includes(type)
}
