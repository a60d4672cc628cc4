import { useState } from 'react'
import type { VoucherDraftView } from '../../../src-main/contract/money.ts'
import type { LocalDate } from '../../../src-main/domain/dates.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { errorAt, errorElsewhere } from './field-error.ts'

type Props = { readonly draft: VoucherDraftView; readonly onClose: () => void }

/** Execution: says what the book will hold, then posts. */
export const PostDialog = (props: Props & { readonly opened: boolean }) => {
  const t = useText(moneyVouchersText)
  return (
    <Dialog opened={props.opened} title={t.postTitle} onClose={props.onClose}>
      {props.opened ? <PostForm {...props} /> : null}
    </Dialog>
  )
}

const PostForm = ({ draft, onClose }: Props) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const post = useWrite('voucher.post')
  const [postingDate, setPostingDate] = useState<LocalDate | null>(null)
  const save = async (): Promise<void> => {
    const { number } = await post.mutateAsync({ id: draft.id, version: draft.version, postingDate })
    say('good', t.posted(number))
    onClose()
  }
  return (
    <>
      <p className="will">
        {t.postSays(m.voucherType[draft.type], formatDong(draft.amount), m.bucket[draft.from], m.bucket[draft.to])}
      </p>
      <DateField
        label={m.field.postingDate}
        hint={m.postingDateHint}
        value={postingDate}
        onChange={setPostingDate}
        error={errorAt(post.error, 'postingDate', language)}
      />
      <ErrorNote failure={errorElsewhere(post.error, ['postingDate'])} />
      <div className="line">
        <span className="grow" />
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={post.isPending} onClick={() => void save().catch(() => undefined)}>
          {t.post}
        </Button>
      </div>
    </>
  )
}
