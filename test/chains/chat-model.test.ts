import { afterEach, describe, expect, test } from 'vitest'
import { type ChatScript, openFakeOpenAi } from '../fakes/openai-server.ts'
import { openShop, photo, recordEvents } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

async function scripted(chat: ChatScript, env: Record<string, string> = {}) {
  const model = await openFakeOpenAi({ chat })
  const shop = await openShop({
    env: { OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'small-model', ...env },
  })
  opened.push(model, shop)
  return { model, shop }
}

const call = (name: string, args: object) => ({ toolCalls: [{ name, arguments: args }] })

describe('a chat model in place of the planner', () => {
  test('calls the same tools, and its words are the reply', async () => {
    const { shop, model } = await scripted([
      call('search_products', { text: 'blue dress' }),
      { text: 'I found the blue dress 1 for 30.00 EUR. Shall I go on?' },
    ])
    const result = await shop.say('a blue dress')
    expect(result.reply).toBe('I found the blue dress 1 for 30.00 EUR. Shall I go on?')
    expect(result.products[0]?.attributes).toMatchObject({ category: 'dress', color: ['blue'] })
    expect(result.usage).toEqual({
      model: 'small-model',
      model_calls: 2,
      input_tokens: 20,
      output_tokens: 10,
      total_tokens: 30,
    })
    expect(model.chats[0]?.model).toBe('small-model')
    const tools = model.chats[0]?.tools?.map((tool) => tool.function.name)
    expect(tools).toEqual([
      'describe_image',
      'extract_attributes',
      'search_products',
      'filter_products',
      'get_product',
      'complete_outfit',
    ])
  })

  test("is told the shop's own vocabulary, once, and in few tokens", async () => {
    const { shop, model } = await scripted([{ text: 'Hello.' }])
    await shop.say('hello')
    const tools = model.chats[0]?.tools ?? []
    const search = JSON.stringify(tools.find((tool) => tool.function.name === 'search_products'))
    expect(search).toContain(
      'category: dress, heels, jeans, shirt, sneakers; color: black, blue, red, white; pattern: solid',
    )
    expect(search).not.toContain('lehenga')
    // Four characters to a token, all of it: tools, prompt and message.
    const characters = JSON.stringify([tools, model.chats[0]?.messages]).length
    expect(characters / 4).toBeLessThan(3_200)
  })

  test("is told of a photo by handle and reading, never by its pixels or the planner's notes", async () => {
    const { shop, model } = await scripted([
      call('search_products', { text: 'like this but blue', reference: 'photo-1' }),
      { text: 'Here.' },
    ])
    const result = await shop.say('like this but in blue', { images: [photo()] })
    expect(result.understood.reference).toMatchObject({ kind: 'photo', handle: 'photo-1' })
    const sent = JSON.stringify(model.chats)
    expect(sent).toContain('Photo photo-1, sent with this message. photo-1: a red dress')
    expect(sent).not.toMatch(/base64|image_url|PIXELS|additional_kwargs|"facts"|"vector"/)
  })

  test('may leave out what the shopper said: it holds all the same', async () => {
    const { shop } = await scripted([
      call('search_products', { text: 'dress', wanted: { category: ['dress'] } }),
      { text: 'Here.' },
    ])
    const result = await shop.say('a dress under 40 euros in size M, but not blue')
    expect(result.understood).toMatchObject({
      price: { max: 40 },
      sizes: ['M'],
      unwanted: { color: ['blue', 'navy'] },
    })
    const exact = result.products.filter(({ near_match }) => !near_match)
    expect(exact.length).toBeGreaterThan(0)
    expect(exact.every(({ attributes }) => !attributes.color?.includes('blue'))).toBe(true)
  })

  test('may name values the shop does not know: they become words, or what they mean', async () => {
    const { shop } = await scripted([
      call('search_products', { text: 'x', wanted: { color: 'cream', category: 'gown', fit: ['snug'] } }),
      { text: 'Here.' },
    ])
    const { understood, steps } = await shop.say('something nice')
    expect(steps).toMatchObject([{ ok: true }])
    expect(understood.wanted.color).toContain('beige')
    expect(understood.wanted.category).toEqual(['dress'])
  })

  test('may not add a constraint of one garment to another', async () => {
    const { shop } = await scripted([
      {
        toolCalls: [
          { name: 'search_products', arguments: { text: 'dress', wanted: { category: 'dress' } } },
          { name: 'search_products', arguments: { text: 'sneakers', wanted: { category: 'sneakers' } } },
        ],
      },
      { text: 'Here.' },
    ])
    const { products } = await shop.say('a blue dress and red sneakers', { limit: 8 })
    const colorsOf = (category: string) =>
      new Set(
        products
          .filter(({ attributes }) => attributes.category === category)
          .flatMap(({ attributes }) => attributes.color),
      )
    expect(colorsOf('dress')).toEqual(new Set(['blue']))
    expect(colorsOf('sneakers')).toEqual(new Set(['red']))
  })

  test('cannot lift the filters of the request', async () => {
    const { shop } = await scripted([
      call('search_products', { text: 'red dress', wanted: { color: ['red'] }, max_price: 500 }),
      { text: 'Here.' },
    ])
    const { products } = await shop.say('red dress', { filters: { color: ['black'], price: { max: 45 } } })
    expect(
      products.every(
        ({ attributes, price }) => attributes.color?.[0] === 'black' && (price?.amount ?? 0) <= 45,
      ),
    ).toBe(true)
  })

  test('that invents a product has the sentence taken out, and the thread does not keep it either', async () => {
    const { shop, model } = await scripted([
      call('search_products', { text: 'blue dress' }),
      { text: 'I like the **Aurora Silk Gown** for $19. The blue dress 1 is lovely too.' },
      { text: 'You are welcome.' },
    ])
    expect((await shop.say('a blue dress')).reply).toBe('The blue dress 1 is lovely too.')
    await shop.say('thanks')
    expect(JSON.stringify(model.chats.at(-1)?.messages)).not.toContain('Aurora')
  })

  test('that says nothing but inventions is replaced by plain wording of what was found', async () => {
    const { shop } = await scripted([
      call('search_products', { text: 'blue dress' }),
      { text: 'Buy **Aurora Silk Gown**!' },
    ])
    expect((await shop.say('a blue dress')).reply).toMatch(/blue dresses/i)
  })

  test.each([
    ['an unknown tool', call('fetch_catalogue', { q: 'dress' })],
    ['arguments that nothing can be made of', call('search_products', { limit: -5, wanted: 7 })],
  ])('that speaks of finds after a call that failed gives way to the planner: %s', async (_, failing) => {
    const { shop } = await scripted([
      ...[failing, { text: 'Here are the lovely blue dresses that you wanted. They are soft.' }],
      ...[failing, { text: 'Here are the lovely blue dresses that you wanted. They are soft.' }],
    ])
    for (const isStream of [false, true]) {
      const { events, onEvent } = recordEvents()
      const { reply, products } = await shop.say('a blue dress', {
        threadId: undefined,
        ...(isStream ? { onEvent } : {}),
      })
      expect(products[0]?.attributes).toMatchObject({ category: 'dress', color: ['blue'] })
      expect(reply).not.toContain('that you wanted')
      const told = events.flatMap(({ event, data }) => (event === 'text-delta' ? [data.text] : [])).join('')
      if (isStream) expect(told).toBe(reply)
    }
  })

  test('sees as many of the last turns as its budget holds, not the whole thread', async () => {
    const words = 'of the many that I have about what I could wear'
    const { shop, model } = await scripted([{ text: 'Yes.' }], { CHAT_MEMORY_TOKENS: '200' })
    for (let turn = 0; turn < 30; turn++) await shop.say(`question ${turn} ${words}`)
    const asked = model.chats.filter(({ messages }) => messages.length > 1).at(-1)
    const last = asked?.messages.map(({ content }) => content) ?? []
    expect(last).toContain(`question 27 ${words}`)
    expect(last).not.toContain(`question 12 ${words}`)
    expect(String(last.at(-1))).toContain('What was said before, in short: Yes.')
    expect(last.length).toBeLessThanOrEqual(28)
  })

  test('that is unreachable is stood in for by the planner', async () => {
    const { shop, model } = await scripted([{ text: 'x' }])
    await model.close()
    const { products, steps } = await shop.say('a blue dress')
    expect(products[0]?.attributes).toMatchObject({ category: 'dress', color: ['blue'] })
    expect(steps.map(({ tool, ok }) => [tool, ok])).toEqual([
      ['chat_model', false],
      ['search_products', true],
    ])
  }, 20_000)
})

