import type { LocalDate } from '../../domain/dates.ts'
import type { VoucherType } from '../../domain/ledger/buckets.ts'
import { type FormNumber, formOf, listFormOf } from '../../domain/ledger/forms.ts'
import { appendEvent } from '../../store/events.ts'
import { putSetting, readSettings } from '../../store/offices.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { WriteContext } from '../context.ts'

const keyOf = (form: FormNumber): string => `form.${form}`

/** The forms of a voucher of this day, and whether the office has checked each against the official annex. */
export const formsOf = async (reads: Reads, type: VoucherType, day: LocalDate) => {
  const settings = await readSettings(reads)
  const isConfirmed = (number: FormNumber | null): boolean => number !== null && settings.get(keyOf(number)) === true
  const form = formOf(type, day)
  const list = listFormOf(type, day)
  return {
    form: { ...form, confirmed: isConfirmed(form.number) },
    list: list === null ? null : { ...list, confirmed: isConfirmed(list.number) },
  }
}

/** The office has laid a printed form beside the official annex and found it to agree: from now on it prints without the remark. */
export const confirmForm = (
  context: WriteContext,
  { form, reason }: { readonly form: FormNumber; readonly reason: string },
): Promise<{ form: FormNumber }> =>
  context.store.write(async (tx) => {
    await putSetting(tx, { key: keyOf(form), value: true, confirmed: 1, citation: reason })
    await appendEvent(tx, context.actor, {
      action: 'form.confirm',
      subject: 'office',
      subjectId: '1',
      before: null,
      after: { form },
      reason,
    })
    return { form }
  })
