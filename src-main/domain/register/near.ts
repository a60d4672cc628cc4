/** One slip of the pen apart: a letter more, less, other, or two neighbours changed. Not the same. */
function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return swapped && short.slice(at + 2) === long.slice(at + 2)
}

/** Folded names a slip apart, or the same but for the spaces. Short names say too little; Số 1 and Số 2 are two co-ops. */
export function nearName(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  return a.replaceAll(' ', '') === b.replaceAll(' ', '') || oneSlip(a, b)
}

/** Tax codes of ten digits a slip apart: one digit other, or two neighbours changed. */
export function nearCode(a: string, b: string): boolean {
  return a.length === 10 && b.length === 10 && oneSlip(a, b)
}
