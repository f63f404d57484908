import { AppError } from '../src/errors.ts'
import type { Feedback } from '../src/feedback/feedback.ts'
import { keepVotes } from '../src/feedback/keep-votes.ts'
import { readThread } from './read-thread.ts'
import type { Stylist } from './stylist.ts'

/**
 * Keeps a thumb with what was asked, and ties it to the turn's run where turns are traced. One for a whole answer counts for each
 * of its products. Throws `thread-not-found`, `turn-not-found`, `product-not-found`.
 */
export async function giveFeedback(stylist: Stylist, feedback: Feedback): Promise<void> {
  const { services, traceFeedback } = stylist
  const { thread_id, turn_id, thumb, product_id, comment } = feedback
  const { messages } = await readThread(stylist, thread_id)
  const place = messages.findIndex((message) => message.turn_id === turn_id)
  const answer = messages[place]
  if (answer === undefined)
    throw new AppError(
      'turn-not-found',
      'There is no answer with this turn_id in the conversation, or it is too long ago.',
    )
  const shown = answer.products.map(({ id }) => id)
  if (product_id !== undefined && !shown.includes(product_id))
    throw new AppError('product-not-found', 'The answer shows no product with this id.')
  const products = product_id === undefined ? shown : [product_id]
  const asked = messages.slice(0, place).filter(({ role }) => role === 'user')
  const said = asked.map(({ text }) => text)
  const vote = {
    ...{
      at: new Date().toISOString(),
      thread_id,
      turn_id,
      before: said.slice(0, -1),
      text: said.at(-1) ?? '',
    },
    ...{ thumb, ...(comment === undefined ? {} : { comment }) },
  }
  await keepVotes(
    services.config.dataDir,
    products.map((id) => ({ ...vote, product_id: id })),
  )
  await traceFeedback({ turnId: turn_id, thumb, products, comment }).catch((error: unknown) =>
    services.log.warn({ err: error }, 'a thumb was kept, and LangSmith did not take it'),
  )
}
