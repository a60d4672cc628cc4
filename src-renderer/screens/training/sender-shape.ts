import { z } from 'zod'
import type { ClassView } from '../../../src-main/contract/training.ts'

/** What is typed once for one learner or a whole list: who sends them, and how they travel. */
export const senderShape = z.object({
  sender: z.object({ id: z.string(), name: z.string() }).nullable(),
  distanceKm: z.number().nullable(),
  ownVehicle: z.boolean().nullable(),
})

/** Lists come co-op by co-op: the next learner is likely sent by the one that sent all so far. */
export const startSender = ({ people }: ClassView): z.infer<typeof senderShape> => {
  const [first] = people
  const one = first !== undefined && people.every(({ coopId }) => coopId === first.coopId)
  return { sender: one ? { id: first.coopId, name: first.coop } : null, distanceKm: null, ownVehicle: null }
}
