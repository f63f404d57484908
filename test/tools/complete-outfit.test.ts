import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTurnContext } from '../../src/dialogue/create-turn-context.ts'
import { noNames } from '../../src/dialogue/find-names.ts'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import type { SearchOutcome } from '../../src/dialogue/outcome.ts'
import { slotSearches } from '../../src/dialogue/outfit-searches.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { createCompleteOutfit } from '../../tools/complete-outfit.ts'
import { openSmallShop, type ShopProduct } from '../retrieval/small-shop.ts'
import { inEnglish } from '../voice/in-english.ts'

const item = (id: string, amount: number, attributes: Attributes): ShopProduct => ({
  ...{ id, title: `${attributes.color?.[0]} ${attributes.category}`, price: { amount, currency: 'EUR' } },
  attributes: { pattern: 'solid', gender: 'female', occasion: 'formal', ...attributes },
})

const products = [
  item('dress', 80, { category: 'dress', color: ['navy'] }),
  item('heels-red', 60, { category: 'heels', color: ['red'] }),
  item('heels-black', 50, { category: 'heels', color: ['black'] }),
  item('oxfords', 40, { category: 'formal-shoes', color: ['black'], gender: 'male' }),
  item('clutch', 30, { category: 'clutch', color: ['gold'] }),
  item('blazer', 90, { category: 'blazer', color: ['black'] }),
  item('top', 25, { category: 'top', color: ['white'] }),
  item('skirt', 35, { category: 'skirt', color: ['black'] }),
  item('necklace', 20, { category: 'necklace', color: ['gold'] }),
]

let shop: Awaited<ReturnType<typeof openSmallShop>>
beforeAll(async () => {
  shop = await openSmallShop(products)
})
afterAll(() => shop.close())

const fresh = emptyMemory('2026-01-01T00:00:00Z')
const photographed: ThreadMemory = {
  ...fresh,
  readings: [
    {
      ...{ handle: 'photo-1', hash: 'h', vector: null },
      garments: [
        {
          attributes: { category: 'dress', color: ['navy'], gender: 'female', occasion: 'formal' },
          ...{ confidence: {}, description: 'a navy dress' },
        },
        {
          attributes: { category: 'necklace', color: ['silver'] },
          confidence: {},
          description: 'a necklace',
        },
      ],
    },
  ],
}

type Turn = { message: string; memory?: ThreadMemory; newPhotos?: string[]; args?: object; limit?: number }

/** A call of the tool in a turn with this message; the outcome and the text for the model. */
async function ask({ message, memory = fresh, newPhotos = [], args = {}, limit = 12 }: Turn) {
  const context = createTurnContext({
    message,
    memory,
    newPhotos,
    brands: [],
    names: noNames,
    filter: undefined,
    limit,
  })
  const tool = createCompleteOutfit({ index: shop.index, encoder: shop.encoder })
  const result = (await tool.invoke(
    { type: 'tool_call', id: 'c', name: tool.name, args: { text: message, ...args } } as never,
    { context: { turn: context } } as never,
  )) as unknown as { content: string; artifact: SearchOutcome }
  const ids = result.artifact.result.products.map(({ product }) => product.id)
  return { ...result, ids }
}

