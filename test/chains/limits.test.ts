import { afterEach, describe, expect, test } from 'vitest'
import { readThread } from '../../chains/read-thread.ts'
import { english } from '../../src/voice/en/english.ts'
import type { ChatReply } from '../fakes/openai-messages.ts'
import { type ChatScript, type FakeOpenAi, openFakeOpenAi } from '../fakes/openai-server.ts'
import { openShop, photo, type Shop, type ShopOptions } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

async function shopWith(options: ShopOptions): Promise<Shop> {
  const shop = await openShop(options)
  opened.push(shop)
  return shop
}

/** A shop whose chat model answers by a script. */
async function scriptedShop(
  chat: ChatScript,
  env: Record<string, string> = {},
): Promise<{ shop: Shop; model: FakeOpenAi }> {
  const model = await openFakeOpenAi({ chat })
  opened.push(model)
  return {
    model,
    shop: await shopWith({ env: { OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'small-model', ...env } }),
  }
}

const failure = (code: string) => expect.objectContaining({ code })
const search = (text: string) => ({ toolCalls: [{ name: 'search_products', arguments: { text } }] })

describe('a turn has limits', () => {
  test('a model that calls tools without end is stopped after its steps, and the answer shows what was found', async () => {
    const { shop, model } = await scriptedShop(
      (body) => (body.tools ? search('a blue dress') : { text: 'That is all.' }),
      {
        TURN_MAX_STEPS: '3',
      },
    )
    const result = await shop.say('a blue dress')
    expect(result.steps).toHaveLength(3)
    expect(result.reply).toBe('That is all.')
    expect(result.products.length).toBeGreaterThan(0)
    expect(model.chats).toHaveLength(4)
  })

  test('more parallel calls than steps are left are cut', async () => {
    const many = {
      toolCalls: Array.from({ length: 9 }, () => ({
        name: 'search_products',
        arguments: { text: 'a dress' },
      })),
    }
    const { shop } = await scriptedShop([many, { text: 'Done.' }], { TURN_MAX_STEPS: '4' })
    expect((await shop.say('a dress')).steps).toHaveLength(4)
  })

  test('a turn that has spent its tokens ends with an honest reply', async () => {
    const { shop, model } = await scriptedShop([search('a blue dress')], { TURN_MAX_TOKENS: '40' })
    const result = await shop.say('a blue dress')
    expect(result.reply).toBe(english.spent)
    expect(model.chats).toHaveLength(3)
    expect(result.usage).toMatchObject({ model_calls: 3, total_tokens: 45 })
  })

  test('a model that takes too long is stood in for by the planner in the time of the turn, and the next turn works', async () => {
    const never = new Promise<ChatReply>(() => {})
    const replies = [{ text: 'Hello.' }, never, { text: 'Here.' }]
    const { shop } = await scriptedShop((_body, turn) => replies[turn] ?? {}, { TURN_TIMEOUT_MS: '2000' })
    await shop.say('hello')
    expect((await shop.say('a blue dress')).products).not.toEqual([])
    expect((await shop.say('and now?')).reply).toBe('Here.')
  })
})

describe('a client that goes away', () => {
  test('cancels the turn and the model call, and the thread stays usable', async () => {
    const { shop, model } = await scriptedShop([
      { text: 'Hello.' },
      { text: 'Late.', delayMs: 5_000 },
      { text: 'Here.' },
    ])
    await shop.say('hello')
    const controller = new AbortController()
    const turn = shop.say('a dress', { signal: controller.signal })
    const canceled = expect(turn).rejects.toEqual(failure('canceled'))
    await expect.poll(() => model.chats.length).toBe(2)
    controller.abort()
    await canceled
    await expect.poll(() => model.canceled()).toBe(1)
    expect((await shop.say('and now?')).reply).toBe('Here.')
  })

  test('before the turn began is not answered at all', async () => {
    const shop = await shopWith({})
    await expect(shop.say('a dress', { signal: AbortSignal.abort() })).rejects.toEqual(failure('canceled'))
  })
})

