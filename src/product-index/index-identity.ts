import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../errors.ts'

/** Raised when stored columns change other than by an attribute; an index of another layout must be written anew. */
export const indexLayout = 5

const identitySchema = z.object({
  layout: z.number().int(),
  encoder: z.object({ id: z.string(), dimension: z.number().int().positive() }),
})
export type IndexIdentity = z.output<typeof identitySchema>

const identityFile = (dir: string) => join(dir, 'identity.json')

/** What wrote the index in this folder; null when no index was begun there. Throws `index-mismatch` on an unreadable file. */
export async function readIdentity(dir: string): Promise<IndexIdentity | null> {
  let text: string
  try {
    text = await readFile(identityFile(dir), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    return identitySchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('index-mismatch', `${identityFile(dir)} cannot be read. ${reingestAdvice(dir)}`, {
      cause,
    })
  }
}

/** Writes the identity so that a crash leaves either the old file or the new one, never half of it. */
export async function writeIdentity(dir: string, identity: IndexIdentity): Promise<void> {
  await mkdir(dir, { recursive: true })
  const partial = `${identityFile(dir)}.${process.pid}.partial`
  const file = await open(partial, 'w')
  try {
    await file.writeFile(`${JSON.stringify(identity)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(partial, identityFile(dir))
}

export function sameIdentity(one: IndexIdentity, other: IndexIdentity): boolean {
  return (
    one.layout === other.layout &&
    one.encoder.id === other.encoder.id &&
    one.encoder.dimension === other.encoder.dimension
  )
}

/** The error for an index that another encoder, or another version of this service, wrote. */
export function identityMismatch(
  dir: string,
  found: IndexIdentity | null,
  expected: IndexIdentity,
): AppError {
  const by = ({ encoder, layout }: IndexIdentity) =>
    `"${encoder.id}" (${encoder.dimension} numbers, layout ${layout})`
  const wrote =
    found === null
      ? 'does not say which encoder wrote it'
      : sameIdentity(found, expected)
        ? 'lacks columns that are newer than it'
        : `was written by ${by(found)}`
  return new AppError(
    'index-mismatch',
    `The index in ${dir} ${wrote}, but this service encodes with ${by(expected)}. ${reingestAdvice(dir)}`,
    { details: { found: found?.encoder ?? null, expected: expected.encoder } },
  )
}

export function reingestAdvice(dir: string): string {
  return `Remove that folder and ingest again: rm -r ${dir} && npm run ingest -- FILE --data-dir ${join(dir, '..')}`
}
