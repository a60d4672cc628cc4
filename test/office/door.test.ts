import { expect, test } from 'vitest'
import { openDoor } from '../../src-main/office/door.ts'

test('who shuts the door waits for those inside; who comes meanwhile waits outside, in order', async () => {
  const door = openDoor()
  const seen: string[] = []
  const first = Promise.withResolvers<void>()
  const alone = Promise.withResolvers<void>()
  const inside = door.enter(async () => {
    seen.push('in')
    await first.promise
    seen.push('out')
  })
  await Promise.resolve()
  const shut = door.shut(async () => {
    seen.push('alone')
    await alone.promise
    seen.push('alone no more')
  })
  const late = [1, 2].map((n) => door.enter(async () => seen.push(`late ${n}`)))
  first.resolve()
  await inside
  alone.resolve()
  await Promise.all([shut, ...late])
  expect(seen).toEqual(['in', 'out', 'alone', 'alone no more', 'late 1', 'late 2'])
})

test('what fails inside, or alone, does not keep the door shut', async () => {
  const door = openDoor()
  const failing = () => Promise.reject(new Error('no'))
  await expect(door.enter(failing)).rejects.toThrow('no')
  await expect(door.shut(failing)).rejects.toThrow('no')
  expect(await door.enter(async () => 'in')).toBe('in')
  const both = [door.shut(async () => 1), door.shut(async () => 2)]
  expect(await Promise.all(both)).toEqual([1, 2])
})
