import { createContext, useCallback, useContext, useMemo, useState } from 'react'

/** Every screen. A name without an entry in `screens.tsx` leads nowhere and is not in the navigation. */
export const screenNames = [
  'desk',
  'applications',
  'review',
  'coops',
  'training',
  'plan',
  'budget',
  'decisions',
  'vouchers',
  'ledger',
  'periods',
  'reports',
  'law',
  'log',
  'settings',
  'backup',
  'intake',
  'newApplication',
] as const
export type ScreenName = (typeof screenNames)[number]

/** Where the window is. `id`: the record the screen opens with (an application, a voucher number). */
export type Route = { readonly screen: ScreenName; readonly id: string | null }

export type Router = {
  readonly route: Route
  readonly go: (screen: ScreenName, id?: string) => void
  readonly back: () => void
  /** False for a screen that does not exist yet: do not offer the way. */
  readonly has: (screen: ScreenName) => boolean
}

const deepest = 50

/** Routes live in memory: there is no address bar, and a restart begins at the desk. */
export const useRouteState = (has: Router['has']): Router => {
  const [trail, setTrail] = useState<readonly Route[]>([{ screen: 'desk', id: null }])
  const go = useCallback((screen: ScreenName, id?: string) => {
    const next: Route = { screen, id: id ?? null }
    setTrail((before) => {
      const here = before.at(-1)
      return here?.screen === screen && here.id === next.id ? before : [...before.slice(-deepest), next]
    })
  }, [])
  const back = useCallback(() => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)), [])
  const route = trail.at(-1) ?? { screen: 'desk', id: null }
  return useMemo(() => ({ route, go, back, has }), [route, go, back, has])
}

export const RouterContext = createContext<Router | null>(null)

export const useRouter = (): Router => {
  const router = useContext(RouterContext)
  if (router === null) throw new Error('useRouter outside of the frame')
  return router
}
