import { afterEach, describe, expect, test } from 'vitest'
import { conversationReport, failureList, topicTable } from '../../evals/conversation/conversation-report.ts'
import type { Dialogue } from '../../evals/conversation/dialogue.ts'
import { type FeedRow, feedRowSchema } from '../../evals/conversation/open-sample-shop.ts'
import { runDialogue } from '../../evals/conversation/run-dialogue.ts'
import { openShop, photo, type ShopOptions, shopProducts } from '../chains/shop.ts'
import { openFakeOpenAi } from '../fakes/openai-server.ts'

const rows = new Map<string, FeedRow>(
  shopProducts.map(({ attributes, price, ...product }) => [
    product.id,
    feedRowSchema.parse({ ...product, price: price?.amount, ...attributes }),
  ]),
)

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

async function stage(options: ShopOptions = {}) {
  const shop = await openShop(options)
  opened.push(shop)
  const stop = new AbortController()
  return {
    stylist: shop.stylist,
    rows,
    photoOf: async (name: string) => photo(name),
    signal: stop.signal,
    stop,
  }
}

const dressThenRed: Dialogue = {
  name: 'dress-then-red',
  topic: 'attributes',
  turns: [
    {
      say: 'a blue dress',
      expect: {
        products: { meet: { category: ['dress'], color: ['blue'] }, atLeast: 4 },
        tools: { search: true },
      },
    },
    {
      say: 'the second one in red',
      expect: {
        understood: { reference: { turn: 1, place: 2 }, wanted: { color: ['red'] } },
        products: { meet: { color: ['red'] }, atLeast: 1 },
      },
    },
  ],
}

describe('a dialogue', () => {
  test('is played in one thread, so that later turns go on from earlier ones', async () => {
    const reports = await runDialogue(dressThenRed, await stage())
    expect(reports.map(({ turn, failures }) => ({ turn, failures }))).toEqual([
      { turn: 1, failures: [] },
      { turn: 2, failures: [] },
    ])
  })

  test('leaves no thread behind', async () => {
    const on = await stage()
    await runDialogue(dressThenRed, on)
    const left = await Array.fromAsync(on.stylist.services.threads.list({}))
    expect(left).toEqual([])
  })

  test('sends pictures with the message', async () => {
    const reports = await runDialogue(
      {
        name: 'photo',
        topic: 'photos',
        turns: [
          {
            say: 'like this but in blue',
            photos: ['a-red-dress'],
            expect: {
              understood: { reference: { photo: 'photo-1' } },
              products: { meet: { color: ['blue'] }, atLeast: 1 },
            },
          },
        ],
      },
      await stage(),
    )
    expect(reports[0]?.failures).toEqual([])
  })

  test('tells what a turn got wrong, and goes on', async () => {
    const wrong: Dialogue = {
      ...dressThenRed,
      turns: [
        { say: 'a blue dress', expect: { products: { meet: { color: ['red'] } }, tools: { search: false } } },
        ...dressThenRed.turns.slice(1),
      ],
    }
    const [first, second] = await runDialogue(wrong, await stage())
    expect(first?.failures).toContainEqual({ expected: 'no search', got: 'tools search_products' })
    expect(first?.failures.map(({ got }) => got).join()).toContain('dress-blue-1: color blue')
    expect(second?.failures).toEqual([])
  })

  test('stops when told to', async () => {
    const on = await stage()
    on.stop.abort()
    await expect(runDialogue(dressThenRed, on)).rejects.toMatchObject({ code: 'canceled' })
  })
})

describe('with a chat model in place of the planner', () => {
  test('the same dialogue runs through the real client, and its answers are checked alike', async () => {
    const model = await openFakeOpenAi({
      chat: [
        { toolCalls: [{ name: 'search_products', arguments: { text: 'blue dress' } }] },
        { text: 'Here are blue dresses.' },
        { toolCalls: [{ name: 'search_products', arguments: { text: 'in red', reference: '2' } }] },
        { text: 'And in red.' },
      ],
    })
    opened.push(model)
    const on = await stage({ env: { OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'small-model' } })
    const reports = await runDialogue(dressThenRed, on)
    expect(reports.map(({ failures }) => failures)).toEqual([[], []])
    expect(reports.map(({ reply }) => reply)).toEqual(['Here are blue dresses.', 'And in red.'])
    expect(model.chats).toHaveLength(4)
    expect(JSON.stringify(model.chats[2]?.messages)).toContain('the second one in red')
    expect(conversationReport(on.stylist.modelName, reports)).toMatchObject({
      model: 'small-model',
      share: 1,
    })
  })

  test('a model that searches nothing does not pass', async () => {
    const model = await openFakeOpenAi({ chat: [{ text: 'I have lovely things.' }] })
    opened.push(model)
    const [first] = await runDialogue(dressThenRed, await stage({ env: { OPENAI_BASE_URL: model.baseUrl } }))
    expect(first?.failures).toContainEqual({ expected: 'a search', got: 'tools none' })
    expect(first?.failures.map(({ expected }) => expected)).toContain('at least 4 unmarked products')
  })

  test('a model that fails counts as a turn that did not pass', async () => {
    const model = await openFakeOpenAi({ chat: [{ status: 400, text: 'no' }] })
    opened.push(model)
    const [first] = await runDialogue(dressThenRed, await stage({ env: { OPENAI_BASE_URL: model.baseUrl } }))
    expect(first).toMatchObject({ reply: null, failures: [{ expected: 'an answer' }] })
    expect(first?.failures[0]?.got).toMatch(/^model-failed/)
  })
})

describe('the report', () => {
  const report = (topic: string, turn: number, failures: readonly { expected: string; got: string }[]) => ({
    ...{ dialogue: `one of ${topic}`, topic, turn, said: 'words', reply: 'reply', failures, ms: 1 },
  })
  const failure = { expected: 'red', got: 'blue' }
  const reports = [report('prices', 1, []), report('prices', 2, [failure]), report('talk', 1, [])]

  test('counts the turns that passed, topic by topic', () => {
    const summed = conversationReport('planner', reports)
    expect(summed).toMatchObject({ dialogues: 2, turns: 3, passed: 2 })
    expect(summed.topics).toEqual([
      { topic: 'prices', turns: 2, passed: 1 },
      { topic: 'talk', turns: 1, passed: 1 },
    ])
    expect(topicTable(summed).split('\n')).toEqual([
      'prices          1/2   50.0 %',
      'talk            1/1  100.0 %',
      'all turns       2/3   66.7 %',
    ])
  })

  test('explains the turns that failed, and no others', () => {
    const list = failureList([...reports, report('talk', 2, new Array(6).fill(failure))])
    expect(list).toContain('[prices] one of prices, turn 2: "words"\n    expected red\n         got blue')
    expect(list).toContain('and 2 more')
    expect(list).not.toContain('turn 1')
  })

  test('of nothing is no pass', () => {
    expect(conversationReport('planner', []).share).toBe(0)
  })
})
