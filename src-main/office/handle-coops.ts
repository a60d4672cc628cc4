import type { coopCalls } from '../contract/coops.ts'
import { decidePair, likelyDuplicates } from '../usecases/coops/duplicates.ts'
import { searchCoops } from '../usecases/coops/list.ts'
import { mergeCoops, unmergeCoop } from '../usecases/coops/merge.ts'
import { coopProfile } from '../usecases/coops/profile.ts'
import { writing } from './desk.ts'
import type { Handlers } from './handler.ts'

export const coopHandlers: Handlers<keyof typeof coopCalls> = {
  'coop.list': async (desk, { search }) => ({ rows: await searchCoops(desk.office, search) }),
  'coop.profile': (desk, { id }) => coopProfile(desk.office, id),
  'coop.duplicates': async (desk) => ({ pairs: await likelyDuplicates(desk.office, true) }),
  'coop.decidePair': async (desk, input, session) => {
    await decidePair(writing(desk, session), input)
    return { pairs: await likelyDuplicates(desk.office, true) }
  },
  'coop.merge': async (desk, input, session) => {
    await mergeCoops(writing(desk, session), input)
    return coopProfile(desk.office, input.intoId)
  },
  'coop.unmerge': async (desk, input, session) => {
    await unmergeCoop(writing(desk, session), input)
    return coopProfile(desk.office, input.coopId)
  },
}
