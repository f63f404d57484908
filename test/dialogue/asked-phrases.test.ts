import { afterAll, describe, expect, test } from 'vitest'
import { askedPhrases, refusedPhrases } from '../../src/dialogue/asked-phrases.ts'
import { unmentionedNotes } from '../../src/dialogue/unmentioned-notes.ts'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import { productSchema } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { parse } from '../language/parse.ts'

const ear = createBuiltInEar()
afterAll(() => ear.close())

async function phrases(message: string) {
  const heard = await ear.hear(message, 'new')
  const request = parse(message, { heard })
  const [wish = wishSchema.parse({})] = request.wishes
  return {
    asked: askedPhrases(wish, { message, heard, request }),
    refused: refusedPhrases(wish.unwanted_words, { message, heard, request }),
  }
}

describe('what is wished for in words that no attribute holds is kept as it was written', () => {
  test.each([
    ['running leggings with thumb loops, black', ['thumb loops']],
    ['I need a jacket with a detachable hood liner', ['detachable', 'liner']],
    ['trousers with a gusset please, size 42', ['gusset']],
    ['green wool coat under 200', []],
    ['Rucksack mit Trinkblase, grün', ['Trinkblase']],
  ])('"%s"', async (message, said) => {
    const { asked } = await phrases(message)
    expect(asked.flatMap((phrase) => phrase.said.split(' '))).toEqual(
      expect.arrayContaining(said.flatMap((each) => each.split(' '))),
    )
    if (said.length === 0) expect(asked).toEqual([])
  })
})

test('words of a story, of the day and of praise are none', async () => {
  const { asked } = await phrases(
    'my neighbor Gerald keeps laughing at my driveway so I need a proper winter coat',
  )
  expect(asked).toEqual([])
})

test('what is refused is heard, too', async () => {
  const { refused } = await phrases('white shoes, no eyelets')
  expect(refused.map(({ said }) => said).join(' ')).toContain('eyelets')
})

const shown = (title: string, description = '') => ({
  product: productSchema.parse({ id: title, title, description }),
  ...{ score: 1, reasons: [], nearMatch: false, relaxed: [] },
})

test('what one of the first products says of itself is not told as missing, what none says is', () => {
  const asked = [
    { said: 'box pleats', words: ['box', 'pleats'] },
    { said: 'thumb loops', words: ['thumb', 'loops'] },
  ]
  const products = [shown('Skirt', 'Box-pleated, in navy.'), shown('Other skirt')]
  expect(unmentionedNotes({ asked, refused: [] }, { shown: products, told: [] })).toEqual([
    { kind: 'unmentioned', phrases: ['thumb loops'] },
  ])
  const told = [{ kind: 'unread', words: ['loops'], instead: [] } as const]
  expect(unmentionedNotes({ asked, refused: [] }, { shown: products, told })).toEqual([])
  expect(unmentionedNotes({ asked, refused: [] }, { shown: [], told: [] })).toEqual([])
})
