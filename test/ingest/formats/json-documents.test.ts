import { describe, expect, test } from 'vitest'
import { readFeed } from './read-feed.ts'

const read = (value: unknown, space?: number) => readFeed('feed.json', JSON.stringify(value, null, space))

describe('a JSON document', () => {
  test.each([
    ['a list', [{ id: 'x', title: 'Tan boots' }]],
    ['an object with a list', { meta: { pages: [{ at: 1 }] }, items: [{ id: 'x', title: 'Tan boots' }] }],
    ['a list deep within', { data: { products: [{ id: 'x', title: 'Tan boots' }] }, total: 1 }],
    ['edges and nodes', { products: { edges: [{ node: { id: 'x', title: 'Tan boots' } }] } }],
    ['one product', { id: 'x', title: 'Tan boots', images: [{ src: 'https://x.example/1.jpg' }] }],
  ])('that is %s, in one line and over many', async (_, value) => {
    for (const space of [0, 2]) {
      const { products } = await read(value, space)
      expect(Object.keys(products)).toEqual(['x'])
      expect(products.x).toMatchObject({ title: 'Tan boots', attributes: { category: 'boots' } })
    }
  })

  test('braces, brackets and quotes in texts part nothing', async () => {
    const { products } = await read({
      products: [
        { id: 'q', title: 'The "]}" \\ {hat', description: '[{"' },
        { id: 'r', title: 'B' },
      ],
    })
    expect(products.q).toMatchObject({ title: 'The "]}" \\ {hat', description: '[{"' })
    expect(Object.keys(products)).toEqual(['q', 'r'])
  })

  test.each([
    ['{"products": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"', /line 1, column \d+/],
    ['[\n{"id": "a", "title": "A"},\n{"id": "b", "title": }\n]', /begins at line 3/],
    ['[{"id": "a"}]}', /closes nothing/],
  ])('that is broken is refused with the place: %s', async (text, where) => {
    await expect(readFeed('feed.json', text)).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringMatching(where),
    })
  })

  test('is read where the file’s name says nothing', async () => {
    const { products } = await readFeed('export', '[{"id":"n","title":"Scarf"}]')
    expect(Object.keys(products)).toEqual(['n'])
  })
})

describe('what is no feed', () => {
  test.each([
    [
      'book.xlsx',
      Buffer.from('PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml', 'latin1'),
      /Excel.*save it as CSV/,
    ],
    ['feeds.zip', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0shop.csv', 'latin1'), /zip.*unpack/],
    ['feed.csv', Buffer.from('\n<!DOCTYPE html><html><body>Sign in</body></html>'), /web page.*export/],
    ['feed.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /Excel.*save it as CSV/],
  ])('%s is refused in a sentence that says what to export', async (name, bytes, sentence) => {
    await expect(readFeed(name, bytes)).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringMatching(sentence),
    })
  })
})

describe('a product with a list of variants', () => {
  test('of Shopify’s products.json', async () => {
    const { products } = await read({
      products: [
        {
          id: 9,
          title: 'Sedge Shorts',
          handle: 'sedge-shorts',
          body_html: '<b>Linen</b>',
          vendor: 'Ebb',
          product_type: 'Shorts',
          tags: 'men, linen',
          options: ['Farbe', 'Size'],
          images: [
            { id: 1, src: '//x.example/1.jpg' },
            { id: 2, src: '//x.example/2.jpg', variant_ids: [92] },
          ],
          variants: [
            { id: 91, option1: 'Beige', option2: '30', price: '60.00', available: false },
            { id: 92, option1: 'Olive', option2: '32', price: '65.00', available: true },
          ],
        },
      ],
    })
    expect(products['9']).toMatchObject({
      brand: 'Ebb',
      sizes: ['32'],
      price: { amount: 65 },
      attributes: { category: 'shorts', color: ['olive', 'beige'] },
      image_url: 'https://x.example/1.jpg',
      images: ['https://x.example/2.jpg'],
    })
    expect(products['9']?.variants[1]?.image_url).toBe('https://x.example/2.jpg')
  })

  test('of the Agentic Commerce Protocol: minor units by currency, media, options, what is not eligible', async () => {
    const variant = (id: string, size: string, amount: number, currency: string, status: string) => ({
      id,
      title: `Heath Sneaker ${size}`,
      price: { amount, currency },
      availability: { status },
      variant_options: [
        { name: 'Size', value: size },
        { name: 'Color', value: 'White' },
      ],
      media: [
        { type: 'video', url: 'https://x.example/v.mp4' },
        { type: 'image', url: `https://x.example/${id}.jpg` },
      ],
    })
    const { products, withheld } = await read({
      products: [
        {
          id: 'h',
          title: 'Heath Sneaker',
          variants: [
            variant('h1', '41', 12_050, 'EUR', 'in_stock'),
            variant('h2', '42', 9_900, 'EUR', 'out_of_stock'),
          ],
        },
        { id: 'y', title: 'Heath Clog', variants: [variant('y1', '41', 9800, 'JPY', 'pre_order')] },
        { id: 'k', title: 'Heath Mule', variants: [variant('k1', '41', 12_500, 'KWD', 'in_stock')] },
        {
          id: 'no',
          title: 'Heath Boot',
          is_eligible_search: false,
          variants: [variant('n1', '41', 1, 'EUR', 'in_stock')],
        },
      ],
    })
    expect(products.h).toMatchObject({
      price: { amount: 120.5, currency: 'EUR' },
      sizes: ['41'],
      image_url: 'https://x.example/h1.jpg',
      attributes: { color: ['white'] },
    })
    expect(products.y?.price).toEqual({ amount: 9800, currency: 'JPY' })
    expect(products.k?.price).toEqual({ amount: 12.5, currency: 'KWD' })
    expect([...withheld, ...Object.keys(products)]).toContain('no')
  })

  test('of any other make, and one in a line of JSON Lines', async () => {
    const product = {
      sku: 'm',
      name: 'Marsh Coat',
      variants: [
        { sku: 'm-s', size: 'S', color: 'Camel', price: 150, stock: 0 },
        { sku: 'm-l', attributes: { Größe: 'L', Farbe: 'Camel' }, price: 140, stock: 2 },
      ],
    }
    for (const read of [
      await readFeed('feed.json', JSON.stringify([product])),
      await readFeed('feed.jsonl', `${JSON.stringify(product)}\n`),
    ])
      expect(read.products.m).toMatchObject({
        title: 'Marsh Coat',
        sizes: ['L'],
        price: { amount: 140 },
        stock: 2,
        options: { Größe: ['L'], Farbe: ['Camel'] },
      })
  })
})
