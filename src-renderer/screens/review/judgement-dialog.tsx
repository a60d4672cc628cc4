import { Radio } from '@mantine/core'
import { useState } from 'react'
import type { ApplicationView } from '../../../src-main/contract/applications.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useWrite } from '../../client.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'

/** A signed note settles what the law leaves to a person. */
export const JudgementDialog = (props: {
  readonly file: ApplicationView
  readonly conditionId: string | null
  readonly onClose: () => void
}) => {
  const t = useText(reviewText).judgement
  const labels = useLabels()
  const { language } = useLanguage()
  const { condition } = useLaw()
  const sign = useWrite('judgement.sign')
  const [verdict, setVerdict] = useState<'met' | 'notMet'>('met')
  const id = props.conditionId ?? ''
  return (
    <ReasonDialog
      opened={props.conditionId !== null}
      title={t.title}
      says={
        <>
          <b>{condition(id)?.statement[language] ?? id}</b>
          <span className="judge-says">{t.says}</span>
          <Radio.Group
            label={t.verdict}
            value={verdict}
            onChange={(value) => setVerdict(value === 'notMet' ? 'notMet' : 'met')}
          >
            <span className="line choices">
              <Radio value="met" label={labels.verdict.met} />
              <Radio value="notMet" label={labels.verdict.notMet} />
            </span>
          </Radio.Group>
        </>
      }
      reasonLabel={t.note}
      reasonHint={t.noteHint}
      confirm={t.sign}
      draftKey={`judge.${props.file.id.slice(-12)}.${id}`.slice(0, 64)}
      onClose={props.onClose}
      onConfirm={(note) => sign.mutateAsync({ applicationId: props.file.id, conditionId: id, verdict, note })}
    />
  )
}
