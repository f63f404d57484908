import type { z } from 'zod'

/** Values that an enumeration lists in a message; more are told by their number. */
const mostListed = 100

/** What is wrong with a value, for whoever sent it; undefined leaves it to the library. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing.' : `This must be ${kindOf(issue.expected)}.`
    case 'too_big':
      return sayBound('At most', issue.maximum, issue.origin)
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number' && issue.origin !== 'int')
        return 'This may not be empty.'
      return sayBound('At least', issue.minimum, issue.origin)
    case 'invalid_value':
      return sayValues(issue.values)
    case 'invalid_format':
      return issue.format === 'regex'
        ? `This must be written as ${issue.pattern}.`
        : `This is no ${issue.format}.`
    case 'invalid_union':
      return 'None of the forms that this may have fits.'
    default:
      return undefined
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  file: 'a file',
  null: 'null',
}
const kindOf = (expected: string): string => kinds[expected] ?? `of the type ${expected}`

const units: Readonly<Record<string, readonly [one: string, several: string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
}

function sayBound(most: string, bound: number | bigint, origin: string): string {
  const unit = units[origin]
  return unit === undefined ? `${most} ${bound}.` : `${most} ${bound} ${unit[bound === 1 ? 0 : 1]}.`
}

function sayValues(values: readonly unknown[]): string {
  const said = values.slice(0, mostListed).map((value) => JSON.stringify(value))
  const rest = values.length - said.length
  if (values.length === 1) return `This must be ${said[0]}.`
  return `One of ${said.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}
