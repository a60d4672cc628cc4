import { z } from 'zod'

/**
 * What belongs where a schema found something else, in words both languages understand: `>= 0`, `yyyy-mm-dd`, `I, II, III, IV`, the names
 * an object knows. What the schema itself says of the place comes first.
 */
export function expectedBy(issue: z.core.$ZodIssue | undefined, schema: z.ZodType): string {
  if (issue !== undefined && !/^(?:Invalid|Too|Unrecognized) /.test(issue.message)) return issue.message
  switch (issue?.code) {
    case 'invalid_value':
      return issue.values.join(', ')
    case 'invalid_type':
      return issue.expected
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `${issue.origin}, >= ${issue.minimum}`
        : `>= ${issue.minimum}`
    case 'too_big':
      return `<= ${issue.maximum}`
    case 'unrecognized_keys':
      return namesAt(schema, issue.path)?.join(', ') ?? `without "${issue.keys.join('", "')}"`
    case 'invalid_key':
      return expectedBy(issue.issues[0], schema)
    default:
      return issue?.message ?? ''
  }
}

/** Names an object at a place may have; null where the schema does not fix it, or leaves a choice. */
function namesAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] | null {
  const inner = bare(schema)
  const [step, ...rest] = path
  if (inner instanceof z.ZodUnion) {
    const [only, second] = inner.options.map((option) => namesAt(option, path)).filter((names) => names !== null)
    return second === undefined ? (only ?? null) : null
  }
  if (inner instanceof z.ZodArray && step !== undefined) return namesAt(inner.element, rest)
  if (!(inner instanceof z.ZodObject)) return null
  return step === undefined ? Object.keys(inner.shape) : namesAt(inner.shape[String(step)], rest)
}

function bare(schema: unknown): unknown {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
  return wrapped ? bare(schema.unwrap()) : schema
}
