import { transitionNames } from '../../src-main/domain/workflow/states.ts'
import { houseText } from '../../src-main/text/screens/house.ts'
import { useLabels, useText } from './language.tsx'

/** Words for the codes of the log; a code of a later version stands for itself. */
export const useEventWords = () => {
  const t = useText(houseText).log
  const labels = useLabels()
  const actions: Readonly<Record<string, string>> = t.actions
  const subjects: Readonly<Record<string, string>> = t.subjects
  const roles: Readonly<Record<string, string>> = labels.role
  return {
    action: (code: string): string => {
      const step = transitionNames.find((name) => code === `application.${name}`)
      return step === undefined ? (actions[code] ?? code) : labels.step[step]
    },
    subject: (code: string): string => subjects[code] ?? code,
    role: (code: string): string => roles[code] ?? code,
  }
}
