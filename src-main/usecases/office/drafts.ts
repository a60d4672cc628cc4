import type { Actor } from '../../domain/people.ts'
import { dropDraft, loadDraft, saveDraft } from '../../store/drafts.ts'
import type { OfficeContext, WriteContext } from '../context.ts'

/** What somebody is typing: kept per person, no event, since nothing of the office has changed yet. */
export const saveScreenDraft = (context: WriteContext, key: string, value: unknown): Promise<{ savedAt: string }> =>
  context.store.write(async (tx) => {
    await saveDraft(tx, context.actor.name, key, value)
    return { savedAt: tx.at }
  })

export const loadScreenDraft = ({ store }: OfficeContext, actor: Actor, key: string): Promise<unknown> =>
  loadDraft(store.reads, actor.name, key)

export const dropScreenDraft = (context: WriteContext, key: string): Promise<{ dropped: boolean }> =>
  context.store.write((tx) => dropDraft(tx, context.actor.name, key))
