import type { LawParameter, LawView } from '../../../src-main/contract/law.ts'
import type { Bilingual } from '../../../src-main/contract/office.ts'
import { fold, matchesSearch } from '../../../src-main/domain/text.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { useRouter } from '../../app/route.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { TextPane } from './pane.tsx'
import { ParameterRow } from './parameter-row.tsx'
import { ReadingsTable } from './readings-table.tsx'
import { TrialPanel } from './trial-panel.tsx'
import { placeKey, useParameterSearch, useTyped } from './trial-state.ts'

/** Every parameter with its history and who asks for it; another value may be tried in a copy. */
export const ParametersTab = ({ law }: { readonly law: LawView }) => {
  const t = useText(lawText).parameters
  const { go } = useRouter()
  const { language } = useLanguage()
  const [typed, setTyped] = useTyped()
  const [search, setSearch] = useParameterSearch()
  const found = law.parameters.filter((parameter) => matchesSearch(wordsOf(parameter, language), search))
  return (
    <>
      <div className="law-tools line">
        <SearchField label={t.search} placeholder={t.searchHint} value={search} onSearch={setSearch} />
        <span className="muted small" role="status">
          {found.length === 0 ? t.none : t.count(found.length)}
        </span>
      </div>
      <div className="law-split">
        <TextPane label={t.table}>
          <table className="plain-table law-parameters" aria-label={t.table}>
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col" className="num">
                  {t.value}
                </th>
                <th scope="col">{t.from}</th>
                <th scope="col">{t.to}</th>
                <th scope="col">{t.article}</th>
                <th scope="col">{t.trial}</th>
              </tr>
            </thead>
            <tbody>
              {found.flatMap((parameter) =>
                parameter.values.map((value, index) => (
                  <ParameterRow
                    key={placeKey(parameter.id, index)}
                    parameter={parameter}
                    value={value}
                    first={index === 0}
                    text={typed.values[placeKey(parameter.id, index)] ?? ''}
                    onText={(text) =>
                      setTyped({ ...typed, values: { ...typed.values, [placeKey(parameter.id, index)]: text } })
                    }
                    onCondition={(id) => go('law', id)}
                  />
                )),
              )}
            </tbody>
          </table>
          <ReadingsTable
            law={law}
            chosen={typed.readings}
            onChoose={(readings) => setTyped({ ...typed, readings })}
            onCondition={(id) => go('law', id)}
          />
        </TextPane>
        <TrialPanel law={law} typed={typed} onTyped={setTyped} />
      </div>
    </>
  )
}

const wordsOf = ({ id, name, conditions, values }: LawParameter, language: keyof Bilingual): string =>
  fold([id, name[language], ...conditions, ...values.map(({ article }) => article[language])].join(' '))
