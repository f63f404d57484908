import { describe, expect, test } from 'vitest'
import { type Heard, noFrame } from '../../src/ear/heard.ts'
import { parseRequest } from '../../src/language/parse-request.ts'

/** What an ear says that hears the words in brackets told, those in braces refused and all others wanted. */
function heardAs(marked: string): { readonly text: string; readonly heard: Heard } {
  const words: { start: number; end: number; wanted: number; refused: number; told: number }[] = []
  let text = ''
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const role = piece.startsWith('[') ? 'told' : piece.startsWith('{') ? 'refused' : 'wanted'
    const plain = piece.replaceAll(/[[\]{}]/g, '')
    for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = text.length + index
      words.push({ start, end: start + word.length, wanted: 0.05, refused: 0.02, told: 0.05, [role]: 0.9 })
    }
    text += plain
  }
  return { text, heard: { act: 'search', isCertain: true, words, frame: noFrame } }
}

const read = (marked: string) => {
  const { text, heard } = heardAs(marked)
  return parseRequest(text, { language: 'en', hasPhoto: false, hasPrevious: false, brands: [], heard })
}

describe('what the ear hears told', () => {
  test('the looks of another piece are not wished for', () => {
    const { wishes } = read('somebody turned up in a [purple velvet jumpsuit], I would like a hat')
    expect(wishes.map(({ wanted }) => wanted)).toEqual([{ category: ['hat'] }])
  })

  test('a kind that stands alone is asked for, with what is said of it, whatever is told of it', () => {
    const { wishes } = read('the one I lost on the train was a [green] [cardigan]')
    expect(wishes.map(({ wanted }) => wanted)).toEqual([{ category: ['cardigan'], color: ['green'] }])
  })

  test('looks right before a kind that is asked for are said of it', () => {
    const { wishes } = read('are there [striped] shirts for the office')
    expect(wishes[0]?.wanted).toMatchObject({ category: ['shirt'], pattern: ['striped'] })
  })

  test('a question tells of the piece that it asks about', () => {
    const { text, heard } = heardAs('what does the [green jumper] cost')
    const context = { language: 'en', hasPhoto: false, hasPrevious: false, brands: [] } as const
    const { wishes } = parseRequest(text, { ...context, heard: { ...heard, act: 'ask-product' } })
    expect(wishes[0]?.wanted.color).toEqual(['green'])
  })

  test('what is refused stays so', () => {
    const { wishes } = read('sandals, no [red]')
    expect(wishes[0]?.unwanted.color).toContain('red')
  })
})

describe('what the ear hears refused', () => {
  test('is refused though no word of denial stands before it', () => {
    const { wishes } = read('sneakers, {suede} and I have a difficult history')
    expect(wishes[0]?.unwanted.material).toEqual(['suede'])
  })

  test('is asked for where it is said with the garment', () => {
    const { wishes } = read('scarf with {stripes}')
    expect(wishes[0]?.wanted.pattern).toEqual(['striped'])
  })

  test('a word of no attribute is refused only where both say so', () => {
    expect(read('a belt I cannot [swallow]').wishes[0]?.unwanted_words).toEqual([])
    expect(read('boots without {tassels}').wishes[0]?.unwanted_words).toEqual(['tassels'])
  })
})

test('without an ear the rules read alone', () => {
  const { wishes } = parseRequest('boots without tassels', {
    ...{ language: 'en', hasPhoto: false, hasPrevious: false, brands: [] },
  })
  expect(wishes[0]?.unwanted_words).toEqual(['tassels'])
})
