import type { z } from 'zod'
import { AppError } from '../src/errors.ts'
import { sayIssue } from './say-issue.ts'

/** Wrong values that an answer names. */
const mostIssues = 100

/** A value as its schema has it. Throws `unknown-field` naming each stray field, or `invalid-request` naming each wrong one. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value, { error: sayIssue })
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, mostIssues).flatMap(insideUnion)
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, mostIssues).map((key) => pathOf([...issue.path, key]))
      : [],
  )
  if (unknown.length > 0) {
    const errors = unknown.map((path) => ({ path, message: 'This field does not exist.' }))
    throw new AppError('unknown-field', `Unknown: ${unknown.slice(0, 10).join(', ')}.`, {
      details: { errors: errors.slice(0, mostIssues) },
    })
  }
  const errors = issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message }))
  const [first] = errors
  const detail =
    first === undefined ? 'The request is not valid.' : [first.path, first.message].filter(Boolean).join(': ')
  throw new AppError('invalid-request', detail, { details: { errors: errors.slice(0, mostIssues) } })
}

/** Of "one or several" zod only says that neither fits: the way that came closest says why. */
function insideUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const ways = issue.errors.filter((issues) =>
    issues.some(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  const closest = ways[0] ?? issue.errors.at(-1) ?? []
  return closest.length === 0
    ? [issue]
    : closest.flatMap((inner) => insideUnion({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** "images.0.url", cut where a caller's own key is very long. */
const pathOf = (path: readonly PropertyKey[]) => path.map((part) => String(part).slice(0, 100)).join('.')
