import { z } from 'zod'

/** One of the first products of an answer, as the report tells it. */
export const shownSchema = z.object({
  id: z.string(),
  near_match: z.boolean(),
  reasons: z.array(z.string()),
})

/** What one query got. It is kept while a run goes on, so that one that was cut off goes on where it stopped. */
export const answerSchema = z.object({
  /** Product ids, best first, as deep as was asked. */
  ranking: z.array(z.string()),
  /** The first of them. */
  shown: z.array(shownSchema),
  /** What the service took the query to ask for. */
  understood: z.record(z.string(), z.unknown()).nullable(),
  ms: z.number(),
  /** Of a turn of a conversation: the reply, the tools called, and how far it is grounded. */
  turn: z
    .object({
      reply: z.string(),
      tools: z.array(z.string()),
      grounding: z.number(),
      failure: z.string().nullable(),
    })
    .optional(),
})
export type Answer = z.output<typeof answerSchema>

/** Products of an answer that a report shows. */
export const shownCount = 10