describe('a turn that fails', () => {
  test('of its model between a tool call and its answer leaves no dangling call for the next model call', async () => {
    const { shop, model } = await scriptedShop((_body, turn) => {
      if (turn === 0) return { text: 'Hello.' }
      if (turn === 1) return search('a blue dress')
      return turn === 2 ? { status: 400, text: 'broken' } : { text: 'Fine again.' }
    })
    await shop.say('hello')
    const { reply } = await shop.say('a blue dress')
    expect((await shop.say('once more')).reply).toBe('Fine again.')
    const roles = model.chats.at(-1)?.messages.map(({ role }) => role)
    expect(roles).toEqual(['system', 'user', 'assistant', 'user', 'assistant', 'user'])
    const thread = await readThread(shop.stylist, shop.threadId())
    expect(thread.messages.map(({ text }) => text)).toEqual([
      ...['hello', 'Hello.', 'a blue dress', reply, 'once more', 'Fine again.'],
    ])
  })

  test('as the first of a thread leaves no thread behind', async () => {
    const { shop, model } = await scriptedShop([{ text: 'Late.', delayMs: 5_000 }])
    const controller = new AbortController()
    const canceled = expect(shop.say('hello', { signal: controller.signal })).rejects.toEqual(
      failure('canceled'),
    )
    await expect.poll(() => model.chats.length).toBe(1)
    controller.abort()
    await canceled
    const left = []
    for await (const tuple of shop.services.threads.list({})) left.push(tuple)
    expect(left).toEqual([])
  })

  test('by a tool tells the model one safe sentence, and the step says so', async () => {
    const { shop, model } = await scriptedShop([search('a dress'), { text: 'Sorry.' }])
    const broken = async () => {
      throw new Error('connection string postgres://secret@host refused')
    }
    Object.assign(shop.services.index, { search: broken })
    const result = await shop.say('a dress')
    expect(result.steps[0]).toMatchObject({ tool: 'search_products', ok: false })
    const told = JSON.stringify(model.chats.at(-1)?.messages)
    expect(told).toContain('That did not work just now.')
    expect(told).not.toContain('secret')
    expect(told).not.toMatch(/ at .*\.ts:/)
  })

  test.each([
    ['arguments that fit no schema', { name: 'search_products', arguments: { text: 5 } }],
    ['arguments that are no JSON', { name: 'search_products', arguments: '{"text": ' }],
    ['a tool that does not exist', { name: 'buy_now', arguments: {} }],
    ['a product that does not exist', { name: 'get_product', arguments: { id: 'nope' } }],
    ['a photo that does not exist', { name: 'describe_image', arguments: { photo: 'photo-9' } }],
    ['nothing to narrow', { name: 'filter_products', arguments: { text: 'in red' } }],
  ])('by a model that gives %s goes on', async (_, toolCall) => {
    const { shop, model } = await scriptedShop([{ toolCalls: [toolCall] }, { text: 'For which day is it?' }])
    const result = await shop.say('a dress')
    expect(result.reply).toBe('For which day is it?')
    expect(result.steps.every(({ ok }) => !ok)).toBe(true)
    expect(JSON.stringify(model.chats.at(-1)?.messages)).not.toMatch(/ at .*\.(?:ts|js):\d/)
  })
})

test('one thread answers one message at a time; others do not wait', async () => {
  const { promise: asked, resolve: beginsSlowly } = Promise.withResolvers<void>()
  const { promise: thought, resolve: goOn } = Promise.withResolvers<void>()
  const { shop } = await scriptedShop(async (body) => {
    if (JSON.stringify(body.messages.at(-1)).includes('slow')) {
      beginsSlowly()
      await thought
    }
    return { text: 'Hello.' }
  })
  const { thread_id: threadId } = await shop.say('hello')
  const slow = shop.say('slow', { threadId })
  await asked
  await expect(shop.say('me too', { threadId })).rejects.toEqual(failure('thread-busy'))
  await expect(shop.say('another thread', { threadId: undefined })).resolves.toMatchObject({
    reply: 'Hello.',
  })
  goOn()
  await expect(slow).resolves.toMatchObject({ reply: 'Hello.' })
  await expect(shop.say('now?', { threadId })).resolves.toMatchObject({ reply: 'Hello.' })
})

test('thirty threads at once keep their conversations apart', async () => {
  const shop = await shopWith({})
  const colors = ['blue', 'red', 'black', 'white']
  const turns = await Promise.all(
    Array.from({ length: 30 }, (_, place) =>
      shop.say(`a ${colors[place % 4]} dress`, {
        threadId: undefined,
        images: place % 3 ? [] : [photo(`${place}`)],
      }),
    ),
  )
  for (const [place, { products, thread_id: threadId }] of turns.entries()) {
    expect(products[0]?.attributes.color).toEqual([colors[place % 4]])
    const more = await shop.say('show me more', { threadId, limit: 2 })
    expect(more.understood.wanted.color).toEqual([colors[place % 4]])
  }
})
