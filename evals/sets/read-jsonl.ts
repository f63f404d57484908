import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { AppError } from '../../src/errors.ts'

/** The rows of a JSON-lines file, one at a time. Throws `invalid-request` naming the file and line of the first wrong row. */
export async function* readJsonl<T extends z.ZodType>(file: string, schema: T): AsyncGenerator<z.output<T>> {
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1
    if (text.trim() === '') continue
    yield parseRow(text, schema, `${file}:${line}`)
  }
}

function parseRow<T extends z.ZodType>(text: string, schema: T, where: string): z.output<T> {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('invalid-request', `${where} is not a valid row`, { cause })
  }
}
