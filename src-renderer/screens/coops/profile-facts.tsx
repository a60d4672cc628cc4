import type { CoopProfile } from '../../../src-main/contract/coops.ts'
import { coopsText } from '../../../src-main/text/screens/coops.ts'
import { useLabels, useText } from '../../app/language.tsx'
import { editableFacts, remarkFacts, useFacts } from '../../ui/facts.ts'
import { Panel } from '../../ui/page.tsx'

const order = [...editableFacts, ...remarkFacts]

/** What the office knows of a co-op, and where it has it from. */
export const ProfileFacts = ({ profile }: { readonly profile: CoopProfile }) => {
  const t = useText(coopsText).profile
  const labels = useLabels()
  const facts = useFacts()
  const rows = Object.entries(profile.facts)
    .map(([name, stored]) => ({ fact: `coop.${name}`, ...stored }))
    .toSorted((a, b) => placeOf(a.fact) - placeOf(b.fact) || a.fact.localeCompare(b.fact))
  return (
    <Panel title={t.facts} flush>
      {rows.length === 0 ? (
        <p className="coop-none muted">{t.noFacts}</p>
      ) : (
        <table className="plain-table" aria-label={t.facts}>
          <thead>
            <tr>
              <th scope="col">{t.fact}</th>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.origin}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fact, value, origin }) => (
              <tr key={fact}>
                <td className="muted">{facts.name(fact)}</td>
                <td className="coop-value">{facts.text(fact, value)}</td>
                <td className="muted small nowrap">{labels.origin[origin]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

const placeOf = (fact: string): number => {
  const at = order.indexOf(fact)
  return at < 0 ? order.length : at
}
