import { useState } from 'react'
import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { useWrite } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/page.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { AddLearner } from './add-learner.tsx'
import { EditLearner } from './edit-learner.tsx'
import { LearnerRows } from './learner-rows.tsx'
import { PasteLearners } from './paste-learners.tsx'
import type { TabProps } from './tab-props.ts'
import { useMayKeep } from './use-may-keep.ts'

type Person = ClassView['people'][number]

/** Học viên: who is on the list, sent by whom. */
export const LearnersTab = ({ of }: TabProps) => {
  const t = useText(trainingText).learners
  const mayKeep = useMayKeep()
  const remove = useWrite('training.removeLearner')
  const [adding, setAdding] = useState<'one' | 'many' | null>(null)
  const [editing, setEditing] = useState<Person | null>(null)
  const [going, setGoing] = useState<Person | null>(null)
  const close = (): void => setAdding(null)
  const { id, version, people } = of
  const add = mayKeep ? (
    <>
      <Button onClick={() => setAdding('one')}>{t.add}</Button>
      <Button tone="main" onClick={() => setAdding('many')}>
        {t.paste}
      </Button>
    </>
  ) : undefined
  return (
    <>
      {people.length === 0 ? (
        <Empty title={t.none} next={t.noneNext} actions={add} />
      ) : (
        <>
          <div className="line">
            <span>{t.count(people.length)}</span>
            <span className="grow" />
            {add}
          </div>
          <LearnerRows of={of} acts={mayKeep ? { edit: setEditing, remove: setGoing } : null} />
        </>
      )}
      {adding === 'one' ? <AddLearner of={of} onClose={close} /> : null}
      {adding === 'many' ? <PasteLearners of={of} onClose={close} /> : null}
      {editing === null ? null : <EditLearner of={of} person={editing} onClose={() => setEditing(null)} />}
      <ReasonDialog
        opened={going !== null}
        danger
        title={t.removeTitle}
        says={going === null ? null : t.removeSays(going.name)}
        confirm={t.removeTitle}
        reasonLabel={null}
        draftKey={`class.learner.go.${id}`}
        onClose={() => setGoing(null)}
        onConfirm={async () => {
          if (going !== null) await remove.mutateAsync({ id, version, learnerId: going.id })
        }}
      />
    </>
  )
}
