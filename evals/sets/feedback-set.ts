import { z } from 'zod'
import type { Query } from './corpus-item.ts'
import { readJsonl } from './read-jsonl.ts'
import type { Task } from './task.ts'

/** One vote of a shopper's: on a product that an answer to these words, or this picture, showed. */
export const feedbackSchema = z.object({
  text: z.string().default(''),
  image: z.string().optional(),
  product_id: z.coerce.string().min(1),
  thumb: z.enum(['up', 'down']),
  /** What was said before in the conversation, oldest first. */
  before: z.array(z.string()).optional(),
  /** A later vote on the same product of the same turn takes the place of an earlier one. */
  turn_id: z.string().optional(),
})
export type Feedback = z.output<typeof feedbackSchema>

/**
 * A task made of thumbs: what most found right has grade 1, what most found wrong 0; as many for as against judge nothing. Only
 * what was shown is judged, so read bpref first. Queries of the same words and picture are one.
 */
export function toFeedbackTask(votes: readonly Feedback[]): Task {
  const asked = Map.groupBy(lastOfEach(votes), ({ before = [], text, image }) =>
    JSON.stringify([[...before, text].map((words) => words.trim().toLowerCase()), image ?? '']),
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
    const thread = `feedback-${qrels.size + 1}`
    const earlier = (first.before ?? []).map((text, place) => ({
      _id: `${thread}#${place + 1}`,
      thread,
      text,
    }))
    const _id = earlier.length === 0 ? thread : `${thread}#${earlier.length + 1}`
    queries.push(...earlier, {
      _id,
      ...(earlier.length === 0 ? {} : { thread }),
      text: first.text.trim(),
      ...(first.image === undefined ? {} : { image: first.image }),
    })
    qrels.set(_id, grades)
  }
  return { name: 'feedback', queries, qrels }
}

/** Without the votes that a later one took the place of. */
function lastOfEach(votes: readonly Feedback[]): Feedback[] {
  const last = new Map(votes.map((vote, place) => [keyOf(vote) ?? place, vote]))
  return [...last.values()]
}

const keyOf = ({ turn_id, product_id }: Feedback): string | null =>
  turn_id === undefined ? null : JSON.stringify([turn_id, product_id])

export const readFeedback = (file: string): Promise<Feedback[]> =>
  Array.fromAsync(readJsonl(file, feedbackSchema))
