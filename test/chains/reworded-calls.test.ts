import { afterEach, describe, expect, test } from 'vitest'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { openFakeOpenAi } from '../fakes/openai-server.ts'
import { openShop } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

const pieces = [
  { id: 'copper-jeans', title: 'Blue jeans', brand: 'Copper Selvage', color: 'blue', category: 'jeans' },
  { id: 'bronze-jeans', title: 'Bronze jeans', brand: 'Taleth', color: 'bronze', category: 'jeans' },
  { id: 'harbor-shirt', title: 'Striped shirt', brand: 'Plain Harbor', color: 'white', category: 'shirt' },
  { id: 'solid-shirt', title: 'Solid shirt', brand: 'Taleth', color: 'white', category: 'shirt' },
] as const

/** A shop with such pieces and a chat model that makes these calls, each in a turn of its own. */
async function openReworded(calls: readonly { name?: string; arguments: object }[]) {
  const index = openMemoryIndex()
  await index.upsert(
    pieces.map(({ id, title, brand, color, category }) =>
      indexedProduct(
        {
          ...{ id, title, brand, price: { amount: 50, currency: 'EUR' } },
          attributes: { category, color: [color], pattern: id === 'harbor-shirt' ? 'striped' : 'solid' },
        },
        { vector: new Float32Array(32).fill(0.17) },
      ),
    ),
  )
  const chat = calls.flatMap((call) => [
    { toolCalls: [{ name: 'search_products', ...call }] },
    { text: 'Here you are.' },
  ])
  const model = await openFakeOpenAi({ chat })
  const env = { OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'small-model' }
  const shop = await openShop({ env, overrides: { index } })
  opened.push(model, shop)
  return shop
}

const jeans = { brands: ['Copper Selvage'], wanted: { category: ['jeans'] } }
const shirt = { brands: ['Plain Harbor'], wanted: { category: ['shirt'] } }

describe("a chat model's own words for a message ask for nothing that nobody said", () => {
  test.each([
    ['Copper Selvage jeans', { text: 'jeans by Copper Selvage' }, jeans],
    [
      'Copper Selvage jeans',
      { text: 'pants of the brand Copper Selvage', wanted: { category: 'jeans' } },
      jeans,
    ],
    ['jeans from Copper Selvage', { text: 'jeans', wanted: { color: 'copper' } }, jeans],
    [
      'jeans from Copper Selvage',
      { text: 'jeans', wanted: { color: ['bronze'] }, brands: ['Selvage'] },
      jeans,
    ],
    ['Plain Harbor shirt', { text: 'Plain Harbor shirts' }, shirt],
    ['Plain Harbor shirt', { text: 'a solid shirt by Plain Harbor', wanted: { pattern: 'solid' } }, shirt],
    ['eine Jeans von Copper Selvage', { text: 'Copper Selvage Jeans' }, jeans],
    ['eine Jeans von Copper Selvage', { text: 'Copper Selvage jeans' }, jeans],
    ['Zeig mir Jeans von Copper Selvage', { text: 'kupferne Jeans', wanted: { color: 'kupfer' } }, jeans],
    ['ein Hemd von Plain Harbor', { text: 'Plain Harbor Hemd, einfarbig' }, shirt],
    ['ein Hemd von Plain Harbor', { text: 'plain shirt', brands: ['Plain Harbor'] }, shirt],
  ])('"%s" as %j', async (message, args, { brands, wanted }) => {
    const shop = await openReworded([{ arguments: args }])
    const { understood, products, steps } = await shop.say(message)
    expect(steps).toMatchObject([{ tool: 'search_products', ok: true }])
    expect(understood.wanted).toEqual(wanted)
    expect(products[0]?.brand).toBe(brands[0])
    expect(products[0]).toMatchObject({ near_match: false, relaxed: [] })
  })

  test('nor when the conversation goes on', async () => {
    const shop = await openReworded([
      { arguments: { text: 'Copper Selvage jeans' } },
      { name: 'filter_products', arguments: { text: 'copper jeans under 60', wanted: { color: 'copper' } } },
    ])
    await shop.say('Copper Selvage jeans')
    const { understood, products } = await shop.say('under 60')
    expect(understood).toMatchObject({ wanted: { category: ['jeans'] }, price: { max: 60 } })
    expect(products[0]).toMatchObject({ id: 'copper-jeans', near_match: false })
  })

  test('a color that was said beside the brand stays', async () => {
    const shop = await openReworded([{ arguments: { text: 'jeans', wanted: { color: 'copper' } } }])
    const { understood } = await shop.say('copper jeans by Copper Selvage')
    expect(understood.wanted.color).toEqual(['bronze'])
  })
})
