import { Radio } from '@mantine/core'
import { useState } from 'react'
import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

type Props = {
  readonly opened: boolean
  readonly one: CoopProfile
  readonly other: CoopProfile
  readonly onClose: () => void
}

/** Gộp: which record is kept, what follows, and why. Afterwards the window shows the co-op they became. */
export const MergeDialog = ({ opened, one, other, onClose }: Props) => {
  const t = useText(coopsText).merge
  const { go } = useRouter()
  const say = useToast()
  const merge = useWrite('coop.merge')
  const [keptId, setKeptId] = useState(suggested(one, other).id)
  const [into, from] = keptId === one.id ? [one, other] : [other, one]
  return (
    <ReasonDialog
      opened={opened}
      title={t.title}
      says={
        <>
          <Radio.Group label={t.survivor} value={keptId} onChange={setKeptId}>
            <div className="coop-choices">
              {[one, other].map((record) => (
                <Radio
                  key={record.id}
                  value={record.id}
                  label={record.name}
                  description={t.choice(
                    record.taxCode ?? t.noTaxCode,
                    record.district,
                    record.files.length,
                    formatDong(record.received),
                  )}
                />
              ))}
            </div>
          </Radio.Group>
          <div>
            <p>{t.will(from.name, into.name)}</p>
            <ul className="coop-effects">
              {t.effects.map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
          </div>
        </>
      }
      reasonLabel={t.reason}
      confirm={t.confirm}
      draftKey={`coop.merge.${one.id.slice(-12)}.${other.id.slice(-12)}`}
      onClose={onClose}
      onConfirm={async (reason) => {
        await merge.mutateAsync({ fromId: from.id, intoId: into.id, reason })
        say('good', t.done(from.name, into.name))
        go('coops', into.id)
      }}
    />
  )
}

/** Marked at first: the record that others were merged into, else the one with more files, else one with a tax code. */
const suggested = (one: CoopProfile, other: CoopProfile): CoopProfile => {
  const rank = (record: CoopProfile): readonly number[] => [
    record.merges.some((merge) => merge.undone === null) ? 1 : 0,
    record.files.length,
    record.taxCode === null ? 0 : 1,
  ]
  const [ofOne, ofOther] = [rank(one), rank(other)]
  const at = ofOne.findIndex((points, index) => points !== ofOther[index])
  return at >= 0 && (ofOther[at] ?? 0) > (ofOne[at] ?? 0) ? other : one
}
