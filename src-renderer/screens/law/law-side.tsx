import type { LawView } from '../../../src-main/contract/law.ts'
import { lawText } from '../../../src-main/text/screens/law.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Panel } from '../../ui/page.tsx'
import { SidePane } from './pane.tsx'

/** While no condition is chosen: the documents cited, and which contents are judged. */
export const LawSide = ({ law }: { readonly law: LawView }) => {
  const t = useText(lawText).conditions
  const { language } = useLanguage()
  return (
    <SidePane label={t.documents}>
      <p className="muted small">{t.pick}</p>
      <Panel title={t.documents} flush>
        <ul>
          {law.documents.map((document) => (
            <li key={document.key} className="law-row">
              <b>{document.number}</b>
              <span className="muted small">{document.title[language]}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t.contents} flush>
        <ul>
          {law.contents.map((content) => (
            <li key={content.code} className="law-row">
              <span>{content.name[language]}</span>
              <span className="muted small">{content.supported ? t.supported : t.notSupported}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </SidePane>
  )
}
