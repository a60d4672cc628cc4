/** Calls come in through here; while it is shut they wait, and whoever shut it is alone. */
export type Door = {
  enter<T>(work: () => Promise<T>): Promise<T>
  /** Waits until everybody inside is done, then works alone. */
  shut<T>(work: () => Promise<T>): Promise<T>
}

export const openDoor = (): Door => {
  const inside = new Set<Promise<unknown>>()
  let open: Promise<unknown> = Promise.resolve()
  return {
    enter: async (work) => {
      // It may be shut again while one waits.
      for (let seen: unknown = null; seen !== open; ) {
        seen = open
        await open
      }
      const done = work()
      const settled = done.then(
        () => undefined,
        () => undefined,
      )
      inside.add(settled)
      void settled.then(() => inside.delete(settled))
      return done
    },
    shut: (work) => {
      const before = open
      const alone = Promise.all([before, ...inside]).then(() => work())
      open = alone.then(
        () => undefined,
        () => undefined,
      )
      return alone
    },
  }
}
