import { lineSentence } from '../../documents/verdict-sheet/words.ts'
import type { Criterion } from '../../domain/eligibility/criterion.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'

/** Lines with what each says in one sentence, in both languages, for whoever has no screen. */
export const explained = (pack: Pack, criteria: readonly Criterion[]) =>
  criteria.map((criterion) => ({
    ...criterion,
    explanation: { vi: lineSentence(pack, criterion, 'vi'), en: lineSentence(pack, criterion, 'en') },
  }))
