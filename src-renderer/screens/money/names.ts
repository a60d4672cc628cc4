import { useLabels } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useSession } from '../../app/session.tsx'
import { type Act, mayDo, roleMay } from './acts.ts'

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

export const useMay = (act: Act): boolean => roleMay(act, useSession().person.role)

/** `Kế toán, Lãnh đạo` */
export const useRoleNames = () => {
  const labels = useLabels()
  return (act: Act): string => mayDo[act].map((role) => labels.role[role]).join(', ')
}
