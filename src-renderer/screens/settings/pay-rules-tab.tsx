import { useState } from 'react'
import type { PayRulesView } from '../../../src-main/contract/evidence.ts'
import { formatDong } from '../../../src-main/domain/money.ts'
import { evidenceText } from '../../../src-main/text/screens/evidence.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNote } from '../../ui/note.tsx'
import { ChangePayRule } from './change-pay-rule.tsx'
import { useMaySet } from './use-settle.ts'

type Rule = PayRulesView['rules'][number]

/** Giới hạn chi: each figure that limits payments, how sure its text is, and the document that set it. */
export const PayRulesTab = () => {
  const t = useText(evidenceText).rules
  const maySet = useMaySet()
  const asked = useCall('payRule.view', {}, true)
  const [changing, setChanging] = useState<Rule | 'sources' | null>(null)
  const { data } = asked
  if (data === undefined) return <ErrorNote failure={asked.error} onRetry={() => void asked.refetch()} />
  const { sources, ground } = data.nationalTarget
  return (
    <>
      <table className="plain-table settings-table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col" className="num">
              {t.value}
            </th>
            <th scope="col">{t.ground}</th>
            <th scope="col" aria-label={t.change} />
          </tr>
        </thead>
        <tbody>
          {data.rules.map((rule) => (
            <RuleRow key={rule.key} rule={rule} onChange={maySet ? () => setChanging(rule) : null} />
          ))}
          <tr>
            <td>
              {t.sources}
              <div className="muted small">{t.sourcesHint}</div>
            </td>
            <td className="num">
              {sources.length === 0 ? <span className="muted">{t.noSources}</span> : sources.join(', ')}
            </td>
            <td>{ground ?? <span className="muted">{t.usual}</span>}</td>
            <td className="num">
              {maySet ? (
                <Button little label={t.changeOf(t.sources)} onClick={() => setChanging('sources')}>
                  {t.change}
                </Button>
              ) : null}
            </td>
          </tr>
        </tbody>
      </table>
      {changing === null ? null : (
        <ChangePayRule
          rule={changing === 'sources' ? null : changing}
          sources={sources}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  )
}

const RuleRow = ({ rule, onChange }: { readonly rule: Rule; readonly onChange: (() => void) | null }) => {
  const t = useText(evidenceText).rules
  const basis = useLabels().basis
  const { key, value, unit, ground } = rule
  const name = t.keys[key]
  return (
    <tr>
      <td>
        {name}
        <div className="muted small">{basis[rule.basis]}</div>
      </td>
      <td className="num tab-num">
        {unit === 'switch' ? (
          value === 1 ? (
            t.on
          ) : (
            t.off
          )
        ) : (
          <>
            {formatDong(value)} <span className="muted small">{unit === 'percent' ? '%' : 'đ'}</span>
          </>
        )}
      </td>
      <td>{ground ?? <span className="muted">{t.usual}</span>}</td>
      <td className="num">
        {onChange === null ? null : (
          <Button little label={t.changeOf(name)} onClick={onChange}>
            {t.change}
          </Button>
        )}
      </td>
    </tr>
  )
}
