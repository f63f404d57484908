import { z } from 'zod'
import { productCardSchema, understoodSchema } from '../../chains/turn.ts'
import { maxMessages, messageSchema } from './messages.ts'

/** What the shop adds to an answer in OpenAI's shape. */
export const extensionSchema = z.strictObject({
  thread_id: z.string().describe('The conversation, as /v1/threads knows it.'),
  products: z.array(productCardSchema),
  understood: understoodSchema,
})

/** Settings of a model (temperature, max_tokens, tools …) are taken and do nothing. */
export const chatCompletionRequestSchema = z.looseObject({
  model: z.string().max(200).default('').describe('Any name; there is one assistant.'),
  messages: z.array(messageSchema).min(1).max(maxMessages),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  n: z.literal(1, 'There is one answer.').nullish(),
})

const usageSchema = z.strictObject({
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  total_tokens: z.int(),
})

export const chatCompletionSchema = z.strictObject({
  id: z.string(),
  object: z.literal('chat.completion'),
  created: z.int(),
  model: z.string(),
  choices: z.array(
    z.strictObject({
      index: z.int(),
      message: z.strictObject({
        role: z.literal('assistant'),
        content: z.string(),
        refusal: z.null(),
        annotations: z.array(z.never()),
      }),
      logprobs: z.null(),
      finish_reason: z.literal('stop'),
    }),
  ),
  usage: usageSchema,
  fashion_buddy: extensionSchema,
})

export const chatCompletionChunkSchema = z.strictObject({
  id: z.string(),
  object: z.literal('chat.completion.chunk'),
  created: z.int(),
  model: z.string(),
  choices: z.array(
    z.strictObject({
      index: z.int(),
      delta: z.strictObject({ role: z.literal('assistant').optional(), content: z.string().optional() }),
      logprobs: z.null(),
      finish_reason: z.literal('stop').nullable(),
    }),
  ),
  usage: usageSchema.nullable().optional(),
  fashion_buddy: extensionSchema.optional(),
})

export const modelSchema = z.strictObject({
  id: z.string(),
  object: z.literal('model'),
  created: z.int(),
  owned_by: z.string(),
})

export const modelListSchema = z.strictObject({ object: z.literal('list'), data: z.array(modelSchema) })
