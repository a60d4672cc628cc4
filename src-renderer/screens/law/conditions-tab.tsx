import { NativeSelect } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { LawCondition, LawView } from '../../../src-main/contract/law.ts'
import type { Bilingual } from '../../../src-main/contract/office.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { type LawNames, useLaw } from '../../app/law.ts'
import { keptState } from '../../app/session.tsx'
import { Empty } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ConditionLine } from './condition-line.tsx'
import { ConditionSide } from './condition-side.tsx'
import { LawSide } from './law-side.tsx'
import { TextPane } from './pane.tsx'

const useSearch = keptState('')
const useContent = keptState('')

/** The law as text, by content and group; the condition chosen stands beside it with its files. */
export const ConditionsTab = (props: {
  readonly law: LawView
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly onTry: () => void
}) => {
  const { law, chosen, onChoose } = props
  const t = useText(lawText).conditions
  const { language } = useLanguage()
  const names = useLaw()
  const [search, setSearch] = useSearch()
  const [content, setContent] = useContent()
  const list = useRef<HTMLElement>(null)
  const found = law.conditions
    .filter((condition) => content === '' || condition.contents === null || condition.contents.includes(content))
    .filter((condition) => matchesSearch(wordsOf(condition, language, names), search))
  const condition = law.conditions.find(({ id }) => id === chosen)
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector(`[data-law="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <>
      <div className="law-tools line">
        <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
        <NativeSelect
          aria-label={t.content}
          value={content}
          data={[
            { value: '', label: t.allContents },
            ...law.contents.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
          onChange={(event) => setContent(event.currentTarget.value)}
        />
        <span className="muted small" role="status">
          {t.count(found.length)}
        </span>
      </div>
      <div className="law-split">
        <TextPane label={t.count(found.length)} paneRef={list} onKeyDown={moveBetween}>
          {found.length === 0 ? <Empty title={t.none} next={t.noneNext} /> : null}
          {sectionsOf(found, names, t.allContents, language).map(({ key, title, groups }) => (
            <section key={key} aria-label={title}>
              <h2 className="law-content">{title}</h2>
              {groups.map(({ name, conditions }) => (
                <section key={name} className="law-group" aria-label={name}>
                  <h3>{name}</h3>
                  <ul>
                    {conditions.map((one) => (
                      <ConditionLine
                        key={one.id}
                        law={law}
                        condition={one}
                        on={one.id === chosen}
                        onChoose={() => onChoose(one.id === chosen ? null : one.id)}
                      />
                    ))}
                  </ul>
                </section>
              ))}
            </section>
          ))}
        </TextPane>
        {condition === undefined ? (
          <LawSide law={law} />
        ) : (
          <ConditionSide
            key={condition.id}
            law={law}
            condition={condition}
            onClose={() => onChoose(null)}
            onTry={props.onTry}
          />
        )}
      </div>
    </>
  )
}

/** Arrows go from line to line, like a list. */
const moveBetween = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-law]')]
  const at = lines.findIndex((line) => line.matches(':focus'))
  const next = lines[at + step]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}

const wordsOf = (condition: LawCondition, language: keyof Bilingual, names: LawNames): string =>
  fold(
    [
      condition.id,
      condition.statement[language],
      condition.group[language],
      ...condition.articles.map((article) => article[language]),
      ...condition.papers.map(names.paper),
      ...(condition.works ?? []).map(names.work),
    ].join(' '),
  )

const sectionsOf = (
  conditions: readonly LawCondition[],
  names: LawNames,
  everyContent: string,
  language: keyof Bilingual,
) => {
  const keyOf = ({ contents }: LawCondition): string => (contents ?? []).join(' ')
  // What holds for every content comes first, as in the law; then content by content.
  const keys = [...new Set(conditions.map(keyOf))].sort((a, b) => Number(b === '') - Number(a === ''))
  return keys.map((key) => {
    const own = conditions.filter((condition) => keyOf(condition) === key)
    const title = key === '' ? everyContent : key.split(' ').map(names.content).join(', ')
    const groups = [...new Set(own.map(({ group }) => group[language]))]
    return {
      key,
      title,
      groups: groups.map((name) => ({ name, conditions: own.filter(({ group }) => group[language] === name) })),
    }
  })
}
