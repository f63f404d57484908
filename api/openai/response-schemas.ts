import { z } from 'zod'
import { extensionSchema } from './chat-schemas.ts'
import { contentSchema, maxMessages } from './messages.ts'

const inputItem = z.looseObject({
  type: z.string().optional(),
  role: z.enum(['system', 'developer', 'user', 'assistant']).optional(),
  content: contentSchema.nullish(),
})

/** Settings of a model (temperature, max_output_tokens, tools …) are taken and do nothing. */
export const responseRequestSchema = z.looseObject({
  model: z.string().max(200).nullish().describe('Any name; there is one assistant.'),
  input: z.union([z.string().min(1), z.array(inputItem).min(1).max(maxMessages)]),
  previous_response_id: z.string().max(300).nullish().describe('An answer to go on from.'),
  instructions: z.string().nullish(),
  stream: z.boolean().nullish(),
})

const textSchema = z.strictObject({
  type: z.literal('output_text'),
  text: z.string(),
  annotations: z.array(z.never()),
})

export const responseSchema = z.looseObject({
  id: z.string(),
  object: z.literal('response'),
  created_at: z.int(),
  status: z.enum(['in_progress', 'completed', 'failed']),
  model: z.string(),
  output: z.array(
    z.strictObject({
      id: z.string(),
      type: z.literal('message'),
      status: z.enum(['in_progress', 'completed']),
      role: z.literal('assistant'),
      content: z.array(textSchema),
    }),
  ),
  usage: z
    .strictObject({
      input_tokens: z.int(),
      input_tokens_details: z.strictObject({ cached_tokens: z.int() }),
      output_tokens: z.int(),
      output_tokens_details: z.strictObject({ reasoning_tokens: z.int() }),
      total_tokens: z.int(),
    })
    .nullable(),
  fashion_buddy: extensionSchema.optional(),
})

export const responseEventSchema = z.looseObject({ type: z.string(), sequence_number: z.int() })
