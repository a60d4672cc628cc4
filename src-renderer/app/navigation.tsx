import { Fragment } from 'react'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { useText } from './language.tsx'
import { useRouter } from './route.ts'
import { screens } from './screens.tsx'
import { useSession } from './session.tsx'

const groups = ['work', 'money', 'house'] as const

export const Navigation = () => {
  const t = useText(frameText)
  const { office, counts } = useSession()
  const { route, go } = useRouter()
  const filled = groups
    .map((group) => ({ group, entries: screens.filter((screen) => screen.group === group) }))
    .filter(({ entries }) => entries.length > 0)
  return (
    <nav className="nav" aria-label={t.navigation}>
      {filled.map(({ group, entries }, at) => (
        <Fragment key={group}>
          {at === 0 ? null : <div className="nav-line" />}
          {entries.map((screen) => {
            const number = screen.count?.(counts)
            const name = t.screens[screen.name]
            return (
              <button
                key={screen.name}
                type="button"
                className={route.screen === screen.name ? 'nav-item on' : 'nav-item'}
                aria-current={route.screen === screen.name ? 'page' : undefined}
                onClick={() => go(screen.name)}
              >
                <span>{name}</span> {number === undefined ? null : <span className="nav-count tab-num">{number}</span>}
              </button>
            )
          })}
        </Fragment>
      ))}
      <div className="nav-foot">
        <div>{office.name}</div>
        {office.sample ? <div>{t.sample}</div> : null}
      </div>
    </nav>
  )
}
