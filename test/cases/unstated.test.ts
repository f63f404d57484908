import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseShop, openCaseShop, type ShownProduct } from './open-case.ts'

/** Thirty pieces of a shop that tells neither wearer nor sizes nor materials. */
const bare = [
  'id,title,price,color',
  ...Array.from({ length: 15 }, (_, at) => `S${at},Hiking boots Ridge ${at},${60 + at},${colors(at)}`),
  ...Array.from({ length: 15 }, (_, at) => `T${at},Zip cardigan Fjell ${at},${30 + at},${colors(at)}`),
].join('\n')

/** The same, of which a few tell all of it. */
const rare = [
  'id,title,price,color,gender,size,material',
  'F1,Hiking boots Alma,99,black,female,38,leather',
  'M1,Hiking boots Otto,99,black,male,43,leather',
  ...bare
    .split('\n')
    .slice(1)
    .map((row) => `${row},,,`),
].join('\n')

function colors(at: number): string {
  return at % 2 === 0 ? 'black' : 'brown'
}

type Understood = { readonly unstated?: readonly string[]; readonly relaxed: readonly string[] }

async function answer(shop: CaseShop, body: unknown) {
  const response = await fetch(`${shop.url}/v1/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as { products: ShownProduct[]; understood: Understood }
}

describe('what a shop never states', () => {
  let shop: CaseShop
  beforeAll(async () => {
    shop = await openCaseShop()
    await shop.feed('bare.csv', bare)
  }, 120_000)
  afterAll(() => shop.close())

  test.each([
    ['hiking boots for men', 'gender', 'the gender', 'S'],
    ['hiking boots in size 43', 'size', 'the size', 'S'],
    ['a woolen cardigan', 'material', 'the material', 'T'],
    ['Wanderschuhe für Herren', 'gender', 'das Geschlecht', 'S'],
    ['Wanderschuhe in Größe 43', 'size', 'die Größe', 'S'],
    ['eine Strickjacke aus Wolle', 'material', 'das Material', 'T'],
  ])('"%s" ranks, and the reply says what is not stated', async (text, field, name, letter) => {
    const { products, understood } = await answer(shop, { text })
    expect(products.length).toBeGreaterThanOrEqual(10)
    expect(products.every(({ id, near_match }) => id.startsWith(letter) && !near_match)).toBe(true)
    expect(understood).toMatchObject({ relaxed: [], unstated: [field] })
    const said = await shop.say(text)
    expect(said.products.every(({ near_match }) => !near_match)).toBe(true)
    expect(said.reply).toMatch(/does not state|gibt dazu nicht an/)
    expect(said.reply).toContain(name)
    expect(said.products[0]?.reasons).toEqual(
      expect.arrayContaining([expect.stringMatching(/not stated|nicht angegeben/)]),
    )
  })

  test.each([
    [{ gender: 'female' }, 'gender'],
    [{ size: ['41', '42'] }, 'size'],
    [{ material: 'leather' }, 'material'],
    [{ brand: 'Nowhere' }, 'brand'],
  ])('a filter of the request, %j, empties nothing', async (filters, field) => {
    const { products, understood } = await answer(shop, { text: 'boots', filters })
    expect(products.length).toBeGreaterThanOrEqual(10)
    expect(understood.unstated).toEqual([field])
  })

  test('what is stated filters as ever, and nothing is said of it', async () => {
    const { products, understood } = await answer(shop, { text: 'boots', filters: { price: { max: 64 } } })
    expect(products.map(({ id }) => id).toSorted()).toEqual(['S0', 'S1', 'S2', 'S3', 'S4'])
    expect(understood.unstated).toBeUndefined()
    expect((await shop.say('brown hiking boots')).reply).not.toMatch(/does not state/)
  })
})

describe('what a shop hardly ever states', () => {
  let shop: CaseShop
  beforeAll(async () => {
    shop = await openCaseShop()
    await shop.feed('rare.csv', rare)
  }, 120_000)
  afterAll(() => shop.close())

  test.each([
    { text: 'hiking boots for men' },
    { text: 'hiking boots', filters: { gender: ['male', 'unisex'] } },
    { text: 'Wanderschuhe in 43' },
  ])('$text: what states it comes first, what states the opposite stays out', async (query) => {
    const { products } = await answer(shop, { ...query, limit: 50 })
    expect(products[0]?.id).toBe('M1')
    expect(products.map(({ id }) => id)).not.toContain('F1')
    expect(products.length).toBeGreaterThan(10)
    expect(products[0]?.reasons).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/not stated|nicht angegeben/)]),
    )
  })

  test('the reply tells those that state it from those that do not', async () => {
    const { reply } = await shop.say('hiking boots for women')
    expect(reply).toContain(
      'The shop does not state the gender of most pieces; those of which it does come first.',
    )
    expect(reply).toContain('Alma')
  })
})
