import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseShop, describeCase, exact, openCaseShop, type ShownProduct } from './open-case.ts'

const ids = (products: readonly ShownProduct[]) => products.map(({ id }) => id)

function shopOf(feeds: readonly (readonly [name: string, content: string])[], files: readonly string[] = []) {
  const opened = { shop: undefined as CaseShop | undefined }
  beforeAll(async () => {
    opened.shop = await openCaseShop()
    for (const [name, content] of feeds) await opened.shop.feed(name, content)
    for (const file of files) await opened.shop.ingest(file)
  })
  afterAll(() => opened.shop?.close())
  return () => opened.shop as CaseShop
}

/** Both ways to ask: each gives its products in order. */
const bothWays = (shop: () => CaseShop, text: string) =>
  Promise.all([
    shop().search(text),
    shop()
      .say(text)
      .then(({ products }) => [...products]),
  ])

describeCase('01-exact-names-first', (file) => {
  const shop = shopOf([], [file('feed.csv')])
  const first: Readonly<Record<string, readonly string[]>> = {
    'harbour tee': ['H-1001'],
    harbour: ['H-1001'],
    'do you have the harbour tee?': ['H-1001'],
    emil: ['H-1002'],
    whitby: ['H-1003'],
    browne: ['H-1004'],
    'browne jacket': ['H-1004'],
    anouk: ['A-1', 'A-2', 'A-3'],
    'petrel works': ['PW-2041-7', 'PW-2042-1', 'PW-2043-3', 'PW-2044-2'],
    'pw-2041-7': ['PW-2041-7'],
    'hbt-7731': ['H-1001'],
  }
  test('what is on the label comes first', async () => {
    const queries = (await readFile(file('queries.txt'), 'utf8')).trim().split('\n')
    for (const query of queries) {
      const expected = first[query.toLowerCase()]!
      for (const products of await bothWays(shop, query))
        expect([query, ids(products).slice(0, expected.length).toSorted()]).toEqual([query, expected])
    }
  })
})

describe('a title that says for whom, which the shop files under another wearer', () => {
  const rows = [
    'id,title,price,gender,age group,quantity',
    'K-1,Little Fox Kids Boys Striped Rainy Morning Blue T-Shirt,12,male,adult,4',
    'K-2,Little Fox Kids Boys Yellow T-Shirt,11,male,kids,4',
    'K-3,Blue T-Shirt,15,male,adult,4',
  ]
  const shop = shopOf([['feed.csv', rows.join('\n')]])
  test('is found by its whole title, however long it is', async () => {
    for (const products of await bothWays(shop, 'Little Fox Kids Boys Striped Rainy Morning Blue T-Shirt'))
      expect(ids(products)[0]).toBe('K-1')
  })
})

describe('a shop of my own, where names win', () => {
  const rows = [
    'id,sku,title,price,brand,color,quantity',
    'JN-77,9120034,Juniper Overshirt,88,Holm & Vale,Green,4',
    'JN-78,9120035,Juniper Beanie,22,Holm & Vale,Grey,0',
    'TG-2,9120036,Tove,140,Sund,Black,2',
    'GF-5,9120037,Grey Falcon Boots,160,Sund,White,2',
    'HD-1,9120038,Hoodie,60,Sund,"Pink, White",5',
    'HD-2,9120039,White zip hoodie,65,Sund,White,5',
    'HD-3,9120040,Hoodie for rain,75,Sund,White,0',
    ...Array.from(
      { length: 40 },
      (_, at) =>
        `X-${at},,${at % 2 ? 'Green' : 'Black'} shirt ${at},${20 + at},Plain,${at % 2 ? 'Green' : 'Black'},3`,
    ),
  ]
  const shop = shopOf([['feed.csv', rows.join('\n')]])

  test.each([
    ['juniper overshirt', ['JN-77']],
    ['have you got Juniper in black?', ['JN-77']],
    ['juniper', ['JN-77', 'JN-78']],
    ['tove', ['TG-2']],
    ['Grey Falcon Boots', ['GF-5']],
    ['9120036', ['TG-2']],
    ['is article gf5 there?', ['GF-5']],
    ['holm & vale', ['JN-77']],
  ])('%s', async (query, expected) => {
    for (const products of await bothWays(shop, query))
      expect(ids(products).slice(0, expected.length).toSorted()).toEqual([...expected].toSorted())
  })

  test('a product that is called by its whole name is no near match for the colors in it', async () => {
    expect(exact(await shop().search('Grey Falcon Boots'))).toContain('GF-5')
  })

  test('the main color decides, an accent is told as one, and what is sold out comes last', async () => {
    const products = await shop().search('white hoodie')
    expect(ids(products)).toEqual(['HD-2', 'HD-1', 'HD-3'])
    expect(products.map(({ near_match }) => near_match)).toEqual([false, true, false])
    expect(products[1]?.reasons).toContain('with white details')
    expect(products[1]?.reasons).not.toContain('white')
    expect(products[2]?.availability).toBe('out_of_stock')
    const german = await shop().say('Ich suche einen weißen Hoodie')
    expect(german.products[1]?.reasons).toContain('mit weißen Akzenten')
  })

  test('a kind that the shop does not have gives its nearest kinds or nothing', async () => {
    expect(await shop().search('umbrella')).toEqual([])
    expect(ids(await shop().search('cap'))).toEqual(['JN-78'])
    expect((await shop().say('a wrist watch')).products).toEqual([])
  })

  test('a search box excludes with a minus or a mark', async () => {
    for (const query of ['shirt -green', 'shirt !green', 'Hemd -grün'])
      for (const products of await bothWays(shop, query)) {
        expect(products.length).toBeGreaterThan(3)
        expect(products.every(({ title }) => !title.startsWith('Green'))).toBe(true)
      }
  })
})

