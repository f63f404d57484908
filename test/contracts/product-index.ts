import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ProductFilter } from '../../src/product/filters.ts'
import type { IndexQuery, ProductIndex } from '../../src/product-index/product-index.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

/** What every product index must do. `open` gives an empty one for vectors of four numbers. */
export function productIndexContract(name: string, open: () => Promise<ProductIndex>): void {
  describe(`${name} keeps the contract of a product index`, () => {
    let index: ProductIndex
    beforeEach(async () => {
      index = await open()
    })
    afterEach(() => index.close())

    const ids = async (query: Partial<IndexQuery>) =>
      (await index.search({ limit: 50, ...query })).map(({ product }) => product.id)
    const matching = (filter: ProductFilter) => ids({ filter })

    describe('storing', () => {
      test('a product comes back as it went in', async () => {
        const row = indexedProduct({
          id: 'p"1\'\\',
          title: 'Été – 夏 👗 "quoted"',
          description: "it's\n50% off\\",
          brand: "O'Neill",
          price: { amount: 49.9, currency: 'EUR' },
          sizes: ['S', 'XL'],
          stock: 3,
          url: 'https://shop.example/p1',
          image_url: '/images/p1.webp',
          attributes: { category: 'dress', color: ['blue', 'white'], pattern: 'floral' },
          sources: { color: 'vision' },
          images: ['https://shop.example/p1-back.jpg'],
          options: { Größe: ['S', 'XL'] },
          variants: [
            {
              id: 'p1-s',
              options: { Größe: 'S' },
              sizes: ['S'],
              colors: ['blue'],
              price: { amount: 49.9, currency: 'EUR' },
              stock: 3,
              availability: 'in_stock',
              image_url: '/images/p1-s.webp',
            },
          ],
          availability: 'in_stock',
          condition: 'new',
          rating: { value: 4.5, scale: 5, count: 12 },
          reviews: [{ rating: 4, title: 'Nice', text: 'Wears well.', author: 'A.' }],
        })
        await index.upsert([row])
        expect(await index.get([row.product.id])).toEqual([row.product])
      })

      test('products come in the order asked for, without the unknown ones', async () => {
        await index.upsert(['a', 'b', 'c'].map((id) => indexedProduct({ id })))
        const found = await index.get(['c', 'nowhere', 'a'])
        expect(found.map(({ id }) => id)).toEqual(['c', 'a'])
      })

      test('an upsert replaces the product of the same id, its words and its vector', async () => {
        const vector = unit(0, 1, 0, 0)
        await index.upsert([indexedProduct({ id: 'a', title: 'Old' }, { text: 'ancient' })])
        await index.upsert([indexedProduct({ id: 'a', title: 'New' }, { text: 'modern', vector })])
        expect(await index.count()).toBe(1)
        expect((await index.get(['a']))[0]?.title).toBe('New')
        expect(await ids({ text: 'ancient' })).toEqual([])
        expect(await ids({ text: 'modern' })).toEqual(['a'])
        expect((await index.vectors(['a'])).get('a')).toEqual(vector)
      })

      test('the last of several rows with one id wins', async () => {
        const rows = ['first', 'second', 'last'].map((title) => indexedProduct({ id: 'a', title }))
        await index.upsert(rows)
        expect((await index.get(['a'])).map(({ title }) => title)).toEqual(['last'])
        expect(await index.count()).toBe(1)
      })

      test('twenty upserts of one id at once leave one row, the last one', async () => {
        await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            index.upsert([indexedProduct({ id: 'a', title: `Try ${at}` })]),
          ),
        )
        expect(await index.count()).toBe(1)
        expect((await index.get(['a']))[0]?.title).toBe('Try 19')
      })

      test('an upsert of nothing is fine', async () => {
        await index.upsert([])
        expect(await index.count()).toBe(0)
      })

      test('remove tells how many were there, and they are gone from search too', async () => {
        await index.upsert(['a', 'b', 'c'].map((id) => indexedProduct({ id }, { text: 'linen' })))
        expect(await index.remove(['a', 'a', 'c', 'nowhere'])).toBe(2)
        expect(await index.remove([])).toBe(0)
        expect(await ids({ vector: unit(1, 0, 0, 0), text: 'linen' })).toEqual(['b'])
      })

      test('vectors and fingerprints come by id, unknown ids left out', async () => {
        const vector = unit(0.1, 0.2, 0.3, 0.4)
        await index.upsert([indexedProduct({ id: 'a' }, { vector, fingerprint: 'f1' })])
        expect(await index.vectors(['a', 'nowhere'])).toEqual(new Map([['a', vector]]))
        expect(await index.fingerprints(['nowhere', 'a'])).toEqual(new Map([['a', 'f1']]))
        expect(await index.vectors([])).toEqual(new Map())
      })

      test('ids gives every product once, in batches', async () => {
        await index.upsert(['a', 'b', 'c'].map((id) => indexedProduct({ id })))
        await index.upsert([indexedProduct({ id: 'b' }), indexedProduct({ id: 'd' })])
        await index.remove(['c'])
        const found: string[] = []
        for await (const batch of index.ids()) found.push(...batch)
        expect(found.toSorted()).toEqual(['a', 'b', 'd'])
      })

      test('more ids than one query takes are all read', async () => {
        const many = Array.from({ length: 1_234 }, (_, at) => `p${at}`)
        await index.upsert(many.map((id) => indexedProduct({ id })))
        expect((await index.get(many)).map(({ id }) => id)).toEqual(many)
        expect((await index.fingerprints(many)).size).toBe(many.length)
      })
    })

    describe('filtering', () => {
      beforeEach(async () => {
        await index.upsert([
          indexedProduct({
            id: 'blue-dress',
            brand: 'Émile & Sons',
            price: { amount: 40, currency: 'EUR' },
            sizes: ['S', 'M'],
            stock: 2,
            attributes: {
              category: 'dress',
              color: ['blue', 'white'],
              material: ['cotton'],
              gender: 'female',
            },
          }),
          indexedProduct({
            id: 'red-dress',
            brand: 'Nord',
            price: { amount: 60, currency: 'EUR' },
            sizes: [' xl '],
            stock: 0,
            attributes: { category: 'dress', color: ['red'], material: ['silk', 'lace'], gender: 'female' },
          }),
          indexedProduct({
            id: 'white-shirt',
            brand: 'nord',
            price: { amount: 50, currency: 'USD' },
            attributes: { category: 'shirt', color: ['white'], pattern: 'striped', gender: 'male' },
            evidence: { color: { white: 0.6, beige: 0.3, silver: 0.01 }, length: { maxi: 0.5 } },
          }),
          indexedProduct({ id: 'unknown' }),
        ])
      })

      test('a size and a color must be had together', async () => {
        const offer = (size: string, color: 'green' | 'pink', stock: number | null) => ({
          id: `${size}-${color}`,
          sizes: [size],
          colors: [color],
          stock,
        })
        await index.upsert([
          indexedProduct({
            id: 'tee',
            sizes: ['S', 'M'],
            attributes: { color: ['green', 'pink'] },
            variants: [offer('S', 'green', 2), offer('M', 'green', 0), offer('M', 'pink', null)],
          }),
          indexedProduct({ id: 'plain', sizes: ['M'], attributes: { color: ['green'] } }),
        ])
        expect(await matching({ sizes: ['M'], wanted: { color: ['pink'] } })).toEqual(['tee'])
        expect(await matching({ sizes: ['m'], wanted: { color: ['green'] } })).toEqual(['plain'])
        expect(await matching({ sizes: ['S'], plausible: { color: ['green'] } })).toEqual(['tee'])
        expect(await matching({ sizes: ['S'], plausible: { color: ['pink'] } })).toEqual([])
        expect((await matching({ wanted: { color: ['green'] } })).toSorted()).toEqual(['plain', 'tee'])
        expect(await matching({ wanted: { color: ['pink'] } })).toEqual(['tee'])
      })

      const cases: [string, ProductFilter, string[]][] = [
        ['nothing asked keeps all', {}, ['blue-dress', 'red-dress', 'unknown', 'white-shirt']],
        ['a wanted category', { wanted: { category: ['dress'] } }, ['blue-dress', 'red-dress']],
        [
          'either of two wanted values',
          { wanted: { category: ['shirt', 'dress'] } },
          ['blue-dress', 'red-dress', 'white-shirt'],
        ],
        ['any color of the product counts', { wanted: { color: ['white'] } }, ['blue-dress', 'white-shirt']],
        ['a wanted material', { wanted: { material: ['lace', 'wool'] } }, ['red-dress']],
        ['a value that a picture makes plausible', { plausible: { color: ['beige'] } }, ['white-shirt']],
        ['a listed value is plausible', { plausible: { color: ['white'] } }, ['blue-dress', 'white-shirt']],
        ['a value that is hardly possible', { plausible: { color: ['silver'] } }, []],
        [
          'plausible values of several attributes, one of them not listed',
          { plausible: { category: ['shirt'], length: ['maxi'] } },
          ['white-shirt'],
        ],
        ['a plausible value is not a wanted one', { wanted: { color: ['beige'] } }, []],
        [
          'nor an unwanted one',
          { unwanted: { color: ['beige'] } },
          ['blue-dress', 'red-dress', 'unknown', 'white-shirt'],
        ],
        [
          'all wanted attributes together',
          { wanted: { color: ['white'], gender: ['male'] } },
          ['white-shirt'],
        ],
        ['an empty list asks for nothing', { wanted: { color: [], category: ['shirt'] } }, ['white-shirt']],
        [
          'an unwanted color, and the unknown passes',
          { unwanted: { color: ['white'] } },
          ['red-dress', 'unknown'],
        ],
        [
          'an unwanted pattern, and the unknown passes',
          { unwanted: { pattern: ['striped'] } },
          ['blue-dress', 'red-dress', 'unknown'],
        ],
        ['unwanted category', { unwanted: { category: ['dress'] } }, ['unknown', 'white-shirt']],
        [
          'wanted and unwanted of one attribute',
          { wanted: { color: ['white'] }, unwanted: { color: ['blue'] } },
          ['white-shirt'],
        ],
        ['a highest price, bound included', { price: { max: 50 } }, ['blue-dress', 'white-shirt']],
        ['a lowest price, bound included', { price: { min: 50 } }, ['red-dress', 'white-shirt']],
        ['a price range', { price: { min: 45, max: 55 } }, ['white-shirt']],
        ['a price in one currency', { price: { max: 55, currency: 'EUR' } }, ['blue-dress']],
        ['a price of zero', { price: { max: 0 } }, []],
        ['sizes whatever their case and spaces', { sizes: ['Xl', 'm '] }, ['blue-dress', 'red-dress']],
        ['a size nobody has', { sizes: ['46'] }, []],
        ['brands whatever their case', { brands: ['NORD '] }, ['red-dress', 'white-shirt']],
        ['a brand with accents and signs', { brands: ['émile &  sons'] }, ['blue-dress']],
        [
          'an unwanted brand, and the unknown passes',
          { unwanted_brands: ['Nord'] },
          ['blue-dress', 'unknown'],
        ],
        ['stock, unknown included', { in_stock: true }, ['blue-dress', 'unknown', 'white-shirt']],
        ['stock not asked about', { in_stock: false }, ['blue-dress', 'red-dress', 'unknown', 'white-shirt']],
        ['what the shop says can be had now', { availability: ['in_stock'] }, ['blue-dress']],
        ['what is sold out', { availability: ['out_of_stock'] }, ['red-dress']],
        [
          'what can be had, or of which nobody knows',
          { availability: ['unknown', 'in_stock', 'pre_order'] },
          ['blue-dress', 'unknown', 'white-shirt'],
        ],
        ['some ids', { ids: ['unknown', 'nowhere'] }, ['unknown']],
        ['no ids at all', { ids: [] }, []],
        ['ids left out', { exclude_ids: ['unknown', 'red-dress'] }, ['blue-dress', 'white-shirt']],
        [
          'everything at once',
          {
            wanted: { category: ['dress'], color: ['blue'] },
            unwanted: { material: ['silk'] },
            price: { max: 45, currency: 'EUR' },
            sizes: ['m'],
            brands: ['émile & sons'],
            unwanted_brands: ['nord'],
            in_stock: true,
            exclude_ids: ['red-dress'],
          },
          ['blue-dress'],
        ],
      ]
      test.each(cases)('%s', async (_, filter, expected) => {
        expect(await matching(filter)).toEqual(expected)
        expect(await index.count(filter)).toBe(expected.length)
      })

      test('both legs filter before they rank', async () => {
        await index.upsert(
          Array.from({ length: 60 }, (_, at) =>
            indexedProduct(
              { id: `noise-${at}`, attributes: { color: ['green'] } },
              { vector: unit(1, 0, 0, 0), text: 'linen linen linen' },
            ),
          ),
        )
        await index.upsert([
          indexedProduct(
            { id: 'far', attributes: { color: ['red'] } },
            { vector: unit(0, 0, 0, 1), text: 'one word of linen among many other words' },
          ),
        ])
        const filter: ProductFilter = { wanted: { color: ['red'] }, exclude_ids: ['red-dress'] }
        expect(await ids({ vector: unit(1, 0, 0, 0), filter, limit: 3 })).toEqual(['far'])
        expect(await ids({ text: 'linen', filter, limit: 3 })).toEqual(['far'])
      })

      test.each([
        "' OR '1'='1",
        "'; DROP TABLE products; --",
        "\\' OR true --",
        '%',
        '_____',
        '")',
        "o''brien",
        '夏 👗 \u{1F469}\u200d\u{1F4BB}',
        '\u0000',
        '\ud800',
        '`category`',
      ])('the text %j in a filter is data, not a condition', async (text) => {
        expect(await matching({ brands: [text] })).toEqual([])
        expect(await matching({ sizes: [text] })).toEqual([])
        expect(await matching({ ids: [text] })).toEqual([])
        expect(await index.count({ exclude_ids: [text], unwanted_brands: [text] })).toBe(4)
        expect(await index.remove([text])).toBe(0)
        expect(await index.get([text])).toEqual([])
        expect(await index.count()).toBe(4)
      })
    })

    describe('searching', () => {
      beforeEach(async () => {
        await index.upsert([
          indexedProduct({ id: 'north' }, { vector: unit(1, 0, 0, 0), text: 'Nike running shoes in blue' }),
          indexedProduct({ id: 'north-east' }, { vector: unit(1, 1, 0, 0), text: 'Summer dress, floral' }),
          indexedProduct(
            { id: 'east' },
            { vector: unit(0, 1, 0, 0), text: 'Evening dress in red, long dress' },
          ),
          indexedProduct({ id: 'south' }, { vector: unit(-1, 0, 0, 0), text: 'Leather belt' }),
        ])
      })

      test('the vector leg ranks by cosine and says how near', async () => {
        const hits = await index.search({ vector: unit(1, 0, 0, 0), limit: 10 })
        expect(hits.map(({ product }) => product.id)).toEqual(['north', 'north-east', 'east', 'south'])
        expect(hits.map(({ vectorRank }) => vectorRank)).toEqual([1, 2, 3, 4])
        expect(hits.map(({ lexicalRank }) => lexicalRank)).toEqual([null, null, null, null])
        const cosines = [1, Math.SQRT1_2, 0, -1]
        for (const [at, cosine] of cosines.entries()) expect(hits[at]?.similarity).toBeCloseTo(cosine, 4)
      })

      test('the lexical leg finds by words and leaves the rest', async () => {
        const hits = await index.search({ text: 'red dress', limit: 10 })
        expect(hits.map(({ product }) => product.id)).toEqual(['east', 'north-east'])
        expect(hits.map(({ lexicalRank, similarity }) => [lexicalRank, similarity])).toEqual([
          [1, null],
          [2, null],
        ])
      })

      test('case does not matter to words', async () => {
        expect(await ids({ text: 'NIKE' })).toEqual(['north'])
      })

      test('both legs give each product once, with its rank in each', async () => {
        const hits = await index.search({ vector: unit(0, 1, 0, 0), text: 'belt dress', limit: 2 })
        const places = Object.fromEntries(
          hits.map(({ product, vectorRank, lexicalRank }) => [product.id, [vectorRank, lexicalRank]]),
        )
        expect(hits).toHaveLength(new Set(hits.map(({ product }) => product.id)).size)
        expect(places.east).toEqual([1, expect.toBeOneOf([1, 2])])
        expect(places['north-east']?.[0]).toBe(2)
        expect(places.south).toEqual([null, expect.toBeOneOf([1, 2])])
      })

      test('each leg gives at most the limit', async () => {
        expect(await ids({ vector: unit(1, 0, 0, 0), limit: 2 })).toEqual(['north', 'north-east'])
        expect(await ids({ text: 'dress', limit: 1 })).toEqual(['east'])
        expect(await ids({ vector: unit(1, 0, 0, 0), text: 'dress', limit: 0 })).toEqual([])
      })

      test.each([
        'a AND (',
        '"unbalanced',
        'text:* OR ~',
        '+-:^~[]{}\\/',
        "'; DROP TABLE products",
        '\u0000 \ud800',
        '夏のドレス',
        '',
        '   ',
        'the of and',
      ])('the words %j are safe and do not empty the vector leg', async (text) => {
        expect(await ids({ vector: unit(1, 0, 0, 0), text })).toHaveLength(4)
        expect(await ids({ text })).toEqual([])
      })

      test('fifty thousand letters are safe as words', async () => {
        expect(await ids({ vector: unit(1, 0, 0, 0), text: 'x'.repeat(50_000) })).toHaveLength(4)
      })

      test('with neither vector nor text products come by id', async () => {
        expect(await ids({})).toEqual(['east', 'north', 'north-east', 'south'])
        expect(await ids({ limit: 2 })).toEqual(['east', 'north'])
      })

      test('a listing goes on after the product that it stopped at', async () => {
        expect(await ids({ limit: 2, after: { id: 'north', count: 2 } })).toEqual(['north-east', 'south'])
        expect(await ids({ limit: 1, after: { id: 'east', count: 1 } })).toEqual(['north'])
        expect(await ids({ limit: 2, after: { id: 'south', count: 4 } })).toEqual([])
        const filter: ProductFilter = { exclude_ids: ['north'] }
        expect(await ids({ limit: 2, after: { id: 'east', count: 1 }, filter })).toEqual([
          'north-east',
          'south',
        ])
      })

      test('a price order is over everything that passes, the unpriced left out', async () => {
        const prices = [30, 5, 640, 12.5, 0.5, 5]
        await index.upsert([
          ...prices.map((amount, at) =>
            indexedProduct({
              id: `priced-${at}`,
              price: { amount, currency: 'EUR' },
              attributes: { category: at === 4 ? 'socks' : 'scarf' },
            }),
          ),
          indexedProduct({ id: 'unpriced', attributes: { category: 'scarf' } }),
        ])
        const scarves: ProductFilter = { wanted: { category: ['scarf'] } }
        expect(await ids({ filter: scarves, sort: 'price-ascending', limit: 3 })).toEqual([
          'priced-1',
          'priced-5',
          'priced-3',
        ])
        expect(await ids({ filter: scarves, sort: 'price-descending', limit: 9 })).toEqual([
          'priced-2',
          'priced-0',
          'priced-3',
          'priced-1',
          'priced-5',
        ])
        expect((await ids({ sort: 'price-ascending', limit: 1 }))[0]).toBe('priced-4')
      })

      test('a product is found by its id, its numbers, its title and a word of its name', async () => {
        await index.upsert([
          indexedProduct({ id: 'QX-9', title: 'Shirt Odile', codes: ['4006381333931', 'SK/77-b'] }),
          indexedProduct({ id: 'QX-10', title: 'Red shirt' }),
        ])
        const named = (...names: string[]) => ids({ filter: { names } })
        expect(await named('code:qx9')).toEqual(['QX-9'])
        expect(await named('code:4006381333931')).toEqual(['QX-9'])
        expect(await named('code:sk77b', 'word:nowhere')).toEqual(['QX-9'])
        expect(await named('title:red shirt')).toEqual(['QX-10'])
        expect(await named('word:odile')).toEqual(['QX-9'])
        expect(await named('word:shirt')).toEqual([])
        expect(await named()).toEqual([])
        expect(await ids({ filter: { names: ['word:odile'], exclude_ids: ['QX-9'] } })).toEqual([])
      })

      test('equal products keep a stable order', async () => {
        await index.upsert(
          Array.from({ length: 30 }, (_, at) =>
            indexedProduct(
              { id: `twin-${String(29 - at).padStart(2, '0')}` },
              { vector: unit(0, 0, 1, 0), text: 'twin' },
            ),
          ),
        )
        const expected = Array.from({ length: 30 }, (_, at) => `twin-${String(at).padStart(2, '0')}`)
        const filter: ProductFilter = { ids: expected }
        expect(await ids({ vector: unit(0, 0, 1, 0), filter })).toEqual(expected)
        expect(await ids({ text: 'twin', filter })).toEqual(expected)
      })

      test('a signal that has fired cancels', async () => {
        const search = index.search({ vector: unit(1, 0, 0, 0), limit: 3 }, { signal: AbortSignal.abort() })
        await expect(search).rejects.toMatchObject({ code: 'canceled' })
        expect(await ids({ limit: 1 })).toEqual(['east'])
      })

      test('many searches and writes may run at once', async () => {
        const writes = Array.from({ length: 5 }, (_, at) =>
          index.upsert([indexedProduct({ id: `new-${at}` })]),
        )
        const searches = Array.from({ length: 10 }, () =>
          ids({ vector: unit(0, 1, 0, 0), text: 'dress', limit: 1 }),
        )
        expect(await Promise.all(searches)).toEqual(Array.from({ length: 10 }, () => ['east']))
        await Promise.all(writes)
        expect(await index.count()).toBe(9)
      })
    })

    describe('facets', () => {
      test('an empty index has none', async () => {
        const none = { attributes: {}, brands: {}, sizes: {}, availability: {} }
        expect(await index.facets()).toEqual({ ...none, price: null, prices: [], total: 0, told: {} })
      })

      test('values, brands and prices are counted over what passes the filter', async () => {
        const dress = { category: 'dress', color: ['blue', 'white'] } as const
        await index.upsert([
          indexedProduct({
            id: 'a',
            brand: 'Nord',
            price: { amount: 10, currency: 'EUR' },
            sizes: ['M', 'xl'],
            availability: 'in_stock',
            attributes: { ...dress, color: ['blue', 'white'] },
          }),
          indexedProduct({
            id: 'b',
            brand: 'Nord',
            price: { amount: 30, currency: 'EUR' },
            sizes: ['X-Large', 'XL', 'L'],
            stock: 0,
            attributes: { color: ['blue'] },
          }),
          indexedProduct({ id: 'c', sizes: ['XL'], attributes: { category: 'dress' } }),
          indexedProduct({ id: 'd', price: { amount: 4_000, currency: 'JPY' } }),
        ])
        expect(await index.facets()).toEqual({
          attributes: { category: { dress: 2 }, color: { blue: 2, white: 1 } },
          brands: { Nord: 2 },
          sizes: { XL: 3, L: 1, M: 1 },
          availability: { unknown: 2, in_stock: 1, out_of_stock: 1 },
          price: { min: 10, max: 30, currency: 'EUR' },
          prices: [
            { min: 10, max: 30, currency: 'EUR' },
            { min: 4_000, max: 4_000, currency: 'JPY' },
          ],
          total: 4,
          told: {
            dress: { products: 2, category: 2, color: 1, brand: 1, price: 1, size: 2 },
            '': { products: 2, color: 1, brand: 1, price: 2, size: 1 },
          },
        })
        expect(await index.facets({ wanted: { color: ['white'] } })).toMatchObject({
          attributes: { category: { dress: 1 }, color: { blue: 1, white: 1 } },
          sizes: { M: 1, xl: 1 },
          price: { min: 10, max: 10, currency: 'EUR' },
          total: 1,
        })
      })
    })
  })
}
