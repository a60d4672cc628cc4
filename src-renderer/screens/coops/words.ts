import type { Attribute } from '../../../src-main/domain/register/duplicates.ts'
import { cliCoopTexts } from '../../../src-main/text/cli-coops.ts'
import { useLabels, useLanguage } from '../../app/language.tsx'

/** `mã số thuế, người đại diện` */
export const useMatched = () => {
  const { language } = useLanguage()
  return (matched: readonly Attribute[]): string =>
    matched.map((attribute) => cliCoopTexts.attributes[attribute][language]).join(', ') ||
    cliCoopTexts.nothing[language]
}

/** A kind the register does not name stands for itself. */
export const useKindName = () => {
  const names: Readonly<Record<string, string>> = useLabels().coopKind
  return (kind: string): string => names[kind] ?? kind
}
