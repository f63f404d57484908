import { describe, expect, test } from 'vitest'
import { attributeNames, attributeTerms } from '../../src/product/attributes.ts'
import { findTerms, findValues } from '../../src/product/find-terms.ts'
import { phrasesOf, type Terms } from '../../src/product/term.ts'
import { pluralOf, termIndex } from '../../src/product/term-index.ts'

const found = (text: string) =>
  findTerms(text).map(
    ({ phrase, meanings }) =>
      `${phrase}: ${meanings.map(({ attribute, values }) => `${attribute} ${values.join('|')}`).join(', ')}`,
  )

describe('terms are found in running text', () => {
  test.each([
    ['T-Shirts', ['t shirts: category t-shirt']],
    ['tshirts', ['tshirts: category t-shirt']],
    ['two scarves', ['scarves: category scarf']],
    ['watches and dresses', ['watches: category watch', 'dresses: category dress']],
    ['a V-neck', ['v neck: neckline v-neck']],
    ['crewneck', ['crewneck: neckline crew']],
    ['3/4 sleeves', ['3 4 sleeves: sleeve_length three-quarter']],
    ['Women’s', ['womens: gender female, age_group adults']],
    ['girls', ['girls: gender female, age_group kids']],
    ['écru', ['ecru: color beige']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('the longest phrase wins over the words within it', () => {
    expect(found('long sleeves')).toEqual(['long sleeves: sleeve_length long'])
    expect(found('dress shirt')).toEqual(['dress shirt: category shirt'])
    expect(found('navy blue')).toEqual(['navy blue: color navy'])
  })

  test('a shade belongs to its color', () => {
    expect(found('dark blue')).toEqual(['dark blue: color navy|blue'])
    expect(found('pale pink')).toEqual(['pale pink: color pink'])
    expect(found('dark red')).toEqual(['dark red: color burgundy|red'])
  })

  test('a word between two colors gives both', () => {
    expect(found('cream')).toEqual(['cream: color white|beige'])
  })

  test('a plural that is a word of its own stays that word', () => {
    expect(found('shorts')).toEqual(['shorts: category shorts'])
    expect(found('short')).toEqual(['short: length short'])
  })

  test('a value that means something else alone needs its noun', () => {
    expect(found('a cap')).toEqual(['cap: category cap'])
    expect(found('cap sleeves')).toEqual(['cap sleeves: sleeve_length cap'])
    expect(found('the crew on a boat')).toEqual([])
  })

  test('a family stands for all its kinds', () => {
    const [shoes] = findTerms('shoes')
    expect(shoes?.meanings[0]?.values).toContain('boots')
    expect(shoes?.meanings[0]?.values).toContain('sneakers')
    expect(findTerms('bags')[0]?.meanings[0]?.values).not.toContain('wallet')
  })
})

describe('a field of a shop is read for its own attribute', () => {
  test('a bare value is enough there', () => {
    expect(findValues('sleeve_length', 'Short')).toEqual(['short'])
    expect(findValues('neckline', 'Crew')).toEqual(['crew'])
  })

  test('several values keep their order', () => {
    expect(findValues('color', 'Navy Blue / White')).toEqual(['navy', 'white'])
    expect(findValues('material', '60% cotton, 40% polyester')).toEqual(['cotton', 'polyester'])
  })

  test('what is unknown gives nothing', () => {
    expect(findValues('color', 'NA')).toEqual([])
  })
})

describe('the vocabulary is sound', () => {
  test('every value is found by every way it is written, in the singular and the plural', () => {
    for (const attribute of attributeNames) {
      for (const [value, term] of Object.entries(attributeTerms[attribute] as Terms)) {
        for (const phrase of [...phrasesOf(term.synonyms), ...phrasesOf(term.narrower)]) {
          expect(findValues(attribute, phrase), `${attribute}: ${phrase}`).toContain(value)
          const plural = pluralOf(phrase)
          if (plural !== '') expect(findValues(attribute, plural), `${attribute}: ${plural}`).toContain(value)
        }
      }
    }
  })

  test('words for two values of one attribute are meant to be', () => {
    const twofold = [...termIndex.meanings].filter(([, meanings]) =>
      meanings.some(({ values }) => values.length === 2),
    )
    const singular = twofold.map(([phrase]) => phrase).filter((phrase) => !phrase.endsWith('s'))
    expect(singular.sort()).toEqual(
      [
        ...['activewear', 'coral', 'cream', 'gymwear', 'ivory', 'khaki', 'off white', 'offwhite', 'peach'],
        ...['polo neck', 'polo t shirt', 'poloneck', 'rust', 'salmon', 'sportswear', 'steel', 'taupe'],
      ].sort(),
    )
  })

  test.each([
    ['dress', 'dresses'],
    ['watch', 'watches'],
    ['baby', 'babies'],
    ['boy', 'boys'],
    ['jeans', ''],
    ['tee', 'tees'],
  ])('the plural of %s is "%s"', (word, plural) => {
    expect(pluralOf(word)).toBe(plural)
  })
})
