import type { ScreenProps } from '../../app/screen-props.ts'
import './coops.css'
import { placeOf } from './places.ts'
import { CoopProfilePage } from './profile.tsx'
import { CoopRegister } from './register.tsx'

/** Hợp tác xã: the register, one co-op of it, and records that may be one co-op. `id`: where in it, see places.ts. */
export const CoopsScreen = ({ id }: ScreenProps) => {
  const place = placeOf(id)
  return place.at === 'profile' ? (
    <CoopProfilePage key={place.id} id={place.id} />
  ) : (
    <CoopRegister at={place.at} pair={place.at === 'pairs' ? place.pair : null} />
  )
}
