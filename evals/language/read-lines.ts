import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { AppError } from '../../src/errors.ts'

/** The rows of a JSON lines file, checked. Throws `invalid-request` that names the file and the line. */
export function readLines<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [schema.parse(JSON.parse(line))]
      } catch (cause) {
        throw new AppError('invalid-request', `${path}, line ${index + 1}, cannot be read.`, { cause })
      }
    })
}
