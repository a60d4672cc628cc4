import type { z } from 'zod'

/** What belongs in the place an issue names: as the schema says it, else in words and figures that need no translation. */
export function expectedForm(issue: z.core.$ZodIssue | undefined): string {
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
      return `no ${issue.keys.join(', ')}`
    default:
      return issue?.message ?? ''
  }
}
