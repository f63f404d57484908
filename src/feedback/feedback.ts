import { z } from 'zod'
import { productIdSchema } from '../product/product.ts'

/** What a shopper thinks of an answer, or of one of its products. */
export const feedbackSchema = z.strictObject({
  thread_id: z.string().min(1).max(200),
  turn_id: z.string().min(1).max(200).describe('That of the answer.'),
  thumb: z.enum(['up', 'down']),
  product_id: productIdSchema
    .optional()
    .describe('One of its products; left out, the thumb is for the whole answer.'),
  comment: z.string().max(2_000).optional(),
})
export type Feedback = z.output<typeof feedbackSchema>

/** A thumb as it is kept, with what was asked: `npm run eval -- --feedback FILE` reads these. */
export type Vote = {
  readonly at: string
  readonly thread_id: string
  readonly turn_id: string
  /** What was said before in the conversation. */
  readonly before: readonly string[]
  readonly text: string
  readonly product_id: string
  readonly thumb: Feedback['thumb']
  readonly comment?: string
}
