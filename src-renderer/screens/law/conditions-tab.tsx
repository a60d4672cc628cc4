import { NativeSelect } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { LawCondition, LawView } from '../../../src-main/contract/law.ts'
import type { Bilingual } from '../../../src-main/contract/office.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useShortcuts } from '../../app/keys.ts'
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
  /** To the trial bench, at the parameters a condition asks for. */
  readonly onTry: (conditionId: string) => void
}) => {
  const { law, chosen, onChoose } = props
  const { conditions: t, side } = useText(lawText)
  const { language } = useLanguage()
  const names = useLaw()
  const [search, setSearch] = useSearch()
  const [content, setContent] = useContent()
  const list = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const found = law.conditions
    .filter((condition) => content === '' || condition.contents === null || condition.contents.includes(content))
    .filter((condition) => matchesSearch(wordsOf(condition, language, names), search))
  const condition = law.conditions.find(({ id }) => id === chosen)
  const sections = sectionsOf(found, names, t.allContents, language)
  // One line is in the order of Tab, so that what stands beside the list is one step away.
  const reached = found.find(({ id }) => id === chosen) ?? sections[0]?.groups[0]?.conditions[0]
  useShortcuts([
    { key: '/', label: t.search, run: () => field.current?.focus() },
    ...(condition === undefined ? [] : [{ key: 'Escape', label: side.close, run: () => onChoose(null) }]),
  ])
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector(`[data-law="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <>
      <div className="law-tools line">
        <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} inputRef={field} />
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
          {sections.map(({ key, title, groups }) => (
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
                        reached={one === reached}
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
            onTry={() => props.onTry(condition.id)}
          />
        )}
      </div>
    </>
  )
}

/** Arrows go from line to line, like a list; from the list itself to its first. */
const moveBetween = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-law]')]
  const at = lines.findIndex((line) => line.matches(':focus'))
  const next = at < 0 && step < 0 ? undefined : lines[at + step]
  if (next === undefined) return
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
