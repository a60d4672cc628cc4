import { Fragment, type ReactNode } from 'react'
import type { LawCondition, LawParameter, LawView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { useCall } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { ConditionFiles } from './condition-files.tsx'
import { SidePane } from './pane.tsx'
import { dateOr, useLawWords } from './words.ts'

/** One condition whole: its articles, dates and papers, the history of its parameters, and the files it decides. */
export const ConditionSide = (props: {
  readonly law: LawView
  readonly condition: LawCondition
  readonly onClose: () => void
  readonly onTry: () => void
}) => {
  const { law, condition } = props
  const t = useText(lawText)
  const { language } = useLanguage()
  const { paper, work } = useLaw()
  const words = useLawWords()
  const parameters = law.parameters.filter(({ id }) => condition.parameters.includes(id))
  return (
    <SidePane label={t.side.title}>
      <header className="line">
        <code>{condition.id}</code>
        {condition.kind === 'condition' ? null : <span className="chip">{t.conditions[condition.kind]}</span>}
        <span className="grow" />
        <Button little tone="quiet" label={t.side.close} onClick={props.onClose}>
          ×
        </Button>
      </header>
      <p className="law-whole">{condition.statement[language]}</p>
      <dl className="law-facts">
        <Row label={t.side.articles}>
          {condition.articles.map((article) => (
            <div key={article.vi}>
              {article[language]}
              {article.basis === condition.basis ? null : (
                <span className={basisClass(article.basis)}> · {words.basis(article.basis)}</span>
              )}
            </div>
          ))}
        </Row>
        {condition.also.length === 0 ? null : (
          <Row label={t.side.also}>
            {condition.also.map((article) => (
              <div key={article.vi}>{article[language]}</div>
            ))}
          </Row>
        )}
        <Row label={t.side.basis}>
          {words.basis(condition.basis)} · {words.inForce(condition.inForce)}
        </Row>
        {condition.works === null ? null : <Row label={t.side.works}>{condition.works.map(work).join(', ')}</Row>}
        <Row label={t.side.papers}>
          {condition.papers.length === 0 ? t.conditions.noPapers : condition.papers.map(paper).join(', ')}
        </Row>
        <Readings law={law} condition={condition} />
      </dl>
      {parameters.length === 0 ? <p className="muted small">{t.side.noParameters}</p> : null}
      {parameters.map((parameter) => (
        <History key={parameter.id} parameter={parameter} />
      ))}
      {parameters.length === 0 ? null : (
        <div className="line">
          <Button little onClick={props.onTry}>
            {t.side.tryOther}
          </Button>
        </div>
      )}
      <ConditionFiles conditionId={condition.id} />
    </SidePane>
  )
}

const Row = (props: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
)

const Readings = ({ law, condition }: { readonly law: LawView; readonly condition: LawCondition }) => {
  const t = useText(lawText).side
  const { language } = useLanguage()
  const status = useCall('law.status', {}, condition.settings.length > 0)
  const settings = law.settings.filter(({ id }) => condition.settings.includes(id))
  if (settings.length === 0) return null
  return (
    <Row label={t.readings}>
      {settings.map((setting) => {
        const chosen = status.data?.readings[setting.id] ?? setting.default
        const reading = setting.values.find(({ value }) => value === chosen)
        return (
          <div key={setting.id}>
            {setting.name[language]}: {reading?.name[language] ?? chosen}
          </div>
        )
      })}
    </Row>
  )
}

const basisClass = (basis: string): string => (basis === 'read' ? 'muted' : 'law-basis')

/** Every value a parameter ever had, with its dates and article. */
const History = ({ parameter }: { readonly parameter: LawParameter }) => {
  const t = useText(lawText).side
  const { language } = useLanguage()
  const words = useLawWords()
  return (
    <table className="law-history">
      <caption>{t.history(parameter.name[language])}</caption>
      <thead>
        <tr>
          <th scope="col">{t.from}</th>
          <th scope="col">{t.to}</th>
          <th scope="col" className="num">
            {t.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {parameter.values.map((value) => (
          <Fragment key={value.from ?? ''}>
            <tr>
              <td className="tab-num">{dateOr(value.from, t.open)}</td>
              <td className="tab-num">{dateOr(value.to, t.open)}</td>
              <td className="num">
                <b>{words.value(value.value, parameter.unitName)}</b>
              </td>
            </tr>
            <tr className="law-source">
              <td colSpan={3}>
                {value.article[language]} <span className={basisClass(value.basis)}>· {words.basis(value.basis)}</span>
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
