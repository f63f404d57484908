import { describe, expect, test } from 'vitest'
import { rareGarments } from '../../src/language/en/lexicon.ts'
import { isRareMaterial, rareKind } from '../../src/language/readers/rare-words.ts'
import { findTerms } from '../../src/product/find-terms.ts'
import { categories } from '../../src/product/taxonomy.ts'
import { parse } from './parse.ts'

const wanted = (message: string) => parse(message).wishes[0]?.wanted.category

describe('words that only WordNet has', () => {
  test('each kind is one of ours, and no word is in the vocabulary', () => {
    expect(
      Object.keys(rareGarments).filter((kind) => !(categories as readonly string[]).includes(kind)),
    ).toEqual([])
    const words = Object.values(rareGarments).flatMap((each) => each.split(/\s+/))
    expect(words.filter((word) => findTerms(word).length > 0)).toEqual([])
  })

  test.each([
    ['a homburg for my uncle', 'hat'],
    ['do you have breeches', 'pants'],
    ['something like an ulster', 'coat'],
  ])('%s asks for the nearest kind', (message, kind) => expect(wanted(message)).toEqual([kind]))

  test('a kind that is named goes before', () => {
    expect(wanted('a homburg style dress')).toEqual(['dress'])
  })

  test('stuffs are told from praise', () => {
    expect(['hemp', 'cork', 'decent', 'statement', 'proper', 'hide'].filter(isRareMaterial)).toEqual([
      'hemp',
      'cork',
    ])
    expect(rareKind('decent')).toBeUndefined()
  })
})
