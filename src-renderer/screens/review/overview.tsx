import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ApplicationView, FactValue } from '../../../src-main/contract/applications.ts'
import { isOpenForEdit } from '../../../src-main/domain/workflow/states.ts'
import { factsText } from '../../../src-main/text/screens/facts.ts'
import { reviewText } from '../../../src-main/text/screens/review.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useMayWrite } from '../../app/session.tsx'
import { useCall } from '../../client.ts'
import { editableFacts, remarkFacts, useFacts } from '../../ui/facts.ts'
import { Panel } from '../../ui/page.tsx'
import { FactEditor } from './fact-editor.tsx'
import { type FactRow, FactRows } from './fact-rows.tsx'

const order = [...editableFacts, ...remarkFacts]
const byOrder = (a: FactRow, b: FactRow): number => place(a.fact) - place(b.fact) || a.fact.localeCompare(b.fact)
const place = (fact: string): number => {
  const at = order.indexOf(fact)
  return at < 0 ? order.length : at
}

/** All facts of the file and of its co-op, and those that conditions ask for and nobody knows yet. */
export const OverviewTab = ({ file }: { readonly file: ApplicationView }) => {
  const t = useText(reviewText).overview
  const facts = useText(factsText)
  const labels = useLabels()
  const rowsOf = (map: Readonly<Record<string, FactValue>>, prefix: string): readonly FactRow[] =>
    Object.entries(map)
      .map(([name, { value, origin }]) => ({
        fact: `${prefix}${name}`,
        value,
        known: true,
        origin: labels.origin[origin],
      }))
      .sort(byOrder)
  const own = rowsOf(file.facts, '')
  const coop = rowsOf(file.coopFacts, 'coop.')
  const known = [...own, ...coop].map((row) => row.fact)
  const asked = file.run?.criteria.flatMap((c) => c.facts.filter((used) => !used.known).map((used) => used.fact)) ?? []
  const missing = [...new Set(asked)]
    .filter((fact) => !known.includes(fact))
    .map((fact): FactRow => ({ fact, value: undefined, known: false, origin: '' }))
  return (
    <div className="stack">
      {isOpenForEdit(file.state) ? null : <p className="muted">{t.locked}</p>}
      {missing.length === 0 ? null : (
        <Panel title={t.missing} flush>
          <FactRows file={file} caption={t.missingHint} rows={missing} columns={facts} />
        </Panel>
      )}
      <div className="two">
        <Panel title={t.application} flush>
          <FactRows file={file} caption="" rows={own} columns={facts} />
        </Panel>
        <Panel title={t.coop} flush>
          <FactRows file={file} caption="" rows={coop} columns={facts} />
        </Panel>
      </div>
      <AddFact file={file} known={[...known, ...missing.map((row) => row.fact)]} />
    </div>
  )
}

const AddFact = ({ file, known }: { readonly file: ApplicationView; readonly known: readonly string[] }) => {
  const t = useText(reviewText).overview
  const facts = useFacts()
  const mayWrite = useMayWrite()
  const [fact, setFact] = useState('')
  const form = useCall('application.form', { content: file.content, work: file.work }, true).data
  if (!mayWrite || !isOpenForEdit(file.state)) return null
  const asked = [...(form?.own ?? []), ...(form?.general ?? []), ...remarkFacts]
  const choices = order.filter((name) => asked.includes(name) && !known.includes(name))
  return (
    <Panel title={t.add}>
      <div className="stack">
        <NativeSelect
          aria-label={t.addWhich}
          value={fact}
          data={[
            { value: '', label: t.addWhich },
            ...choices.map((name) => ({ value: name, label: facts.name(name) })),
          ]}
          onChange={(event) => setFact(event.currentTarget.value)}
        />
        {fact === '' ? null : (
          <FactEditor key={fact} file={file} fact={fact} value={undefined} onDone={() => setFact('')} />
        )}
      </div>
    </Panel>
  )
}
