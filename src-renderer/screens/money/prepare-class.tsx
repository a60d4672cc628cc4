import { NativeSelect } from '@mantine/core'
import type { ClassRowView } from '../../../src-main/contract/training.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import type { PrepareProps } from './prepare-payee.tsx'
import type { TypedVoucher } from './prepare-shape.ts'
import { usePrepareErrors } from './use-prepare-errors.ts'

export type FileClasses = {
  readonly classes: readonly ClassRowView[]
  /** The money of the file pays for classes, or one was held under it. */
  readonly shown: boolean
  /** The office refuses this type of voucher without its class. */
  readonly asked: boolean
  /** What was typed, as long as it is a class of this file. */
  readonly chosen: string | null
}

/** Classes of the file that is being paid, and whether the voucher must name one. */
export const useClassesOf = ({ applicationId, type, classId }: TypedVoucher): FileClasses => {
  const list = useCall('training.list', { applicationId }, applicationId !== null).data
  const classes = applicationId === null ? [] : (list?.classes ?? [])
  const paysClasses = list?.files.some(({ id }) => id === applicationId) ?? false
  return {
    classes,
    shown: paysClasses || classes.length > 0,
    asked: paysClasses && (type === 'TT' || type === 'TC'),
    chosen: classes.some(({ id }) => id === classId) ? classId : null,
  }
}

/** Lớp: what the payment points to. */
export const ClassField = (props: PrepareProps) => {
  const t = useText(moneyVouchersText)
  const { value, classes, onChange } = props
  const errors = usePrepareErrors(props)
  if (!classes.shown) return null
  const { asked } = classes
  const hint = value.type === 'NT' ? t.classBack : t.classHint
  return (
    <div className="wide">
      <NativeSelect
        label={t.class}
        description={asked && classes.classes.length === 0 ? t.classesNone : hint}
        withAsterisk={asked}
        aria-required={asked}
        value={value.classId ?? ''}
        data={[
          { value: '', label: asked ? t.chooseClass : t.noClass },
          ...classes.classes.map(({ id, title, accepted, paid }) => ({
            value: id,
            label: t.classOption(title, formatDong(Math.max(0, accepted - paid))),
          })),
        ]}
        onChange={({ currentTarget }) => onChange({ classId: currentTarget.value === '' ? null : currentTarget.value })}
        error={errors.class(asked && value.classId === null)}
      />
    </div>
  )
}
