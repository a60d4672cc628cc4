import { useEffect, useRef, useState } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { Crash } from './crash.tsx'
import './frame.css'
import { useShortcuts } from './keys.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { useText } from './language.tsx'
import { Navigation } from './navigation.tsx'
import { OfficeWatch } from './office-watch.tsx'
import { PackWatch } from './pack-watch.tsx'
import { Palette } from './palette.tsx'
import { RouterContext, useRouteState } from './route.ts'
import { hasScreen, screenOf } from './screens.tsx'
import { SealCheck } from './seal-check.tsx'
import { TopBar } from './top-bar.tsx'

/** Top bar, navigation, and the screen of the moment. */
export const Frame = () => {
  const t = useText(frameText)
  const router = useRouteState(hasScreen)
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const main = useRef<HTMLElement>(null)
  const { screen, id } = router.route
  const entry = screenOf(screen)
  useShortcuts([
    { key: 'k', ctrl: true, label: t.actions.openPalette, run: () => setOpen('palette') },
    { key: '?', label: t.actions.showKeys, run: () => setOpen('keys') },
  ])
  useEffect(() => {
    document.title = `${t.screens[screen]} · ${t.appName}`
  }, [screen, t])
  const View = entry?.view
  return (
    <RouterContext value={router}>
      <SealCheck>
        <button type="button" className="skip" onClick={() => main.current?.focus()}>
          {t.skip}
        </button>
        <div className="app">
          <TopBar onFind={() => setOpen('palette')} onKeys={() => setOpen('keys')} />
          <Navigation />
          <main ref={main} className="screen" tabIndex={-1}>
            <OfficeWatch />
            <PackWatch />
            <Crash key={screen}>{View === undefined ? null : <View key={screen} id={id} />}</Crash>
          </main>
        </div>
        <Palette opened={open === 'palette'} onClose={() => setOpen(null)} onKeys={() => setOpen('keys')} />
        <KeysDialog opened={open === 'keys'} onClose={() => setOpen(null)} />
      </SealCheck>
    </RouterContext>
  )
}
