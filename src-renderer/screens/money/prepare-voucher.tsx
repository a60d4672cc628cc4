import { Select } from '@mantine/core'
import { useState } from 'react'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { moneyText } from '../../../src-main/text/screens/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { useSession } from '../../app/session.tsx'
import { useCall, useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useDraft } from '../../ui/draft.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { RestsAside } from '../evidence/rests-aside.tsx'
import { reader } from './draft-shape.ts'
import { errorElsewhere } from './field-error.ts'
import { useBookNames } from './names.ts'
import { PrepareFields } from './prepare-fields.tsx'
import { Possible } from './prepare-possible.tsx'
import { emptyVoucher, isComplete, measureOf, shownFor, type TypedVoucher, typedShape } from './prepare-shape.ts'
import { useClassesOf } from './use-classes-of.ts'
import { prepareFieldNames } from './use-prepare-errors.ts'
import { mostFor } from './voucher-limits.ts'

type Props = { readonly onClose: () => void; readonly onDone: (draft: string) => void }

/** Lập chứng từ: a draft that the leader approves and a third person posts. */
export const PrepareDialog = (props: Props & { readonly opened: boolean }) => {
  const t = useText(moneyVouchersText)
  return (
    <Dialog opened={props.opened} title={t.prepareTitle} size="960px" onClose={props.onClose}>
      {props.opened ? <PrepareForm {...props} /> : null}
    </Dialog>
  )
}

const PrepareForm = ({ onClose, onDone }: Props) => {
  const t = useText(moneyVouchersText)
  const m = useText(moneyText)
  const ui = useText(uiText)
  const { office, today } = useSession()
  const names = useBookNames()
  const say = useToast()
  const prepare = useWrite('voucher.prepare')
  const draft = useDraft('money.prepare', emptyVoucher(office.year, today), reader(typedShape))
  const [asked, setAsked] = useState(false)
  const typed = draft.value
  const classes = useClassesOf(typed)
  const file = useCall('application.get', { id: typed.applicationId ?? '-' }, typed.applicationId !== null)
  const application = typed.applicationId === null ? undefined : file.data
  const shown = shownFor({ ...typed, classId: classes.chosen }, application, names)
  const most = application === undefined ? null : mostFor(shown.type, shown.refundOf, application.money)
  const put = (part: Partial<TypedVoucher>): void => draft.set({ ...typed, ...part })
  const save = async (): Promise<void> => {
    setAsked(true)
    const { applicationId, amount, voucherDate, basisDate } = shown
    if (!isComplete(shown, classes.asked)) return
    if (applicationId === null || amount === null || voucherDate === null || basisDate === null) return
    const made = await prepare.mutateAsync({
      type: shown.type,
      applicationId,
      amount,
      refundOf: shown.type === 'NT' ? shown.refundOf : null,
      voucherDate,
      basisNumber: shown.basisNumber,
      basisDate,
      description: shown.description,
      invoice: shown.invoice,
      note: shown.note,
      classId: shown.classId,
      measure: measureOf(shown),
      payee: { address: shown.address, account: shown.account, bank: shown.bank },
    })
    draft.drop()
    say('good', t.prepared(made.coop))
    onClose()
    onDone(made.id)
  }
  return (
    <>
      <FilePick
        value={typed.applicationId}
        asked={asked}
        // What was typed for another file does not carry over.
        onPick={(applicationId) => draft.set({ ...emptyVoucher(office.year, today), type: typed.type, applicationId })}
      />
      <ErrorNote failure={file.error} />
      <div className="prepare">
        <PrepareFields
          value={shown}
          payee={application === undefined ? null : { name: application.coop, taxCode: application.taxCode }}
          most={most}
          classes={classes}
          asked={asked}
          failure={prepare.error}
          onChange={put}
        />
        <Possible money={application?.money ?? null} most={most} onMost={(amount) => put({ amount })}>
          {typed.applicationId === null ? null : (
            <RestsAside voucher={shown} applicationId={typed.applicationId} onNext={put} />
          )}
        </Possible>
      </div>
      {draft.restored ? <p className="muted small">{ui.draftRestored}</p> : null}
      {draft.failed ? <p className="muted small">{ui.draftFailed}</p> : null}
      <ErrorNote failure={errorElsewhere(prepare.error, prepareFieldNames)} />
      <div className="line">
        <span className="grow" />
        {asked && !isComplete(shown, classes.asked) ? <span className="over">{m.missing}</span> : null}
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button tone="main" busy={prepare.isPending} onClick={() => void save().catch(() => undefined)}>
          {t.prepareConfirm}
        </Button>
      </div>
    </>
  )
}

const FilePick = (props: {
  readonly value: string | null
  readonly asked: boolean
  readonly onPick: (id: string | null) => void
}) => {
  const t = useText(moneyVouchersText)
  const ui = useText(uiText)
  const rows =
    useCall(
      'application.list',
      {
        filter: { search: '', states: ['approved', 'disbursing'], works: [], districts: [], verdicts: [] },
        sort: 'no',
        descending: false,
      },
      true,
    ).data?.rows ?? []
  return (
    <Select
      size="xs"
      label={t.application}
      description={t.applicationHint}
      nothingFoundMessage={t.noApplication}
      withAsterisk
      aria-required
      // A file kept from before is chosen already: picking it again keeps it.
      allowDeselect={false}
      searchable
      data-autofocus
      openOnFocus={false}
      limit={50}
      withScrollArea={false}
      classNames={{ options: 'pick-options' }}
      data={rows.map((row) => ({ value: row.id, label: `${row.no} · ${row.coop}` }))}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && matchesSearch(fold(String(option.label)), search))
      }
      value={props.value}
      onChange={(id) => {
        if (id !== props.value) props.onPick(id)
      }}
      error={props.asked && props.value === null ? ui.fieldMissing(t.application) : null}
    />
  )
}