describe('events of a turn', () => {
  test('come in order, and the pieces of text make the reply', async () => {
    const { shop } = await scripted([
      { text: 'Let me look. ', ...call('search_products', { text: 'blue dress' }) },
      { text: 'Here is the blue dress 1. Take **Aurora Silk Gown** for $3. Do you like it?', pauseMs: 5 },
    ])
    const { events, onEvent } = recordEvents()
    const result = await shop.say('a blue dress', { onEvent })
    const names = events.map(({ event }) => event)
    expect(names.filter((name) => name !== 'text-delta')).toEqual([
      'start',
      'step-start',
      'step-end',
      'products',
      'done',
    ])
    const text = events.flatMap(({ event, data }) => (event === 'text-delta' ? [data.text] : [])).join('')
    expect(text).toBe(result.reply)
    expect(text).toBe('Let me look.\n\nHere is the blue dress 1. Do you like it?')
    expect(names.filter((name) => name === 'text-delta').length).toBeGreaterThan(1)
    expect(names.indexOf('products')).toBeLessThan(names.lastIndexOf('text-delta'))
    expect(events.at(-1)?.data).toEqual(result)
  })

  test('of the planner are the same kinds', async () => {
    const shop = await openShop()
    opened.push(shop)
    const { events, onEvent } = recordEvents()
    const result = await shop.say('a blue dress', { onEvent })
    expect(events.map(({ event }) => event)).toEqual([
      'start',
      'step-start',
      'step-end',
      'products',
      'text-delta',
      'done',
    ])
    expect(events.find(({ event }) => event === 'text-delta')?.data).toEqual({ text: result.reply })
  })
})
