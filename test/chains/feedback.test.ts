import { afterEach, describe, expect, test } from 'vitest'
import { giveFeedback } from '../../chains/give-feedback.ts'
import { readThread } from '../../chains/read-thread.ts'
import { readFeedback, toFeedbackTask } from '../../evals/sets/feedback-set.ts'
import { votesFile } from '../../src/feedback/keep-votes.ts'
import { openLangSmithServer } from '../evals/langsmith-server.ts'
import { openShop, type ShopOptions } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

async function shopWith(options: ShopOptions = {}) {
  const shop = await openShop(options)
  opened.push(shop)
  return shop
}

test('the id of an answer is told with it and by the thread', async () => {
  const shop = await shopWith()
  const { turn_id, thread_id } = await shop.say('a blue dress')
  const { messages } = await readThread(shop.stylist, thread_id)
  expect(messages.map((message) => message.turn_id)).toEqual([null, turn_id])
})

describe('a thumb', () => {
  test('is kept with what was said, and becomes a case of evals', async () => {
    const shop = await shopWith()
    await shop.say('a dress')
    const { thread_id, turn_id, products } = await shop.say('in blue')
    const liked = products[0]?.id as string
    const other = products[1]?.id as string
    await giveFeedback(shop.stylist, { thread_id, turn_id, thumb: 'down', product_id: liked })
    await giveFeedback(shop.stylist, { thread_id, turn_id, thumb: 'up', product_id: liked })
    await giveFeedback(shop.stylist, {
      thread_id,
      turn_id,
      thumb: 'down',
      product_id: other,
      comment: 'too long',
    })
    const { queries, qrels } = toFeedbackTask(await readFeedback(votesFile(shop.config.dataDir)))
    expect(queries.map(({ thread, text }) => [thread, text])).toEqual([
      ['feedback-1', 'a dress'],
      ['feedback-1', 'in blue'],
    ])
    expect([...qrels]).toEqual([
      [
        queries[1]?._id,
        new Map([
          [liked, 1],
          [other, 0],
        ]),
      ],
    ])
  })

  test('for a whole answer counts for each of its products', async () => {
    const shop = await shopWith()
    const { thread_id, turn_id, products } = await shop.say('a blue dress', { limit: 3 })
    await giveFeedback(shop.stylist, { thread_id, turn_id, thumb: 'up' })
    const votes = await readFeedback(votesFile(shop.config.dataDir))
    expect(votes.map(({ product_id }) => product_id)).toEqual(products.map(({ id }) => id))
  })

  test.each([
    ['thread-not-found', { thread_id: 'nobody' }],
    ['turn-not-found', { turn_id: 'nothing' }],
    ['product-not-found', { product_id: 'jeans-white-4' }],
  ])('fails with %s where there is none', async (code, wrong) => {
    const shop = await shopWith()
    const { thread_id, turn_id } = await shop.say('a blue dress')
    await expect(
      giveFeedback(shop.stylist, { thread_id, turn_id, thumb: 'up', ...wrong }),
    ).rejects.toMatchObject({
      code,
    })
  })

  test('is tied to the run of its turn where turns are traced', async () => {
    const langsmith = await openLangSmithServer()
    opened.push(langsmith)
    const shop = await shopWith({
      env: { LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: 'test', LANGSMITH_ENDPOINT: langsmith.url },
    })
    const { thread_id, turn_id, products } = await shop.say('a blue dress', { limit: 1 })
    await giveFeedback(shop.stylist, { thread_id, turn_id, thumb: 'up', comment: 'lovely' })
    await shop.stylist.close()
    expect(langsmith.feedback).toHaveLength(1)
    expect(langsmith.feedback[0]).toMatchObject({
      ...{ run_id: turn_id, key: 'thumb', score: 1, comment: 'lovely' },
      value: { product_ids: [products[0]?.id] },
    })
    expect(langsmith.sent()).toContain(turn_id)
  })
})
