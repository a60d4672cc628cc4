import type { ClassRowView } from '../../../src-main/contract/training.ts'
import { useCall } from '../../client.ts'
import type { TypedVoucher } from './prepare-shape.ts'

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
