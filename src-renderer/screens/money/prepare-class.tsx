import { NativeSelect } from '@mantine/core'
import { formatDong } from '../../../src-main/domain/money.ts'
import { moneyVouchersText } from '../../../src-main/text/screens/money-vouchers.ts'
import { useText } from '../../app/language.tsx'
import type { PrepareProps } from './prepare-payee.tsx'
import { usePrepareErrors } from './use-prepare-errors.ts'

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
