import { describe, expect, test } from 'vitest'
import { categories, categoryTerms } from '../../src/product/taxonomy.ts'
import { isSaidByTitle } from '../../src/retrieval/said-by-title.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

const titled = (title: string) => indexedProduct({ id: 'a', title }).product

describe('what a title says of the kind', () => {
  test('is its kind, whatever the shop files it under', () => {
    expect(isSaidByTitle(titled('Nylon running shoes in cornflower'), 'category', ['athletic-shoes'])).toBe(
      true,
    )
    expect(isSaidByTitle(titled('Nylon running shoes in cornflower'), 'category', ['boots'])).toBe(false)
  })

  test('is no single kind where it names a whole family', () => {
    const bags = categories.filter((each) => categoryTerms[each].family === 'bags')
    expect(isSaidByTitle(titled('Onyx camo weekend bag'), 'category', ['laptop-bag'])).toBe(false)
    expect(isSaidByTitle(titled('Onyx camo weekend bag'), 'category', bags)).toBe(true)
  })
})