describeCase('24-superlatives', (file) => {
  const shop = shopOf([], [file('feed.jsonl')])
  test.each([
    ['cheapest scarf', 'cheap'],
    ['your most expensive scarf', 'dear'],
    ["what's the most expensive thing you have?", 'coat'],
    ['the cheapest thing in the shop', 'sock'],
    ['the cheapest of all scarves', 'cheap'],
    ['der teuerste Schal', 'dear'],
    ['anything for 1 to 2 euros?', 'sock'],
  ])('%s: %s', async (query, id) => {
    for (const products of await bothWays(shop, query)) expect(ids(products)[0]).toBe(id)
  })
})

describe('superlatives and prices over all of a shop of my own', () => {
  const lines = [
    ...Array.from({ length: 230 }, (_, at) => ({
      id: `b${at}`,
      title: `Woven belt ${at}`,
      price: 30 + ((at * 37) % 200),
    })),
    { id: 'low', title: 'Belt for small waists with painted owls', price: 4.5 },
    { id: 'high', title: 'Belt hand-stitched by one saddler over a week', price: 900 },
    { id: 'gloves', title: 'Ski gloves', price: 1100 },
    { id: 'none', title: 'Belt without a price' },
  ]
  const shop = shopOf([['feed.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')]])

  test.each([
    ['the cheapest belt', 'low'],
    ['dearest belt you sell', 'high'],
    ['der günstigste Gürtel', 'low'],
    ['the most expensive thing in the shop', 'gloves'],
    ['belt under 3 euros', 'low'],
    ['gloves over 2000', 'gloves'],
  ])('%s: %s', async (query, id) => {
    for (const products of await bothWays(shop, query)) expect(ids(products)[0]).toBe(id)
  })

  test('a price that nobody meets is told, the nearest named', async () => {
    const { reply, products } = await shop().say('a belt under 3 euros')
    expect(products[0]).toMatchObject({ id: 'low', near_match: true, relaxed: ['price'] })
    expect(reply).toContain('over your price')
    expect(reply).toContain('4.50')
  })
})

describeCase('26-minus-words', (file) => {
  const shop = shopOf([], [file('feed.csv')])
  test.each([
    ['shirt -red', ['a2', 'a3', 'a4'], ['a1']],
    ['shirt !red', ['a2', 'a3', 'a4'], ['a1']],
    ['shirt -striped', [], ['a3']],
    ['black dress -sleeveless', ['a6'], ['a5']],
    ['shirt -red -blue', ['a3', 'a4'], ['a1', 'a2']],
    ['v-neck t-shirt', ['a8'], []],
    ['long-sleeved dress', ['a6'], []],
  ])('%s', async (query, shown, never) => {
    for (const products of await bothWays(shop, query)) {
      expect(exact(products)).toEqual(expect.arrayContaining([...shown]))
      for (const id of never) expect(exact(products)).not.toContain(id)
      if (shown.length === 1) expect(ids(products)[0]).toBe(shown[0])
    }
  })
})

describeCase('25-shop-questions', (file) => {
  const shop = shopOf([], [file('feed.jsonl')])
  test.each([
    ['How many dresses do you have?', ['9']],
    ['how many red dresses?', ['6']],
    ['What brands do you sell?', ['Lumen', 'Tide', 'Oro']],
    ['Which sizes do the dresses come in?', ['S', 'M', 'L']],
    ['What colors do you have in dresses?', ['red', 'blue']],
    ['what kinds of things do you sell?', ['dresses', 'boots', 'hats']],
  ])('%s', async (question, told) => {
    const { reply } = await shop().say(question)
    for (const word of told) expect(reply).toContain(word)
  })

  test('what the shop does not have is said, and nothing else is shown for it', async () => {
    const { reply, products } = await shop().say('Do you sell bikinis?')
    expect(products).toEqual([])
    expect(reply).toMatch(/\bno\b/)
  })
})

describe('a shop of my own, where the cheapest is so in what is asked for', () => {
  const header = 'id,item_group_id,title,price,color,size,gender'
  const rows = [
    'a-blue,a,Wrap dress,20 EUR,Blue,S,female',
    'a-red,a,Wrap dress,90 EUR,Red,S,female',
    'b-red,b,Tea dress,50 EUR,Red,S,female',
    'b-red-m,b,Tea dress,70 EUR,Red,M,female',
    'c-red-m,c,Sun dress,60 EUR,Red,M,female',
    'j-1,,Silk dress,3000 JPY,Red,M,female',
    'k-1,,Gold clutch,9000 JPY,,,female',
    'k-2,,Silver clutch,7000 JPY,,,female',
  ]
  const shop = shopOf([['own.csv', `${header}\n${rows.join('\n')}\n`]])

  test.each([
    ['the cheapest red dress', ['b', 'c', 'a']],
    ['cheapest red dress in M', ['c', 'b']],
    ['the cheapest dress', ['a', 'b', 'c']],
    // Amounts of two currencies are not compared: among dresses most are in euros, clutches are in yen.
    ['your most expensive dress', ['c']],
    ['the cheapest clutch', ['k-2', 'k-1']],
  ])('%s', async (text, expected) => {
    for (const products of await bothWays(shop, text))
      expect(exact(products).slice(0, expected.length)).toEqual(expected)
  })
})
