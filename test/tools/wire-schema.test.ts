import { expect, test } from 'vitest'
import { z } from 'zod'
import { createTools } from '../../tools/create-tools.ts'
import type { ArgumentSchema } from '../../tools/fit-arguments.ts'
import { wireSchema } from '../../tools/wire-schema.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

const wired = (schema: z.ZodType) => wireSchema(z.toJSONSchema(schema, { io: 'input' }) as ArgumentSchema)

test('what is optional is not "or null" besides, and limits stay with us', () => {
  const schema = z.object({
    text: z.string().min(1).max(9).describe('Words.'),
    more: z.boolean().nullish(),
    price: z.number().nonnegative().nullish(),
    which: z.enum(['one', 'two']).nullish().describe('Which.'),
    names: z.union([z.string(), z.array(z.string().max(5)).max(4)]).nullish(),
    values: z.partialRecord(z.enum(['color']), z.string()).nullish(),
    of: z
      .array(z.strictObject({ axis: z.enum(['length']) }))
      .max(9)
      .nullish(),
  })
  expect(wired(schema)).toEqual({
    type: 'object',
    properties: {
      text: { type: 'string', description: 'Words.' },
      more: { type: 'boolean' },
      price: { type: 'number' },
      which: { type: 'string', enum: ['one', 'two'], description: 'Which.' },
      names: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      values: { type: 'object' },
      of: {
        type: 'array',
        items: {
          type: 'object',
          properties: { axis: { type: 'string', enum: ['length'] } },
          required: ['axis'],
        },
      },
    },
    required: ['text'],
  })
})

test('every tool of ours is sent with all its fields and what is told of them', () => {
  for (const { name, schema } of createTools({ encoder: createFakeEncoder(), index: openMemoryIndex() })) {
    const { properties = {}, required = [] } = schema as unknown as ArgumentSchema
    expect(JSON.stringify(schema), name).not.toMatch(/"null"|\$schema|maxLength|propertyNames|additionalProp/)
    for (const field of required) expect(Object.keys(properties), name).toContain(field)
    expect(Object.keys(properties).length, name).toBeGreaterThan(0)
  }
})
