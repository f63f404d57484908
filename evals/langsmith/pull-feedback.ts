import type { Client } from 'langsmith'
import { z } from 'zod'
import { thumbKey } from '../../chains/tracing.ts'
import { type Feedback, feedbackSchema } from '../sets/feedback-set.ts'
import { orModelFailed } from './open-client.ts'

const idsAtOnce = 100
const valueSchema = z.union([
  z.string().transform((id) => [id]),
  z.object({ product_id: z.string() }).transform(({ product_id }) => [product_id]),
  z.object({ product_ids: z.array(z.string()) }).transform(({ product_ids }) => product_ids),
])
const scoreSchema = z
  .union([z.number(), z.boolean()])
  .transform((score) => (Number(score) > 0 ? 'up' : 'down'))
const contentSchema = z.object({ content: z.string() })
const inputsSchema = z.union([
  z.object({ message: z.string() }).transform(({ message }) => ({ text: message })),
  z
    .object({ turns: z.array(z.object({ text: z.string(), image: z.string().optional() })).min(1) })
    .transform(({ turns }) => turns.at(-1) as { text: string; image?: string }),
  z
    .object({
      messages: z.array(
        z.union([contentSchema, z.object({ kwargs: contentSchema }).transform((each) => each.kwargs)]),
      ),
    })
    .transform(({ messages }) => ({ text: messages.at(-1)?.content ?? '' })),
])

/**
 * The thumbs that people gave on a project's runs, as rows for `--feedback`. Votes of runs whose words are not told, and feedback
 * that names no product, are left out. Throws `model-failed`.
 */
export async function pullFeedback(client: Client, projectName: string): Promise<Feedback[]> {
  return orModelFailed(`tell the feedback of ${projectName}`, async () => {
    const asked = new Map<string, { text: string; image?: string | undefined }>()
    for await (const { id, inputs } of client.listRuns({ projectName, isRoot: true })) {
      const parsed = inputsSchema.safeParse(inputs)
      if (parsed.success && parsed.data.text !== '') asked.set(id, parsed.data)
    }
    const ids = [...asked.keys()]
    const votes: Feedback[] = []
    for (let at = 0; at < ids.length; at += idsAtOnce) {
      const runIds = ids.slice(at, at + idsAtOnce)
      for await (const { run_id, score, value } of client.listFeedback({
        runIds,
        feedbackKeys: [thumbKey],
      })) {
        const [products, thumb] = [valueSchema.safeParse(value), scoreSchema.safeParse(score)]
        const query = asked.get(run_id ?? '')
        if (query === undefined || !products.success || !thumb.success) continue
        for (const product_id of products.data)
          votes.push(feedbackSchema.parse({ ...query, product_id, thumb: thumb.data }))
      }
    }
    return votes
  })
}
