import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import {
  firmNeeds,
  withFirmNeeds,
  withoutBansAsReasons,
  withoutComplained,
} from '../../src/dialogue/firm-needs.ts'
import { toldNeeds } from '../../src/dialogue/situations/needs.ts'
import type { Situation } from '../../src/dialogue/situations/situation.ts'
import { situations } from '../../src/dialogue/situations/situations.ts'
import { situationsByLanguage } from '../../src/language/languages.ts'
import type { AttributeValues } from '../../src/product/attributes.ts'
import { isClosedBy } from '../../src/product/closures.ts'
import type { Product } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { searchForGrownUps } from '../../src/retrieval/search-for-grown-ups.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { parse } from '../language/parse.ts'

const products = sampleProducts().map(({ drawing: _, ...product }) => product)
const sold = new Set(products.map(({ attributes: { category } }) => category))
const index = openMemoryIndex()
const services = { index, encoder: createFakeEncoder() }

beforeAll(async () => {
  await index.upsert(
    products.map((each) => indexedProduct(each, { vector: new Float32Array(32).fill(0.17) })),
  )
})
afterAll(() => index.close())

const firm = Object.entries(situations as Record<string, Situation>).filter(
  ([, { bans, kinds }]) => bans !== undefined || kinds !== undefined,
)
const mentionOf = (id: string) => [{ id, because: id, isLook: false }]

const search = async (wanted: object, id: string) => {
  const wish = wishSchema.parse({ wanted })
  const { result } = await searchForGrownUps(services, {
    wish: withFirmNeeds(wish, firmNeeds(mentionOf(id))),
    reference: null,
    limit: 3,
  })
  return result.products
}

const valuesOf = ({ attributes }: Product, name: string): readonly string[] =>
  [(attributes as Record<string, string | string[] | undefined>)[name] ?? []].flat()

describe.each(firm)('%s', (id, { bans = {}, kinds = [], withoutClosures = [] }) => {
  const meets = (product: Product) => {
    for (const [name, values] of Object.entries(bans))
      for (const value of valuesOf(product, name))
        expect(values, `${name} of ${product.title}`).not.toContain(value)
    for (const closure of withoutClosures) expect(isClosedBy(closure, product), product.title).toBe(false)
  }

  test.each(['female', 'male'] as const)('what is shown for %s meets it', async (gender) => {
    const found = await search({ gender: [gender] }, id)
    if (kinds.some((kind) => sold.has(kind))) expect(found.length).toBeGreaterThan(0)
    for (const { product, nearMatch } of found) {
      if (!nearMatch && kinds.length > 0) expect(kinds, product.title).toContain(product.attributes.category)
      meets(product)
    }
  })

  test('a family that is asked for is left the kinds that meet it', async () => {
    const shoes = [
      'sneakers',
      'athletic-shoes',
      'formal-shoes',
      'loafers',
      'boots',
      'sandals',
      'flip-flops',
      'heels',
      'flats',
    ]
    for (const { product } of await search({ category: shoes }, id)) {
      const banned: readonly string[] = bans.category ?? []
      if (shoes.some((kind) => !banned.includes(kind)))
        expect(banned, product.title).not.toContain(product.attributes.category)
    }
  })
})

test('what is asked for by name is not kept out: a linen shirt that needs no iron', () => {
  const wish = wishSchema.parse({ wanted: { category: ['shirt'], material: ['linen'] } })
  expect(withFirmNeeds(wish, firmNeeds(mentionOf('crease-free'))).unwanted.material ?? []).toEqual([])
})

test('a kind that is complained about is not looked for, one that shall not hurt is', () => {
  const jeans = wishSchema.parse({ wanted: { category: ['jeans'] } })
  expect(withoutComplained(jeans, mentionOf('digs-in')).wanted.category).toBeUndefined()
  expect(withoutComplained(jeans, mentionOf('soft-waist')).wanted.category).toEqual(['jeans'])
})

