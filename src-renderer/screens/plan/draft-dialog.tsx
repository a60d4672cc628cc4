import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import type { PlanRowView } from '../../../src-main/contract/plan.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { supportOf } from '../../../src-main/domain/plan/amounts.ts'
import { planText } from '../../../src-main/text/screens/plan.ts'
import { useText } from '../../app/language.tsx'
import { useWrite, whenWritten } from '../../client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { MoneyField } from '../../ui/money-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { reader } from '../money/draft-shape.ts'
import { FormFoot } from '../training/form-foot.tsx'
import { draftColumns } from './groups.ts'

const amount = z.int().nullable()
const shape = z.object({
  central: amount,
  local: amount,
  own: amount,
  science: amount,
  other: amount,
  note: z.string(),
})
const readTyped = reader(shape)

/** What is proposed for one file, by who pays; an empty field is nothing from that source. */
export const DraftDialog = ({ row, onClose }: { readonly row: PlanRowView; readonly onClose: () => void }) => {
  const t = useText(planText).draft
  const write = useWrite('plan.draft')
  const say = useToast()
  const [unread, setUnread] = useState<readonly string[]>([])
  const { sources, draft: kept, asked, ceiling } = row
  const start = {
    ...(sources ?? { central: null, local: null, own: row.own, science: null, other: null }),
    note: kept?.note ?? '',
  }
  const draft = useDraft(`plan.${row.applicationId.slice(-12)}`, start, readTyped)
  const typed = draft.value
  const split = {
    central: typed.central ?? 0,
    local: typed.local ?? 0,
    own: typed.own ?? 0,
    science: typed.science ?? 0,
    other: typed.other ?? 0,
  }
  const shown = (dong: number | null): string => (dong === null ? '–' : formatDong(dong))
  const save = (): void =>
    whenWritten(
      write.mutateAsync({
        applicationId: row.applicationId,
        version: kept?.version ?? 0,
        sources: split,
        note: typed.note,
      }),
      () => {
        draft.drop()
        say('good', t.saved(row.no))
        onClose()
      },
    )
  return (
    <Dialog opened title={t.editFor(row.no)} size="620px" onClose={onClose}>
      <p>
        <b>{row.coop}</b> <span className="muted small">{t.proposed(shown(asked), shown(ceiling))}</span>
      </p>
      <div className="fields plan-sources">
        {draftColumns.map((source) => (
          <MoneyField
            key={source}
            label={t.source[source]}
            value={typed[source]}
            onChange={(dong, readable) => {
              setUnread(readable ? unread.filter((one) => one !== source) : [...new Set([...unread, source])])
              draft.set({ ...typed, [source]: dong })
            }}
          />
        ))}
        <TextInput
          label={t.note}
          maxLength={1000}
          value={typed.note}
          onChange={(event) => draft.set({ ...typed, note: event.currentTarget.value })}
        />
      </div>
      <p className="will" role="status">
        {t.total}: <b className="tab-num">{formatDong(supportOf(split))}</b>
        {unread.length === 0 ? null : <span className="late"> {t.unread}</span>}
      </p>
      <FormFoot
        draft={draft}
        failure={write.error}
        busy={write.isPending}
        confirm={t.save}
        onConfirm={() => {
          if (unread.length === 0) save()
        }}
        onClose={onClose}
      />
    </Dialog>
  )
}
