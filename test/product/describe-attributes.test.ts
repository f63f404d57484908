import { describe, expect, test } from 'vitest'
import type { Attributes } from '../../src/product/attributes.ts'
import { describeAttributes, describeGarment } from '../../src/product/describe-attributes.ts'
import { findTerms } from '../../src/product/find-terms.ts'

describe('attributes read as a phrase', () => {
  const cases: [Attributes, string][] = [
    [
      { category: 'shirt', color: ['navy'], pattern: 'striped', sleeve_length: 'long', gender: 'male' },
      'navy striped shirt with long sleeves, for men',
    ],
    [
      {
        category: 'dress',
        color: ['red', 'white'],
        length: 'maxi',
        sleeve_length: 'strapless',
        neckline: 'v-neck',
      },
      'maxi strapless red and white dress with a V-neck',
    ],
    [
      { category: 'jeans', color: ['blue'], fit: 'skinny', gender: 'female', age_group: 'kids' },
      'skinny blue jeans, for girls',
    ],
    [
      { category: 'tank-top', color: ['black'], pattern: 'solid', material: ['cotton'] },
      'black cotton tank top',
    ],
    [
      { category: 't-shirt', sleeve_length: 'short', neckline: 'crew', occasion: 'sport' },
      't-shirt with short sleeves and a crew neck, for sport',
    ],
    [{ age_group: 'babies', category: 'bodysuit' }, 'bodysuit, for babies'],
    [{}, 'piece'],
  ]
  test.each(cases)('%j', (attributes, phrase) => {
    expect(describeAttributes(attributes)).toBe(phrase)
  })

  test.each([
    [{ category: 'dress', color: ['navy'] }, 'a navy dress'],
    [{ category: 'jeans', color: ['black'] }, 'black jeans'],
    [{ category: 'coat', color: ['olive'] }, 'an olive coat'],
    [{ category: 'athletic-shoes' }, 'sports shoes'],
  ] as [Attributes, string][])('a garment gets its article: %j', (attributes, phrase) => {
    expect(describeGarment(attributes)).toBe(phrase)
  })

  test('the vocabulary understands its own phrases', () => {
    const attributes: Attributes = {
      category: 'flip-flops',
      color: ['burgundy'],
      pattern: 'dots',
      neckline: 'turtle',
      sleeve_length: 'three-quarter',
    }
    const understood = findTerms(describeAttributes(attributes)).flatMap(({ meanings }) =>
      meanings.map(({ values }) => values[0]),
    )
    expect(understood).toEqual(['burgundy', 'dots', 'flip-flops', 'three-quarter', 'turtle'])
  })
})
