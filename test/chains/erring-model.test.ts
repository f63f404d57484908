import { describe, expect, test } from 'vitest'
import { readThread } from '../../chains/read-thread.ts'
import type { ChatReply } from '../fakes/openai-messages.ts'
import { openFakeOpenAi } from '../fakes/openai-server.ts'
import { openShop, recordEvents, shopProducts } from './shop.ts'

const call = (name: string, args: unknown): ChatReply => ({ toolCalls: [{ name, arguments: args }] })
const search = (args: unknown) => call('search_products', args)
const found = search({ text: 'a blue dress' })
const fine: ChatReply = { text: 'The blue dress 1 costs 30.00 EUR.' }
const calls = (...each: [string, unknown][]): ChatReply => ({
  toolCalls: each.map(([name, args]) => ({ name, arguments: args })),
})
const usage = { prompt_tokens: 5, completion_tokens: 5, total_tokens: 10 }
const body = (message: unknown, finish: string | null = 'stop', more: object = { usage }): ChatReply => ({
  raw: {
    type: 'application/json',
    body: JSON.stringify({
      ...{ id: 'c-1', object: 'chat.completion', created: 1, model: 'm' },
      choices: [{ index: 0, message, finish_reason: finish }],
      ...more,
    }),
  },
})
const pieces = (...deltas: object[]): ChatReply => ({
  raw: {
    type: 'text/event-stream',
    body: deltas
      .map(
        (delta) =>
          `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: null }] })}\n\n`,
      )
      .join(''),
  },
})

/** What models do with tools and answers, a script each. */
const errors: Readonly<Record<string, readonly ChatReply[]>> = {
  'arguments within a string of JSON': [
    search(JSON.stringify(JSON.stringify({ text: 'a blue dress' }))),
    fine,
  ],
  'a nested field as a string of JSON': [search({ text: 'dress', wanted: '{"color":["blue"]}' }), fine],
  'lists for single values': [search({ text: ['a blue dress'], max_price: [60], limit: ['4'] }), fine],
  'single values for lists': [search({ text: 'dress', color: 'blue', category: 'dress' }), fine],
  'German values': [search({ text: 'Kleid', color: ['blau'], category: ['Kleid'] }), fine],
  'French values': [search({ text: 'tenue bleue', color: 'bleu', category: 'vêtement' }), fine],
  'a price with its currency': [search({ text: 'blue dress', max_price: '60,00 €' }), fine],
  'a price in words': [search({ text: 'blue dress', max_price: 'about sixty euros' }), fine],
  'a price as an object': [search({ text: 'blue dress', price: { max: '60 EUR', currency: 'EUR' } }), fine],
  'a negative price': [search({ text: 'blue dress', max_price: -5, min_price: 'none' }), fine],
  'a price beyond numbers': [search('{"text":"blue dress","max_price":1e999}'), fine],
  'null everywhere': [
    search({
      text: null,
      reference: null,
      category: null,
      color: null,
      max_price: null,
      limit: null,
      wanted: null,
    }),
    fine,
  ],
  'no arguments': [search({}), fine],
  'null as arguments': [search('null'), fine],
  'a number as arguments': [search('7'), fine],
  'an empty string as arguments': [search(''), fine],
  'arguments with a comma too many': [search('{"text": "blue dress",}'), fine],
  'arguments in single quotes': [search("{'text': 'blue dress'}"), fine],
  'arguments in a fence': [search('```json\n{"text": "blue dress"}\n```'), fine],
  'fields nobody knows': [search({ query: 'blue dress', sort_by: 'price', page: 3 }), fine],
  'fields in camel case': [search({ text: 'blue dress', maxPrice: 60, Colour: 'Blue' }), fine],
  'an id with its sign': [found, call('get_product', { id: '#1' }), fine],
  'an id in brackets': [found, call('get_product', { id: '[dress-1]' }), fine],
  'an id that is a place': [found, call('get_product', { id: 1 }), fine],
  'ids as one text': [found, call('get_product', { ids: 'dress-1, dress-2' }), fine],
  'a filter before any search': [call('filter_products', { color: 'blue' }), found, fine],
  'an outfit of nothing': [call('complete_outfit', {}), found, fine],
  'five calls of which two fail': [
    calls(
      ['search_products', { text: 'a blue dress' }],
      ['get_product', { id: 'no-such' }],
      ['buy', {}],
      ['search_products', { text: 'a red dress' }],
      ['search_products', { text: 'a dress' }],
    ),
    fine,
  ],
  'a name with its room': [call('functions.search_products', { text: 'a blue dress' }), found, fine],
  'a name of spaces': [call('  ', {}), found, fine],
  'a call written as text': [
    { text: '```json\n{"name": "search_products", "arguments": {"text": "a blue dress"}}\n```' },
  ],
  'a call written in tags': [
    { text: '<tool_call>{"name":"search_products","arguments":{"text":"blue dress"}}</tool_call>' },
  ],
  'a call written as code': [{ text: 'search_products(text="a blue dress", max_price=60)' }],
  'thoughts in tags': [
    found,
    {
      text: '<think>The user wants something; the tool search_products gave one.</think>\nThe blue dress 1 costs 30.00 EUR.',
    },
  ],
  'thoughts without end': [
    found,
    { text: '<think>I should call search_products with the text of the user and' },
  ],
  'no choices': [
    {
      raw: {
        type: 'application/json',
        body: '{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[]}',
      },
    },
  ],
  'an end for want of room': [
    found,
    body({ role: 'assistant', content: 'The blue dress 1 costs 30.00 EUR. It is al' }, 'length'),
  ],
  'a call that ends for want of room': [
    body(
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          { id: 'a', type: 'function', function: { name: 'search_products', arguments: '{"text": "a bl' } },
        ],
      },
      'length',
    ),
    fine,
  ],
  'a fault in a body that says 200': [
    {
      raw: {
        type: 'application/json',
        body: '{"error":{"message":"overloaded, see evil.example","type":"server_error"}}',
      },
    },
  ],
  'no usage': [found, body({ role: 'assistant', content: fine.text }, 'stop', {})],
  'usage of nulls': [
    found,
    body({ role: 'assistant', content: fine.text }, 'stop', { usage: { prompt_tokens: null } }),
  ],
  'content in parts': [found, body({ role: 'assistant', content: [{ type: 'text', text: fine.text }] })],
  'content as an object': [found, body({ role: 'assistant', content: { text: fine.text } })],
  'content as a number': [found, body({ role: 'assistant', content: 5 })],
  'a refusal': [body({ role: 'assistant', content: null, refusal: 'I cannot help with that.' })],
  'no role': [found, body({ content: fine.text })],
  'a role of its own': [found, body({ role: 'stylist', content: fine.text })],
  'no message': [body(undefined)],
  'a stopped filter': [body({ role: 'assistant', content: '' }, 'content_filter')],
  'an old function call': [
    body(
      {
        role: 'assistant',
        content: null,
        function_call: { name: 'search_products', arguments: '{"text":"dress"}' },
      },
      'function_call',
    ),
  ],
  'a stream cut within a call': [
    pieces(
      { role: 'assistant' },
      {
        tool_calls: [
          {
            index: 0,
            id: 'a',
            type: 'function',
            function: { name: 'search_products', arguments: '{"text": "a b' },
          },
        ],
      },
    ),
    found,
    fine,
  ],
  'a stream of nulls': [pieces({ content: null }, {}, { role: null, content: null })],
  'a stream whose calls have no place': [
    pieces({
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'search_products', arguments: '{}' } }],
    }),
    found,
    fine,
  ],
}

