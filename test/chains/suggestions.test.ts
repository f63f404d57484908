import { afterEach, describe, expect, test } from 'vitest'
import { openShop, photo, type Shop } from './shop.ts'

let shop: Shop
afterEach(() => shop.close())

/** Talks a thread, and gives its last answer. */
async function talk(turns: readonly string[], options: { photo?: boolean } = {}) {
  shop = await openShop()
  let last = await shop.say(turns[0] as string, options.photo ? { images: [photo()] } : {})
  for (const turn of turns.slice(1)) last = await shop.say(turn)
  return last
}

const threads: readonly (readonly string[])[] = [
  ['a blue dress'],
  ['a blue dress under 32'],
  ['a green dress'],
  ['a blue dress in XXL'],
  ['something in red'],
  ['shirts or jeans'],
  ['a blue dress', 'show me more'],
  ['a blue dress', 'anything cheaper?'],
  ['a blue dress', 'shoes to go with it'],
  ['a blue dress', 'what sizes does it come in?'],
  ['white sneakers', 'is it lined?'],
  ['jeans', 'which is cheaper, the first or the second?'],
  ['a blue dress and red sneakers'],
  ['black heels', 'in white'],
  ['an outfit for a party'],
  ['an outfit for a wedding', 'what does that come to?'],
  ['a suit'],
  ['an umbrella'],
  ['how many red dresses do you have?'],
  ['which brands do you have for jeans?'],
  ['what is smart casual?'],
  ['do linen trousers shrink if i tumble dry them?'],
  ['does navy go with red?'],
  ['a red dress', 'can you reserve it for me?'],
  ['xyzzy plugh'],
  ['hello'],
  ['thanks'],
  ['Ich suche ein blaues Kleid'],
  ['ein grünes Kleid unter 35 Euro'],
  ['blaue Hemden', 'gibt es das auch günstiger?'],
  ['ein Outfit für eine Hochzeit'],
  ['wie viele rote Kleider habt ihr?'],
  ['schwarze Jeans', 'welche Größen gibt es davon?'],
]

describe('what an answer suggests', () => {
  test.each(threads.map((turns) => [turns.join(' → '), turns] as const))('%s', async (_, turns) => {
    const { suggestions } = await talk(turns)
    await shop.close()
    expect(suggestions).toHaveLength(3)
    expect(new Set(suggestions).size).toBe(3)
    for (const suggestion of suggestions) {
      await talk(turns)
      const answer = await shop.say(suggestion)
      await shop.close()
      const hits = answer.products.filter(({ near_match }) => !near_match)
      const isAnswered =
        answer.products.length === 0 && !/not sure|no search|Nothing here|weiß nicht/.test(answer.reply)
      expect(hits.length > 0 || isAnswered, `${suggestion}: ${answer.reply}`).toBe(true)
    }
    shop = await openShop()
  })

  test('is in the language of the shopper', async () => {
    const { suggestions } = await talk(['Ich suche ein blaues Kleid'])
    expect(suggestions.join(' ')).toMatch(/Schuhe|Günstigeres|In /)
    expect(suggestions.join(' ')).not.toMatch(/\b(?:show|shoes|cheaper)\b/i)
  })

  test('a photo is gone on from as words are', async () => {
    expect((await talk(['like this in blue'], { photo: true })).suggestions).toHaveLength(3)
  })
})

describe('products that belong together', () => {
  test('of several garments each group says what it answers', async () => {
    const { groups, products, total } = await talk(['a blue dress and red sneakers'])
    expect(groups.map(({ label, slot }) => [label, slot])).toEqual([
      ['blue dresses', 'full-body'],
      ['red sneakers', 'feet'],
    ])
    expect(groups.flatMap(({ product_ids }) => product_ids)).toEqual(products.map(({ id }) => id))
    expect(total).toBeNull()
  })

  test('of an outfit each piece says its place, and what all cost is told', async () => {
    const { groups, products, total } = await talk(['an outfit for a wedding'])
    expect(groups.map(({ product_ids }) => product_ids)).toEqual(products.map(({ id }) => [id]))
    expect(groups.every(({ slot, label }) => slot !== null && label !== '')).toBe(true)
    const sum = products.reduce((all, { price }) => all + (price?.amount ?? 0), 0)
    expect(total?.amount).toBeCloseTo(sum)
  })

  test('one wish needs no groups', async () => {
    expect((await talk(['a blue dress'])).groups).toEqual([])
  })
})

test('a shop that counts slowly is not waited for', async () => {
  shop = await openShop()
  const { index } = shop.services
  let asked = 0
  const count: typeof index.count = async (filter) => {
    if (filter === undefined) return index.count()
    asked++
    await new Promise((resolve) => setTimeout(resolve, 5_000).unref())
    return index.count(filter)
  }
  Object.assign(shop.services, { index: { ...index, count } })
  const start = performance.now()
  const first = await shop.say('a blue dress')
  expect(first.products.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(4_000)
  const before = asked
  await shop.say('a red shirt')
  expect(asked).toBe(before)
})

test('an outfit is suggested for a day that was asked about, not for how a piece is washed', async () => {
  const ofDay = await talk(['what is smart casual?'])
  await shop.close()
  const ofCare = await talk(['do linen trousers shrink if i tumble dry them?'])
  expect(ofDay.suggestions.join()).toMatch(/outfit for smart casual/i)
  expect(ofCare.suggestions.join()).not.toMatch(/outfit for .*dry/i)
})
