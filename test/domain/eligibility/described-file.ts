import type { ContentDescription } from '../../../src-main/domain/eligibility/describe.ts'

type Described = Pick<ContentDescription, 'content' | 'facts' | 'items'>
type Tree = { [key: string]: unknown }

/** Days in their order: founded, met, struck, planned, asked. Of the rest nobody knows more than that they are days. */
const days: Readonly<Record<string, string>> = {
  'coop.foundedOn': '2014-05-14',
  'coop.reregisteredOn': '2015-01-01',
  'coop.lastMeetingOn': '2017-12-20',
  disasterOn: '2018-01-05',
  planApprovedOn: '2018-01-10',
  requestDate: '2018-03-01',
}

/**
 * A file of facts as a stranger writes it who has read nothing but what the content's description says: every fact that is named there, at its
 * place, of its type, within its bounds.
 */
export const fileAsDescribed = ({ content, facts, items }: Described, work: string | null): object => {
  const file: Tree = { content: content.code, ...(work === null ? {} : { work }) }
  for (const fact of facts)
    if (fact.type !== 'group' && fact.type !== 'code') putAt(file, fact.path, someValue(fact, items))
  return file
}

const someValue = ({ name, type, max, values }: Described['facts'][number], items: Described['items']): unknown => {
  switch (type) {
    case 'number':
      return Math.min(12, max ?? 12)
    case 'flag':
      return true
    case 'choice':
      return values?.[0]
    case 'date':
      return days[name] ?? null
    case 'yearly':
      return { 2015: 0, 2016: 0, 2017: 2_000_000_000 }
    case 'map':
      return Object.fromEntries((values ?? []).map((id) => [id, 'met']))
    case 'list':
      if (name === 'lines')
        return items.map(({ code }) => ({ item: code, quantity: 2, lossPct: 80, amount: 1_000_000 }))
      return values ?? []
    default:
      throw new Error(`no ${type} is described`)
  }
}

const putAt = (tree: Tree, [step = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) tree[step] = value
  else {
    const inner = tree[step] ?? {}
    tree[step] = inner
    putAt(inner as Tree, rest, value)
  }
}
