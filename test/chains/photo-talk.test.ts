import { afterAll, describe, expect, test } from 'vitest'
import { runTurn } from '../../chains/run-turn.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import type { Garment } from '../../src/product/garment.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createFakeVision } from '../fakes/vision.ts'
import { openShop, photo } from './shop.ts'

const garment = (attributes: Attributes, more: Partial<Garment> = {}): Garment => ({
  attributes,
  confidence: Object.fromEntries(Object.keys(attributes).map((name) => [name, 0.9])),
  description: '',
  ...more,
})
const photos: Readonly<Record<string, readonly Garment[]>> = {
  skirt: [garment({ category: 'skirt', color: ['green'] }), garment({ category: 'shirt', color: ['white'] })],
  loafers: [garment({ category: 'loafers', color: ['brown'] })],
  scarf: [garment({ category: 'scarf', color: ['red'] })],
  doubtful: [
    garment({ color: ['red'] }, { family: 'bottoms' }),
    garment({ category: 't-shirt', color: ['white'] }),
  ],
}
const hues = ['red', 'green', 'brown', 'black'] as const
const products = (
  [
    'skirt',
    'shirt',
    't-shirt',
    'pants',
    'loafers',
    'boots',
    'sneakers',
    'scarf',
    'gloves',
    'handbag',
  ] as const
).flatMap((category, kind) =>
  hues.map((color, hue) => ({
    id: `${category}-${color}`,
    title: `${color} ${category}`,
    price: { amount: 25 + kind * 2 + hue * 7, currency: 'EUR' },
    stock: 3,
    attributes: { category, color: [color], gender: 'female' as const },
  })),
)
const encoder = createFakeEncoder()
const index = openMemoryIndex()
const vectors = await encoder.encodeTexts(products.map(({ title }) => title))
await index.upsert(
  products.map((product, at) => indexedProduct(product, { vector: vectors[at] as Float32Array })),
)
const nameOf = (hash: string) =>
  Object.keys(photos).find((name) => hash.startsWith(Buffer.from(name).toString('hex'))) ?? ''
const see = ({ hash }: { hash: string }) => [...(photos[nameOf(hash)] ?? [])]
const shop = await openShop({ overrides: { index, vision: createFakeVision({ see }) } })
afterAll(() => shop.close())

const ask = async (message: string, ...names: string[]) => {
  const images = names.map(photo)
  const signal = new AbortController().signal
  const { reply, products } = await runTurn(shop.stylist, { message, images, limit: 6, signal })
  const exact = products.filter(({ near_match }) => !near_match)
  return {
    reply,
    kinds: kindsOf(products),
    exact: exact.map(({ id }) => id),
    ids: products.map(({ id }) => id),
  }
}
const kindsOf = (all: readonly { attributes: Attributes }[]) => [
  ...new Set(all.map(({ attributes }) => attributes.category)),
]

describe('a garment that words name and the photo does not show', () => {
  test('is said not to be seen, and looked for by the words', async () => {
    const { reply, kinds } = await ask('the gloves she is wearing', 'skirt')
    expect(reply).toContain('I see no gloves')
    expect(reply).not.toContain('like the one in your photo')
    expect(kinds).toEqual(['gloves'])
    expect((await ask('Die Handschuhe auf dem Foto', 'skirt')).reply).toContain('sehe ich nichts davon')
  })
  test('is taken for one of the same place of the body that was read as another kind', async () => {
    const { reply } = await ask('these trousers in black', 'skirt')
    expect(reply).not.toContain('I see no')
    expect(reply).toContain('like the one in your photo')
  })
})

describe('of several photos', () => {
  test.each([
    ['loafers', 'scarf'],
    ['scarf', 'loafers'],
  ])('each group of words goes to the photo that shows it: %s, %s', async (...names) => {
    const { reply, kinds } = await ask('a scarf like this and shoes like those', ...names)
    const [scarf, shoes] = names[0] === 'scarf' ? ['first', 'second'] : ['second', 'first']
    expect(reply).toContain(`carves like the one in your ${scarf} photo`)
    expect(reply).toContain(`hoes like the one in your ${shoes} photo`)
    expect(kinds).toContain('scarf')
    expect(kinds).toContain('loafers')
  })
  test('one kind is looked for in the photo that shows it', async () => {
    expect((await ask('shoes like this', 'scarf', 'loafers')).kinds).not.toContain('scarf')
  })
  test('the color of one and the shape of the other make one search', async () => {
    const { reply, exact } = await ask(
      'the color of the first with the shape of the second',
      'scarf',
      'loafers',
    )
    expect(exact).toEqual(['loafers-red'])
    expect(reply).not.toContain('could not tell')
    expect((await ask('the cut of the first in the color of the second', 'loafers', 'scarf')).exact).toEqual([
      'loafers-red',
    ])
  })
})

describe('what is said against a photo replaces what it shows', () => {
  test.each([
    'the green skirt from the photo, but in black',
    'der grüne Rock vom Foto, aber in schwarz',
    'this green skirt in black',
  ])('the color: %s', async (message) => {
    const { exact, reply } = await ask(message, 'skirt')
    expect(exact).toEqual(['skirt-black'])
    expect(reply).not.toMatch(/green or black|black or green|grüne oder|oder grüne/)
  })
  test('two colors that are both wanted stay both', async () => {
    expect((await ask('this skirt in green or black', 'skirt')).exact.toSorted()).toEqual([
      'skirt-black',
      'skirt-green',
    ])
  })
  test('the kind: "not this kind of shoe" asks for other shoes', async () => {
    const { kinds } = await ask('not this type of shoes', 'loafers')
    expect(kinds).not.toContain('loafers')
    expect(new Set(kinds)).toEqual(new Set(['boots', 'sneakers']))
  })
})

test('a photo tells no price: what is cheaper than it comes in order of price, which is said', async () => {
  const { reply, ids } = await ask('cheaper than this', 'skirt')
  expect(reply).toContain('tells no price')
  expect(ids[0]).toBe('skirt-red')
  expect((await ask('so etwas, nur billiger', 'skirt')).reply).toContain('verrät keinen Preis')
})

test('doubtful trousers are worn: a look around them needs no second pair', async () => {
  const { kinds } = await ask('complete this look', 'doubtful')
  expect(kinds.length).toBeGreaterThan(0)
  expect(kinds).not.toContain('pants')
  expect(kinds).not.toContain('skirt')
})
