import type { ClassView } from '../../../src-main/contract/training.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/page.tsx'

/** Board, lodging and travel of learners by the norms, with the working: who came as often from the same co-op is one group. */
export const SupportPanel = ({ of: { support, present } }: { readonly of: ClassView }) => {
  const t = useText(trainingText).costs
  const { language } = useLanguage()
  const { value, working } = support
  const nobody = present.length === 0
  return (
    <Panel
      title={t.support}
      flush={!nobody && working.length > 0}
      actions={
        nobody ? null : value === null ? (
          <span className="late">{t.open}</span>
        ) : (
          <b>
            <Money dong={value} />
          </b>
        )
      }
    >
      {nobody ? <p className="muted">{t.supportNone}</p> : null}
      {!nobody && value === null ? <p className="support-open">{t.supportOpen}</p> : null}
      {nobody || working.length === 0 ? null : (
        <table className="plain-table" aria-label={t.support}>
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.article}</th>
              <th scope="col" className="num">
                {t.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {working.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name; their order is the working.
              <tr key={index}>
                <td>{step.text[language]}</td>
                <td className="nowrap muted">{step.article[language]}</td>
                <td className="num">
                  {step.value === null ? <span className="late">{t.open}</span> : <Money dong={step.value} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
