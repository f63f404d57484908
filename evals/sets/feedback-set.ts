import { z } from 'zod'
import type { Query } from './corpus-item.ts'
import type { Task } from './eval-set.ts'
import { readJsonl } from './read-jsonl.ts'

/** One vote of a shopper's: on a product that an answer to these words, or this picture, showed. */
export const feedbackSchema = z.object({
  text: z.string().default(''),
  image: z.string().optional(),
  product_id: z.coerce.string().min(1),
  thumb: z.enum(['up', 'down']),
})
export type Feedback = z.output<typeof feedbackSchema>

/**
 * A task made of thumbs: what most found right has grade 1, what most found wrong 0; as many for as against judge nothing. Only
 * what was shown is judged, so read bpref first. Queries of the same words and picture are one.
 */
export function toFeedbackTask(votes: readonly Feedback[]): Task {
  const asked = Map.groupBy(votes, ({ text, image }) =>
    JSON.stringify([text.trim().toLowerCase(), image ?? '']),
  )
  const queries: Query[] = []
  const qrels = new Map<string, Map<string, number>>()
  for (const group of asked.values()) {
    const grades = new Map<string, number>()
    for (const [product, all] of Map.groupBy(group, (vote) => vote.product_id)) {
      const balance = all.reduce((sum, { thumb }) => sum + (thumb === 'up' ? 1 : -1), 0)
      if (balance !== 0) grades.set(product, balance > 0 ? 1 : 0)
    }
    const [first] = group
    if (first === undefined || ![...grades.values()].includes(1)) continue
    const _id = `feedback-${queries.length + 1}`
    queries.push({
      _id,
      text: first.text.trim(),
      ...(first.image === undefined ? {} : { image: first.image }),
    })
    qrels.set(_id, grades)
  }
  return { name: 'feedback', queries, qrels }
}

export const readFeedback = (file: string): Promise<Feedback[]> =>
  Array.fromAsync(readJsonl(file, feedbackSchema))
