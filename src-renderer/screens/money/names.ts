import { executionTypes } from '../../../src-main/domain/ledger/buckets.ts'
import type { Role } from '../../../src-main/domain/people.ts'
import { useLabels } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useSession } from '../../app/session.tsx'

/** Names of codes as the book writes them: in Vietnamese whatever the window speaks. */
export const useBookNames = () => {
  const { law } = useLaw()
  const nameIn = (list: 'contents' | 'works', code: string): string =>
    law?.[list].find((entry) => entry.code === code)?.name.vi ?? code
  return {
    content: (code: string): string => nameIn('contents', code),
    work: (code: string): string => nameIn('works', code),
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
