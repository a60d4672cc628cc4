import type { Call } from '../contract/call.ts'
import type { Actor } from '../domain/people.ts'
import { Refusal } from '../domain/refusal.ts'

/** Who is at work in this window. Declared, not proven, until there are logins. */
export type Session = { person: Actor | null }

/**
 * May the person make this call?
 * @throws Refusal person.unknown, permission.denied
 */
export const admit = (session: Session, name: string, call: Call): void => {
  if (call.roles === 'anyone') return
  if (session.person === null) throw new Refusal('person.unknown', {})
  if (!call.roles.includes(session.person.role))
    throw new Refusal('permission.denied', { role: session.person.role, action: name })
}

/** @throws Refusal person.unknown */
export const actorOf = (session: Session): Actor => {
  if (session.person === null) throw new Refusal('person.unknown', {})
  return session.person
}