test('of two needs that no kind meets the one named last decides, and the other asks for no closures', () => {
  const needs = firmNeeds([...mentionOf('front-opening'), ...mentionOf('easy-on')])
  expect(needs?.kinds).toContain('cardigan')
  expect(needs?.withoutClosures).toEqual([])
  expect(firmNeeds(mentionOf('easy-on'))?.withoutClosures).toContain('buttons')
})

test('every need that a reply tells of keeps something out or chooses kinds, and is called by a name in every language', () => {
  const told = Object.keys(toldNeeds)
  // Who has little money is kept out of nothing: the cheaper pieces come first.
  const excluding = told.filter((id) => id !== 'short-of-money')
  expect(firm.map(([id]) => id)).toEqual(expect.arrayContaining(excluding))
  expect(firmNeeds(mentionOf('short-of-money'))?.isThrifty).toBe(true)
  for (const { wishes, looks } of situationsByLanguage.values())
    for (const id of told) expect({ ...wishes, ...looks }[id]).toBeTruthy()
})

describe('needs in words of their own', () => {
  test.each([
    ['totally skint, an office shirt please', 'short-of-money'],
    ['an interview look, I am a student', 'short-of-money'],
    ['Bin gerade knapp bei Kasse, Hose fürs Büro', 'short-of-money'],
    ['slippers for grandad, his toes are cold all winter', 'cold-feet'],
    ['I get hot flashes at work, blouses please', 'hot-flushes'],
    ['a rucksack for a 16 inch laptop', 'sized-laptop'],
    ['purse that is just for phone and keys', 'small-bag'],
    ['loafers for my bunions', 'wide-feet'],
    ['tunics, I cover my hair with a hijab', 'hijab'],
    ['polo shirts without tags for an autistic teen', 'no-labels'],
    ['what can dad wear with his arm in a sling', 'front-opening'],
    ['skirts after my c-section', 'soft-waist'],
    ['shorts that dont dig in', 'soft-waist'],
    ['meine Jeans zwickt', 'digs-in'],
    ['a hands free bag', 'hands-free'],
    ['Hausschuhe gegen eiskalte Füße', 'cold-feet'],
    ['Rucksack für ein 16 Zoll Notebook', 'sized-laptop'],
    ['Strümpfe, die nicht einschneiden', 'soft-cuffs'],
    ['Oberteile, Opa kann die Arme nicht heben', 'front-opening'],
    ['lange Röcke, ich trage Kopftuch', 'hijab'],
    ['Pullis ohne Etikett für ein autistisches Kind', 'no-labels'],
  ])('%s', (sentence, id) => {
    expect(parse(sentence).situations.map((each) => each.id)).toContain(id)
  })
})

test('what a need keeps out is no reason of a product, what the shopper refused is', async () => {
  const needs = firmNeeds(mentionOf('cold-feet'))
  const unwanted: AttributeValues = { material: ['silk'], color: ['pink'] }
  const bans: AttributeValues = { ...needs?.bans, material: ['silk', 'viscose'] }
  const wish = wishSchema.parse({ wanted: { category: ['cardigan'] }, unwanted })
  const { result } = await searchForGrownUps(services, {
    wish: { ...wish, unwanted: { ...wish.unwanted, material: ['silk', 'viscose'] } },
    reference: null,
    limit: 3,
  })
  const refused = (found: typeof result) => [
    ...new Set(
      found.products.flatMap(({ reasons }) =>
        reasons.flatMap((each) => (each.kind === 'lacks' ? [each.value] : [])),
      ),
    ),
  ]
  expect(refused(result)).toEqual(expect.arrayContaining(['silk', 'viscose', 'pink']))
  expect(needs).not.toBeNull()
  const told = withoutBansAsReasons(result, {
    needs: { ...(needs as NonNullable<typeof needs>), bans },
    unwanted,
  })
  expect(refused(told).toSorted()).toEqual(['pink', 'silk'])
})
