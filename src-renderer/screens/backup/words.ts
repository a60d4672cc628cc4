import { backupCalls } from '../../../src-main/contract/backup.ts'
import { useLanguage } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'

/** `11,2 MB` */
export const useSize = (): ((bytes: number) => string) => {
  const { language } = useLanguage()
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 })
  return (bytes) => `${numbers.format(bytes / 1_048_576)} MB`
}

/** Who may do it: what the contract of the office says of its call. */
export const useMayDo = (act: 'backup.start' | 'restore.rehearse' | 'restore.apply'): boolean => {
  const { role } = useSession().person
  return backupCalls[act].roles.some((allowed) => allowed === role)
}
