import { describe, expect, test } from 'vitest'
import { groundReply } from '../../chains/ground-reply.ts'
import { type KnownFacts, knownFacts } from '../../chains/known-facts.ts'
import { turnOf } from '../dialogue/turn.ts'
import { dishonest, dishonestApart } from './replies/dishonest.ts'
import { honest, honestApart } from './replies/honest.ts'

const factsIn = (message: string): KnownFacts => ({
  ...knownFacts(turnOf(message), []),
  products: [
    { id: 'frock-0412', title: 'Maren Wickelkleid', url: null, words: 'Tjelvar linen green' },
    { id: '8841207', title: 'Odile Trench Coat', url: null, words: 'Kestrel & Sons beige' },
  ],
  brands: ['Tjelvar', 'Kestrel & Sons'],
  amounts: [74.5, 1249, 90],
})
const facts = { en: factsIn('a linen dress under 90'), de: factsIn('ein Kleid aus Leinen bis 90 Euro') }
const kept = 'Soft and light.'

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const ground = (text: string) => groundReply(`${text} ${kept}`, facts[language])

  test.each([...honest[language], ...honestApart[language]])(
    'what an honest stylist says stays: %s',
    (text) => {
      expect(ground(text)).toBe(`${text} ${kept}`)
    },
  )
  test.each([...dishonest[language], ...dishonestApart[language]])('what nobody told goes: %s', (text) => {
    expect(ground(text)).toBe(kept)
  })
})
