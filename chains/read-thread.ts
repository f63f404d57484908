import { type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { z } from 'zod'
import type { PackedMemory } from '../src/dialogue/pack-memory.ts'
import { AppError } from '../src/errors.ts'
import { forgetVotes } from '../src/feedback/keep-votes.ts'
import { holdThread } from './hold-thread.ts'
import { fromShownCard, type ShownCard } from './shown-card.ts'
import type { Stylist } from './stylist.ts'
import { productCardSchema, type ThreadAnswer, threadAnswerSchema } from './turn.ts'
import { isAnswer } from './turn-messages.ts'

export const threadMessageSchema = z.strictObject({
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  /** Handles of the photos that came with it. */
  photos: z.array(z.string()),
  /** The products shown with it. */
  products: z.array(productCardSchema),
  at: z.string().nullable(),
  /** Of an answer, what `POST /v1/feedback` names it by. */
  turn_id: z.string().nullable(),
  /** What goes with an answer’s products, as it was told then. */
  answer: threadAnswerSchema.optional(),
})

/** The answer of `GET /v1/threads/:id`. */
export const threadSchema = z.strictObject({
  thread_id: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  messages: z.array(threadMessageSchema),
})
export type Thread = z.output<typeof threadSchema>

/** The thread as a shopper saw it, the last turns of a long one; products that left the shop are left out. Throws `thread-not-found`. */
export async function readThread({ services }: Stylist, threadId: string): Promise<Thread> {
  const tuple = await services.threads.getTuple({ configurable: { thread_id: threadId } })
  if (tuple === undefined) throw notFound()
  const { channel_values: values, ts } = tuple.checkpoint
  const memory = values.memory as PackedMemory | undefined
  const messages = ((values.messages ?? []) as BaseMessage[])
    .filter((message) => HumanMessage.isInstance(message) || isAnswer(message))
    .map((message) => ({ message, extras: message.additional_kwargs as Extras }))
  const ids = new Set(messages.flatMap(({ extras }) => (extras.products ?? []).map(({ id }) => id)))
  const found = ids.size === 0 ? [] : await services.index.get([...ids])
  const products = new Map(found.map((product) => [product.id, product]))
  return {
    thread_id: threadId,
    created_at: memory?.startedAt ?? ts,
    updated_at: ts,
    messages: messages.map(
      ({ message, extras: { photos = [], products: cards = [], at = null, turn = null, answer } }) => ({
        role: HumanMessage.isInstance(message) ? 'user' : 'assistant',
        text: message.text,
        photos,
        products: cards.flatMap((card) => {
          const product = products.get(card.id)
          return product === undefined ? [] : [fromShownCard(card, product)]
        }),
        at,
        turn_id: turn,
        ...(answer === undefined ? {} : { answer }),
      }),
    ),
  }
}

/** What our messages carry beside their text. */
type Extras = { photos?: string[]; products?: ShownCard[]; at?: string; turn?: string; answer?: ThreadAnswer }

/** Removes the thread for good, and the thumbs that were given in it. Throws `thread-not-found`, or `thread-busy` while a turn of it runs. */
export async function deleteThread(stylist: Stylist, threadId: string): Promise<void> {
  const { threads, config } = stylist.services
  const held = await holdThread(stylist, threadId, { isNew: false })
  try {
    const tuple = await threads.getTuple({ configurable: { thread_id: threadId } })
    if (tuple === undefined) throw notFound()
    await threads.deleteThread(threadId)
    await forgetVotes(config.dataDir, new Set([threadId]))
  } finally {
    await held.release()
  }
}

const notFound = () => new AppError('thread-not-found', 'There is no thread with this id.')
