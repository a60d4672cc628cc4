import {
  isRuleFigure,
  nationalTargetCitation,
  nationalTargetKey,
  type PayRuleFigures,
  type PayRuleKey,
  payRuleKeys,
  payRules,
} from '../../domain/ledger/pay/rules.ts'
import { Refusal } from '../../domain/refusal.ts'
import { appendEvent } from '../../store/events.ts'
import { putSetting, settingGrounds, settingsOf } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext, WriteContext } from '../context.ts'
import type { DecidingDocument } from './province.ts'

export type PayRulesInForce = { readonly figures: PayRuleFigures; readonly nationalTarget: readonly string[] }

const keys = [...payRuleKeys, nationalTargetKey]

/** Figures by which payments are limited. One that is missing or spoilt is not guessed. @throws Refusal setting.missing */
export const readPayRules = async (reads: Reads): Promise<PayRulesInForce> => {
  const settings = await settingsOf(reads, keys)
  const figure = (key: PayRuleKey): number => {
    const value = settings.get(key)
    if (!isRuleFigure(key, value)) throw new Refusal('setting.missing', { key })
    return value
  }
  const sources = settings.get(nationalTargetKey)
  if (!isSources(sources)) throw new Refusal('setting.missing', { key: nationalTargetKey })
  const figures = Object.fromEntries(payRuleKeys.map((key) => [key, figure(key)]))
  return { figures: figures as PayRuleFigures, nationalTarget: sources }
}

const isSources = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((source) => typeof source === 'string')

/** The figures with the ground each stands on. */
export const viewPayRules = async ({ store: { reads } }: OfficeContext) => {
  const { figures, nationalTarget } = await readPayRules(reads)
  const grounds = await settingGrounds(reads)
  return {
    rules: payRuleKeys.map((key) => ({
      key,
      value: figures[key],
      unit: payRules[key].unit,
      least: payRules[key].least,
      most: payRules[key].most,
      usual: payRules[key].usual,
      basis: payRules[key].basis,
      /** The document that set it; null: as usual. */
      ground: documentOf(grounds.get(key), payRules[key].citation),
    })),
    nationalTarget: {
      sources: [...nationalTarget],
      ground: documentOf(grounds.get(nationalTargetKey), nationalTargetCitation),
    },
  }
}

const documentOf = (ground: string | undefined, usual: string): string | null =>
  ground === undefined || ground === usual ? null : ground

/**
 * Sets a figure by a document; vouchers from now on are bound by it.
 * @throws Refusal payRule.invalid
 */
export const setPayRule = async (
  context: WriteContext,
  input: { readonly key: PayRuleKey; readonly value: number; readonly document: DecidingDocument },
): Promise<void> => {
  const { key, value, document } = input
  const { least, most } = payRules[key]
  if (!isRuleFigure(key, value)) throw new Refusal('payRule.invalid', { value, least, most }, 'value')
  await put(context, key, value, document)
}

/** Which money sources are of national target programmes. */
export const setNationalTarget = (
  context: WriteContext,
  input: { readonly sources: readonly string[]; readonly document: DecidingDocument },
): Promise<void> => put(context, nationalTargetKey, [...new Set(input.sources)], input.document)

const put = (context: WriteContext, key: string, value: unknown, document: DecidingDocument): Promise<void> =>
  context.store.write(async (tx) => {
    const before = (await settingsOf(tx, [key])).get(key) ?? null
    const citation = `${document.number} (${document.date}, ${document.signer})`
    await putSetting(tx, { key, value, confirmed: 1, citation })
    await appendEvent(tx, context.actor, {
      action: 'settings.payRule',
      subject: 'office',
      subjectId: '1',
      before: { key, value: before },
      after: { key, value, document },
      reason: document.number,
    })
  })
