import { useState } from 'react'
import { z } from 'zod'
import type { YearView } from '../../../src-main/contract/periods.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { periodsText } from '../../../src-main/text/screens/periods.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { useDraft } from '../../ui/draft.ts'
import { Money } from '../../ui/money.tsx'
import { useToast } from '../../ui/toast.tsx'
import {
  DecisionFields,
  decisionComplete,
  decisionFieldNames,
  decisionShape,
  emptyDecision,
} from '../money/decision-fields.tsx'
import { reader } from '../money/draft-shape.ts'
import { errorElsewhere } from '../money/field-error.ts'
import { FormFoot } from '../training/form-foot.tsx'

const shape = decisionShape.extend({ kept: z.array(z.string()) })
/** Lines that are not to be cancelled: all others are. */
const empty: z.infer<typeof shape> = { ...emptyDecision, kept: [] }

/** Hủy dự toán: what is left of the lines of a year, by a document. */
export const CancelForm = ({ view, onClose }: { readonly view: YearView; readonly onClose: () => void }) => {
  const { cancelling: t, document } = useText(periodsText)
  const say = useToast()
  const write = useWrite('year.cancel')
  const draft = useDraft(`year.cancel.${view.year}`, empty, reader(shape))
  const [asked, setAsked] = useState(false)
  const { value } = draft
  const left = view.lines.filter(({ available }) => available > 0)
  const chosen = left.filter(({ id }) => !value.kept.includes(id))
  const sum = chosen.reduce((total, line) => total + line.available, 0)
  const save = async (): Promise<void> => {
    setAsked(true)
    const { number, decidedOn, signer, postingDate } = value
    if (decidedOn === null || !decisionComplete(value) || chosen.length === 0) return
    const { voucherNos } = await write.mutateAsync({
      year: view.year,
      budgetLineIds: chosen.map(({ id }) => id),
      number,
      decidedOn,
      signer,
      postingDate,
    })
    draft.drop()
    say('good', t.done(voucherNos.join(', ')))
    onClose()
  }
  const toggle = (id: string): void =>
    draft.set({
      ...value,
      kept: value.kept.includes(id) ? value.kept.filter((one) => one !== id) : [...value.kept, id],
    })
  return (
    <>
      <ul className="year-choices">
        {left.map(({ id, name, available }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                aria-label={t.choose(name)}
                checked={!value.kept.includes(id)}
                onChange={() => toggle(id)}
              />
              <span className="grow">{name}</span>
              <Money dong={available} />
            </label>
          </li>
        ))}
      </ul>
      <h3 className="form-title">{t.paper}</h3>
      <DecisionFields
        value={value}
        onChange={(next) => draft.set({ ...value, ...next })}
        asked={asked}
        failure={write.error}
        numberLabel={document.number}
        dateLabel={document.date}
      />
      <p className="will">{chosen.length === 0 ? t.nothing : t.will(formatDong(sum), chosen.length)}</p>
      <FormFoot
        draft={draft}
        failure={errorElsewhere(write.error, decisionFieldNames)}
        busy={write.isPending}
        confirm={t.confirm}
        onConfirm={() => void save().catch(() => undefined)}
        onClose={onClose}
      />
    </>
  )
}
