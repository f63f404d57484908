import { expect, test } from 'vitest'
import { attributeNames } from '../../src/product/attributes.ts'
import type { Price, Product } from '../../src/product/product.ts'
import { type Direction, wishSchema } from '../../src/product/wish.ts'
import { applyDirections } from '../../src/retrieval/directions/apply-directions.ts'
import type { Reference } from '../../src/retrieval/reference.ts'
import { searchCatalogue } from '../../src/retrieval/search.ts'
import { attributeWords } from '../../src/voice/en/attribute-words.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRandomShop } from '../fakes/random-products.ts'
import { wordVector } from '../fakes/word-encoder.ts'
import { inEnglish } from '../voice/in-english.ts'

const shop = createRandomShop(11)

/** What each comparison means, told apart from the scales that search uses. */
const ladders: Readonly<
  Record<string, readonly [(attributes: Product['attributes']) => string | undefined, string[]]>
> = {
  longer: [({ length }) => length, ['cropped', 'mini', 'short', 'knee', 'midi', 'ankle', 'maxi']],
  looser: [({ fit }) => fit, ['skinny', 'slim', 'regular', 'straight', 'relaxed', 'oversized']],
  bolder: [({ pattern }) => pattern, ['solid', 'striped', 'checkered', 'plaid']],
}
const opposites: Readonly<Record<string, string>> = {
  shorter: 'longer',
  tighter: 'looser',
  plainer: 'bolder',
}
const directions: readonly Direction[] = (['length', 'looseness', 'boldness'] as const).flatMap((axis) => [
  { axis, toward: 'more' } as const,
  { axis, toward: 'less' } as const,
])

type Asked = { readonly reference: Reference; readonly measure: Price }

/** True when the product itself bears the reason out. */
function holds(reason: string, product: Product, { reference, measure }: Asked): boolean {
  const { price, attributes, sizes, brand, stock } = product
  const own = attributeNames.flatMap((name) =>
    [attributes[name] ?? []].flat().map((value) => attributeWords(name, value)),
  )
  const [, bound, symbol, limit] = /^(under |over |)([€$])([\d.]+)$/.exec(reason) ?? []
  if (limit !== undefined) {
    if (price === null || price.currency !== { '€': 'EUR', $: 'USD' }[symbol as '$']) return false
    const off = price.amount - Number(limit)
    return bound === 'under ' ? off < 0 : bound === 'over ' ? off > 0 : off === 0
  }
  const compared = /^(\w+) than the one you picked$/.exec(reason)?.[1]
  if (compared !== undefined) return isBeyond(compared, attributes, reference.attributes)
  const same = /^same (.+) pattern as the one you picked$/.exec(reason)?.[1]
  if (same !== undefined) return attributes.pattern === same && reference.attributes.pattern === same
  if (reason === 'cheaper than the one you named') {
    return price !== null && price.currency === measure.currency && price.amount < measure.amount
  }
  if (reason === 'more expensive than the one you named') {
    return price !== null && price.currency === measure.currency && price.amount > measure.amount
  }
  if (reason === 'similar to the one you picked') return product.id !== (reference as { id: string }).id
  if (reason === 'in stock') return (stock ?? 0) > 0
  if (reason.startsWith('size ')) return sizes.includes(reason.slice(5))
  if (reason.startsWith('not ')) return own.length > 0 && !own.includes(reason.slice(4).replace(/^an? /, ''))
  const near = /^(.+), close to .+$/.exec(reason)?.[1]
  if (near !== undefined) return own.includes(near)
  const detail = /^with (\w+) details$/.exec(reason)?.[1]
  if (detail !== undefined) return own.includes(detail) && attributes.color?.[0] !== detail
  if (/^for (?:girls|boys)$/.test(reason)) {
    return (
      attributes.age_group === 'kids' && attributes.gender === (reason === 'for girls' ? 'female' : 'male')
    )
  }
  return reason === brand || own.includes(reason)
}

function isBeyond(word: string, one: Product['attributes'], other: Product['attributes']): boolean {
  const [read, steps] = ladders[opposites[word] ?? word] ?? []
  if (read === undefined || steps === undefined) return false
  const [first, second] = [read(one), read(other)]
  if (first === undefined || second === undefined) return false
  const off = steps.indexOf(first) - steps.indexOf(second)
  return opposites[word] === undefined ? off > 0 : off < 0
}

test('whatever is asked, every reason that is given is true of the product', async () => {
  const index = openMemoryIndex()
  const inputs = Array.from({ length: 150 }, (_, at) => shop.product(`p${at}`))
  const vector = await wordVector('thing')
  await index.upsert(inputs.map((input) => indexedProduct(input, { vector })))
  const told = new Map<string, number>()
  for (let round = 0; round < 200; round += 1) {
    const { wanted, unwanted, sizes, brands, in_stock } = shop.filter()
    const [picked] = await index.get([`p${round % 150}`])
    if (picked === undefined) throw new Error('the shop has lost a product')
    const reference: Reference = {
      kind: 'product',
      id: picked.id,
      attributes: picked.attributes,
      vector: null,
    }
    const measure = { amount: 60, currency: 'EUR' }
    const direction = directions[round % directions.length] as Direction
    const limits = [
      { max: 59.99, currency: 'EUR' },
      { max: 20 + (round % 60) },
      { min: 60.01, currency: 'EUR' },
    ] as const
    const price = limits[round % 3]
    const said = wishSchema.parse({
      ...{ wanted, unwanted, sizes, brands, in_stock, price, exclude_ids: [picked.id] },
      directions: round % 2 === 0 ? [direction] : [],
    })
    const { wish } = applyDirections(said, {
      directions: said.directions,
      baselines: [{ of: 'things', things: [reference.attributes] }],
      stated: said.wanted,
      kinds: [],
    })
    const comparisons = ['cheaper', null, 'pricier'] as const
    const comparison = comparisons[round % 3] ?? null
    const measuredBy = comparison === null ? null : { price: measure, comparison }
    const request = { wish, reference, measuredBy, limit: 12 }
    const { products } = await searchCatalogue({ index, encoder: createFakeEncoder() }, request)
    for (const { product, reasons } of products) {
      for (const reason of inEnglish(reasons)) {
        const label = `${reason} of ${JSON.stringify(product)} beside ${JSON.stringify(reference.attributes)}`
        expect(holds(reason, product, { reference, measure }), label).toBe(true)
        const sort = reason.replace(/^(.+) (than|as|pattern|close) .*$/, '$2').replace(/\d+/g, '#')
        told.set(sort, (told.get(sort) ?? 0) + 1)
      }
    }
  }
  for (const sort of ['than', 'as', 'under €#', 'size M', 'in stock'])
    expect(told.get(sort) ?? 0, sort).toBeGreaterThan(5)
})