describe('complete_outfit', () => {
  test('builds a whole look around a photo within the budget that was said', async () => {
    const { artifact, ids, content } = await ask({
      message: 'build an outfit around this for under 120',
      ...{ memory: photographed, newPhotos: ['photo-1'] },
    })
    expect(artifact.mode).toBe('outfit')
    expect(artifact.wish.price).toMatchObject({ max: 120 })
    expect(artifact.outfit?.total?.amount).toBeLessThanOrEqual(120)
    expect(ids).toContain('clutch')
    expect(ids).not.toContain('dress')
    // The photo shows a necklace, too.
    expect(ids).not.toContain('necklace')
    expect(content).toContain('To go with your dress and your necklace.')
    expect(content).toMatch(/Together: €\d+\.\d\d\./)
    expect(content).toMatch(/Left out for the budget: jacket or coat\. The cheapest is €90\.00\./)
  })

  test('finds just the pieces that were named, with what was said of each', async () => {
    const message = 'red shoes and a bag to go with this dress'
    const { ids, artifact } = await ask({ message, memory: photographed, newPhotos: ['photo-1'] })
    expect(ids).toEqual(['heels-red', 'clutch'])
    expect(artifact.wish.wanted.color).toEqual(['red'])
  })

  test('understands that a whole look is asked for in German, too', async () => {
    const { ids } = await ask({
      ...{ message: 'ein Outfit mit roten Schuhen', memory: photographed, newPhotos: ['photo-1'] },
    })
    expect(ids[0]).toBe('heels-red')
    expect(ids).toContain('clutch')
  })

  test('goes by the colors of a garment whose kind the photo does not tell', async () => {
    const garments = [{ attributes: { color: ['red' as const] }, confidence: {}, description: 'a red piece' }]
    const memory = { ...fresh, readings: [{ ...{ handle: 'photo-1', hash: 'h', vector: null }, garments }] }
    const message = 'shoes and a bag to go with this'
    const { artifact } = await ask({ message, memory, newPhotos: ['photo-1'] })
    const reasons = artifact.result.products.flatMap((product) => inEnglish(product.reasons))
    expect(reasons).toContain('neutral gold goes with the red of your piece')
  })

  test('finds another piece of the kind that is worn where just that is asked for', async () => {
    const message = 'shoes and a necklace to go with this'
    const { ids } = await ask({ message, memory: photographed, newPhotos: ['photo-1'] })
    expect(ids).toContain('necklace')
  })

  test('takes the garment that a look is built around for no piece to look for', async () => {
    const { ids } = await ask({
      message: 'build an outfit around this',
      ...{ memory: photographed, newPhotos: ['photo-1'], args: { text: 'an outfit with the navy dress' } },
    })
    expect(ids).not.toContain('dress')
    expect(ids.length).toBeGreaterThan(1)
  })

  test.each(['black', 'red'])(
    'holds a model to the %s and the budget that the shopper said',
    async (color) => {
      const message = `${color} shoes and a bag to go with this, under 100`
      for (const args of [{ slots: ['shoes', 'bag'] }, {}]) {
        const { ids, artifact } = await ask({
          ...{ message, memory: photographed, newPhotos: ['photo-1'] },
          args: { text: 'shoes and a bag', max_total: 500, ...args },
        })
        expect(ids).toEqual([`heels-${color}`, 'clutch'])
        expect(artifact.outfit?.budget).toMatchObject({ max: 100 })
      }
    },
  )

  test('keeps to the slots that a model lists', async () => {
    const { ids } = await ask({
      ...{ message: 'build an outfit around this', memory: photographed, newPhotos: ['photo-1'] },
      args: { slots: ['bag', 'shoes'] },
    })
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe('clutch')
  })

  test('never proposes the product to go with', async () => {
    const { ids } = await ask({ message: 'x', args: { goes_with: 'dress', slots: ['dress'] } })
    expect(ids).toEqual([])
  })

  test('takes the one slot of a model for a ranked list', async () => {
    const { ids, artifact } = await ask({
      message: 'what could I wear with it?',
      memory: photographed,
      args: { goes_with: 'photo-1', slots: ['feet'] },
    })
    expect(artifact.mode).toBe('complement')
    expect([...ids].sort()).toEqual(['heels-black', 'heels-red'])
  })

  test('starts from a product by id, and does not propose it again', async () => {
    const { ids, content } = await ask({
      message: 'complete the look',
      memory: { ...fresh, focus: 'dress' },
      args: { goes_with: 'dress' },
    })
    expect(ids).toContain('clutch')
    expect(ids).not.toContain('dress')
    expect(content).toContain('To go with the dress you picked.')
  })

  test('starts from a garment in words, the model’s or the shopper’s', async () => {
    const named = await ask({
      message: 'shoes?',
      args: { goes_with: 'a navy dress for women', slots: ['shoes', 'bag'] },
    })
    expect(named.artifact.outfit?.anchors[0]).toMatchObject({
      kind: 'words',
      attributes: { category: 'dress' },
    })
    expect(named.ids).toContain('clutch')
    const said = await ask({ message: 'what goes with a navy dress' })
    expect(said.artifact.outfit?.anchors[0]?.attributes).toMatchObject({ category: 'dress', color: ['navy'] })
    expect(said.ids).not.toContain('dress')
  })

  test('fails with a code for a piece to go with that is nothing it knows', async () => {
    await expect(ask({ message: 'shoes', args: { goes_with: 'zzz' } })).rejects.toMatchObject({
      code: 'product-not-found',
    })
  })

  test('shows no more products than the turn wants', async () => {
    const { ids } = await ask({
      message: 'build an outfit around this',
      memory: photographed,
      newPhotos: ['photo-1'],
      limit: 1,
    })
    expect(ids).toHaveLength(1)
  })

  test('asks for no more slots than it is allowed to', async () => {
    await expect(
      ask({ message: 'x', args: { slots: Array.from({ length: 9 }, () => 'bag') } }),
    ).rejects.toThrow()
  })
})

describe('an outfit as one search for each piece', () => {
  test('leaves each piece what the others leave of the budget', async () => {
    const { artifact } = await ask({
      message: 'red shoes and a bag to go with this, under 100',
      ...{ memory: photographed, newPhotos: ['photo-1'] },
    })
    const searches = slotSearches(artifact)
    expect(searches.map(({ wish }) => wish.price?.max)).toEqual([70, 40])
    expect(searches[0]?.wish.wanted.color).toEqual(['red'])
    expect(searches[1]?.wish.wanted.color).toBeUndefined()
    expect(searches.map(({ result }) => result.products.map(({ product }) => product.id))).toEqual([
      ['heels-red'],
      ['clutch'],
    ])
  })
})
