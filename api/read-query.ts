import type { Request } from 'express'
import { z } from 'zod'
import { parse } from './parse.ts'
import { formField } from './read-upload.ts'

/** The query string as its schema has it: numbers and flags out of their words, and lists of what came once or several times. */
export function readQuery<T extends z.ZodObject>(schema: T, { query }: Pick<Request, 'query'>): z.output<T> {
  const read = Object.entries(query).map(([name, value]) => [name, readValue(schema.shape[name], value)])
  return parse(schema, Object.fromEntries(read))
}

function readValue(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return readValue(schema.unwrap(), value)
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value : [value]
  if (typeof value !== 'string') return value
  if (schema instanceof z.ZodNumber) return formField.number(value)
  if (schema instanceof z.ZodBoolean) return formField.flag(value)
  return value
}
