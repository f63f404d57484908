import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { AppError } from '../src/errors.ts'

/** What makes a question this one: a cursor of another does not go on with it. */
export const digestOf = (question: unknown): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 8)

export const writeCursor = (place: unknown): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** Throws `invalid-request` for what this service did not write, or wrote for another question. */
export function readCursor<T extends { of: string }>(
  cursor: string,
  { schema, of }: { schema: z.ZodType<T>; of: string },
): T {
  let place: unknown
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    place = null
  }
  const parsed = schema.safeParse(place)
  if (!parsed.success) throw wrongCursor('This is no cursor of this service; leave it out to begin anew.')
  if (parsed.data.of !== of)
    throw wrongCursor('This cursor belongs to another question; repeat the one that it came with.')
  return parsed.data
}

const wrongCursor = (message: string) =>
  new AppError('invalid-request', `cursor: ${message}`, {
    details: { errors: [{ path: 'cursor', message }] },
  })
