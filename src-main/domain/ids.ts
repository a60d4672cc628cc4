const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Two hexadecimal digits of each byte. */
const hexOf: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * A UUID version 7 (RFC 9562): sorts by time of creation, and two offices never give the same one.
 * @param nowMs milliseconds since 1970
 * @param random at least 10 bytes of entropy, from the caller, so that this stays a pure function
 */
export function newId(nowMs: number, random: Uint8Array): string {
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs >= 2 ** 48) throw new RangeError(`not a time: ${nowMs}`)
  if (random.length < 10) throw new RangeError(`10 random bytes are needed, ${random.length} given`)
  const time = nowMs.toString(16).padStart(12, '0')
  const hex = (index: number): string => hexOf[random[index] ?? 0] ?? ''
  const variant = (8 + (((random[2] ?? 0) >> 4) % 4)).toString(16)
  const node = hex(4) + hex(5) + hex(6) + hex(7) + hex(8) + hex(9)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(0)}${hex(1).charAt(0)}-${variant}${hex(2).charAt(1)}${hex(3)}-${node}`
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && idShape.test(value)
}
