import { resolveSettings } from '../../domain/eligibility/settings.ts'
import { putSetting } from '../../store/offices.ts'
import { readingPrefix } from '../applications/gather.ts'
import type { RecheckReport } from '../applications/recheck-report.ts'
import type { WriteContext } from '../context.ts'
import { settle } from './province.ts'

/**
 * Chooses how the office reads what the law leaves open, and on what ground. Files are judged again in the same transaction.
 * @throws Refusal settings.invalid
 */
export const chooseReading = (
  context: WriteContext,
  input: { readonly setting: string; readonly value: string; readonly ground: string },
): Promise<RecheckReport> =>
  context.store.write(async (tx) => {
    resolveSettings(context.pack, { [input.setting]: input.value })
    const key = `${readingPrefix}${input.setting}`
    await putSetting(tx, { key, value: input.value, confirmed: 1, citation: input.ground })
    return settle(tx, context, 'settings.reading', { setting: input.setting, value: input.value }, input.ground)
  })
