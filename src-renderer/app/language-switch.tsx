import { frameText } from '../../src-main/text/screens/frame.ts'
import { useLanguage, useText } from './language.tsx'

/** VI | EN: one click. */
export const LanguageSwitch = () => {
  const t = useText(frameText)
  const { language, setLanguage } = useLanguage()
  return (
    <fieldset className="language">
      <legend className="sr-only">{t.language}</legend>
      <button
        type="button"
        aria-pressed={language === 'vi'}
        aria-label="VI · Tiếng Việt"
        lang="vi"
        onClick={() => setLanguage('vi')}
      >
        VI
      </button>
      <span aria-hidden="true">|</span>
      <button
        type="button"
        aria-pressed={language === 'en'}
        aria-label="EN · English"
        lang="en"
        onClick={() => setLanguage('en')}
      >
        EN
      </button>
    </fieldset>
  )
}
