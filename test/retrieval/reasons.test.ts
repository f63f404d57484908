import { describe, expect, test } from 'vitest'
import type { Attributes } from '../../src/product/attributes.ts'
import { categoriesOf } from '../../src/product/taxonomy.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { composeTarget } from '../../src/retrieval/compose-target.ts'
import { rankHits } from '../../src/retrieval/rank-hits.ts'
import { type Asked, reasonsFor } from '../../src/retrieval/reasons.ts'
import type { Reference } from '../../src/retrieval/reference.ts'
import { relaxationCost } from '../../src/retrieval/relaxation-order.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { inEnglish } from '../voice/in-english.ts'

const productWith = (attributes: Attributes, id = 'p') =>
  indexedProduct({ id, title: 'A piece', attributes }, { vector: new Float32Array(4) }).product
const reasons = (attributes: Attributes, asked: Partial<Asked>) =>
  inEnglish(
    reasonsFor(productWith(attributes), wishSchema.parse(asked), {
      reference: null,
      presumed: {},
      resembles: false,
    }),
  )

describe('reasons speak as people do', () => {
  const boys: Attributes = { category: 't-shirt', gender: 'male', age_group: 'kids' }

  test('a boy is no man', () => {
    expect(reasons(boys, { wanted: { gender: ['male'], age_group: ['kids'] } })).toEqual(['for boys'])
    expect(reasons(boys, { wanted: { age_group: ['kids'] } })).toEqual(['for kids'])
    expect(
      reasons({ ...boys, gender: 'unisex' }, { wanted: { gender: ['unisex'], age_group: ['kids'] } }),
    ).toEqual(['for everybody', 'for kids'])
  })

  test('adults are the rule and no reason', () => {
    expect(
      reasons(
        { gender: 'male', age_group: 'adults' },
        { wanted: { gender: ['male'], age_group: ['adults'] } },
      ),
    ).toEqual(['for men'])
  })

  test('an event and a refused kind get their article; what is of another family anyhow is no reason', () => {
    expect(reasons({ occasion: 'wedding' }, { wanted: { occasion: ['wedding'] } })).toEqual(['for a wedding'])
    expect(reasons({ category: 'skirt' }, { unwanted: { category: ['handbag', 'shorts'] } })).toEqual([
      'not shorts',
    ])
  })

  test('what the reference has counts where the product has just that, a near color does not', () => {
    const like = {
      reference: null,
      presumed: { category: 'dress', color: ['red'] } as Attributes,
      resembles: false,
    }
    const asked = wishSchema.parse({})
    expect(inEnglish(reasonsFor(productWith({ category: 'dress', color: ['red'] }), asked, like))).toEqual([
      'red',
      'dress',
    ])
    expect(
      inEnglish(reasonsFor(productWith({ category: 'dress', color: ['burgundy'] }), asked, like)),
    ).toEqual(['dress'])
  })
})

describe('the target beside a reference', () => {
  const reference: Reference = {
    kind: 'photo',
    handle: 'photo-1',
    attributes: { category: 'handbag', color: ['black', 'gold'] },
    vector: null,
  }

  test('"this bag" is about the kind of bag that is shown, "a clutch" is not', () => {
    const bag = composeTarget(wishSchema.parse({ wanted: { category: categoriesOf('bags') } }), reference)
    expect([bag.stated.category, bag.presumed.category]).toEqual([undefined, 'handbag'])
    const clutch = composeTarget(wishSchema.parse({ wanted: { category: ['clutch'] } }), reference)
    expect([clutch.stated.category, clutch.presumed.category]).toEqual([['clutch'], undefined])
  })

  test('whose main color is refused presumes no color at all', () => {
    const target = composeTarget(wishSchema.parse({ unwanted: { color: ['black'] } }), reference)
    expect(target.presumed.color).toBeUndefined()
    const other = composeTarget(wishSchema.parse({ unwanted: { color: ['gold'] } }), reference)
    expect(other.presumed.color).toEqual(['black'])
  })
})

test("a girl's shirt is nearer to a boy's than a man's", () => {
  expect(relaxationCost(['gender'])).toBeLessThan(relaxationCost(['age_group']))
})

test('where the kind is given up, the family of the kind comes first', () => {
  const wish = wishSchema.parse({ wanted: { category: ['dupatta'] } })
  const hits = [
    {
      product: productWith({ category: 'hat' }, 'a-hat'),
      vectorRank: 1,
      lexicalRank: null,
      similarity: null,
    },
    {
      product: productWith({ category: 'kurta' }, 'z-kurta'),
      vectorRank: 2,
      lexicalRank: null,
      similarity: null,
    },
  ]
  const ranked = rankHits(hits, {
    wish,
    target: composeTarget(wish, null),
    retrievers: { vector: 'named', lexical: false },
  })
  expect(ranked.map(({ product }) => product.id)).toEqual(['z-kurta', 'a-hat'])
})
