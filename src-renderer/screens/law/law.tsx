import type { Bilingual, LawView } from '../../../src-main/contract/office.ts'
import { formatDate, isLocalDate } from '../../../src-main/domain/dates.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { type HouseText, houseText } from '../../../src-main/text/screens/house.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLabels, useLanguage, useText } from '../../app/language.tsx'
import { useLaw } from '../../app/law.ts'
import { keptState } from '../../app/session.tsx'
import { Empty, Page, PageHead, Panel } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import './law.css'

type Condition = LawView['conditions'][number]

const useSearch = keptState('')

/** Quy định: the rule pack as text, by group. */
export const LawScreen = () => {
  const t = useText(houseText).law
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { law, paper } = useLaw()
  const [search, setSearch] = useSearch()
  if (law === null)
    return (
      <Page head={<PageHead title={t.title} />}>
        <p className="muted">{ui.loading}</p>
      </Page>
    )
  const found = law.conditions.filter((condition) =>
    matchesSearch(
      fold(
        [
          condition.id,
          condition.statement[language],
          condition.group[language],
          ...condition.articles.map((article) => article[language]),
          ...condition.papers.map(paper),
        ].join(' '),
      ),
      search,
    ),
  )
  return (
    <Page
      head={
        <PageHead
          title={t.title}
          beside={
            <>
              <span className="chip">{law.pack.name[language]}</span>
              <span className="muted small">{t.version(law.pack.version)}</span>
            </>
          }
        >
          <div className="line">
            <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
            <span className="muted small" role="status">
              {t.conditions(found.length)}
            </span>
          </div>
        </PageHead>
      }
    >
      <div className="law">
        <div className="stack">
          {found.length === 0 ? <Empty title={t.none} next={t.noneNext} /> : null}
          {groupsOf(found, language).map(({ name, conditions }) => (
            <Panel key={name} title={name} flush>
              <ul>
                {conditions.map((condition) => (
                  <ConditionText key={condition.id} condition={condition} />
                ))}
              </ul>
            </Panel>
          ))}
        </div>
        <div className="stack">
          <Panel title={t.documents} flush>
            <ul>
              {law.documents.map((document) => (
                <li key={document.key} className="law-side">
                  <b>{document.number}</b>
                  <span className="muted small">{document.title[language]}</span>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel title={t.contents} flush>
            <ul>
              {law.contents.map((content) => (
                <li key={content.code} className="law-side">
                  <span>{content.name[language]}</span>
                  <span className="muted small">{content.supported ? t.supported : t.notSupported}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </Page>
  )
}

const ConditionText = ({ condition }: { readonly condition: Condition }) => {
  const t = useText(houseText).law
  const labels = useLabels()
  const { language } = useLanguage()
  const { paper } = useLaw()
  const basis: Readonly<Record<string, string>> = labels.basis
  return (
    <li className="law-line">
      <div>
        <p>{condition.statement[language]}</p>
        <p className="small">{condition.articles.map((article) => article[language]).join('; ')}</p>
        <p className="muted small">
          {condition.papers.length === 0 ? t.noPapers : `${t.papers}: ${condition.papers.map(paper).join(', ')}`}
        </p>
      </div>
      <div className="law-cite">
        <code>{condition.id}</code>
        {condition.kind === 'priority' ? <span className="chip">{t.priority}</span> : null}
        <span className="muted small">{forceText(condition.inForce, t)}</span>
        <span className="muted small">{basis[condition.basis] ?? condition.basis}</span>
      </div>
    </li>
  )
}

const groupsOf = (conditions: readonly Condition[], language: keyof Bilingual) => {
  const names = [...new Set(conditions.map((condition) => condition.group[language]))]
  return names.map((name) => ({ name, conditions: conditions.filter((c) => c.group[language] === name) }))
}

const dateOr = (date: string | null): string | null => (isLocalDate(date) ? formatDate(date) : null)

const forceText = (period: Condition['inForce'], t: HouseText['law']): string => {
  const from = dateOr(period.from)
  const to = dateOr(period.to)
  if (from === null && to === null) return `${t.inForce}: ${t.always}`
  return `${t.inForce} ${[from === null ? '' : t.from(from), to === null ? '' : t.to(to)].join(' ').trim()}`
}
