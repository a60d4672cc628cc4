import type { EventView } from '../../../src-main/contract/office.ts'
import { useLanguage } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useFacts } from '../../ui/facts.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an event of a file was about, where its record says so: the paper, the facts, the condition. */
export const useEventSubject = () => {
  const law = useLaw()
  const { language } = useLanguage()
  const facts = useFacts()
  return (event: EventView): string | null => {
    if (!isRecord(event.after)) return null
    const { code, condition } = event.after
    if (event.action.startsWith('paper.') && typeof code === 'string') return law.paper(code)
    if (event.action === 'judgement.sign' && typeof condition === 'string')
      return law.condition(condition)?.statement[language] ?? condition
    if (event.action === 'application.facts') return Object.keys(event.after).map(facts.name).join(', ')
    return null
  }
}
