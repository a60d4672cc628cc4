import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { InBoth, Language } from '../../src-main/text/catalogue.ts'
import { type Labels, labels } from '../../src-main/text/labels.ts'
import { callShell } from '../client.ts'
import { readSetting, writeSetting } from './settings.ts'

type LanguageChoice = { readonly language: Language; readonly setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageChoice | null>(null)

/** One click switches every word of the window, the menu and the dialogs. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(readSetting('language') === 'en' ? 'en' : 'vi')
  useEffect(() => {
    document.documentElement.lang = language
    writeSetting('language', language)
    // A menu that stays in the other language is no reason to stop.
    callShell('shell.language', { language }).catch(() => undefined)
  }, [language])
  const choice = useMemo(() => ({ language, setLanguage }), [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export const useLanguage = (): LanguageChoice => {
  const choice = useContext(LanguageContext)
  if (choice === null) throw new Error('useLanguage outside of LanguageProvider')
  return choice
}

/** The words of a catalogue in the language of the moment. */
export const useText = <T,>(catalogue: InBoth<T>): T => catalogue[useLanguage().language]

export const useLabels = (): Labels => useText(labels)
