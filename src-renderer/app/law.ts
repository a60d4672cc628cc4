import type { LawView } from '../../src-main/contract/law.ts'
import type { Bilingual } from '../../src-main/contract/office.ts'
import { useCall } from '../client.ts'
import { useLanguage } from './language.tsx'

type Named = { readonly code: string; readonly name: Bilingual }

/** Names of the codes in the rule pack, in the language of the moment; a code the pack does not know stands for itself. */
export type LawNames = {
  readonly law: LawView | null
  readonly content: (code: string) => string
  readonly work: (code: string | null) => string
  readonly paper: (code: string) => string
  readonly practice: (code: string) => string
  /** An item of a cost plan or a loss table, and what its quantity counts. */
  readonly item: (code: string) => string
  readonly itemUnit: (code: string) => string
  readonly condition: (id: string) => LawView['conditions'][number] | undefined
}

export const useLaw = (): LawNames => {
  const { language } = useLanguage()
  const law = useCall('law.view', {}, true).data ?? null
  const nameIn = (list: readonly Named[] | undefined, code: string): string =>
    list?.find((item) => item.code === code)?.name[language] ?? code
  return {
    law,
    content: (code) => nameIn(law?.contents, code),
    work: (code) => (code === null ? '–' : nameIn(law?.works, code)),
    paper: (code) => nameIn(law?.papers, code),
    practice: (code) => nameIn(law?.practices, code),
    item: (code) => nameIn(law?.items, code),
    itemUnit: (code) => law?.items.find((item) => item.code === code)?.unitName[language] ?? '',
    condition: (id) => law?.conditions.find((condition) => condition.id === id),
  }
}