const turnMs = 12_000
const ids = new Set(shopProducts.map(({ id }) => id))

describe.concurrent.each([false, true])('a model that errs, streaming: %s', (isStream) => {
  test.for(Object.entries(errors))(
    '%s: an honest answer in its time',
    async ([, script], { onTestFinished }) => {
      let at = 0
      const model = await openFakeOpenAi({ chat: () => script[Math.min(at++, script.length - 1)] ?? {} })
      const shop = await openShop({
        env: {
          ...{ OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'erring', OPENAI_API: 'completions' },
          ...{ MODEL_TIMEOUT_MS: '1500', TURN_TIMEOUT_MS: String(turnMs), TURN_MAX_STEPS: '4' },
        },
      })
      onTestFinished(async () => {
        await shop.close()
        await model.close()
      })
      const { events, onEvent } = recordEvents()
      const began = performance.now()
      const { reply, products } = await shop.say('a blue dress', isStream ? { onEvent } : {})
      expect(performance.now() - began).toBeLessThan(turnMs * 1.5)
      expect(reply).not.toBe('')
      expect(reply).not.toMatch(/evil|search_products|tool_call|think|object Object|undefined|null|\{|```/i)
      expect(products.length).toBeGreaterThan(0)
      for (const { id } of products) expect(ids).toContain(id)
      const told = events.flatMap(({ event, data }) => (event === 'text-delta' ? [data.text] : [])).join('')
      if (isStream) expect(told).toBe(reply)
      const { messages } = await readThread(shop.stylist, shop.threadId())
      expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant'])
    },
  )
})
