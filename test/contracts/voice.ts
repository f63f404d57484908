import { describe, expect, test } from 'vitest'
import { groundReply } from '../../chains/ground-reply.ts'
import type { ReplyFacts } from '../../src/dialogue/reply-facts.ts'
import { productSchema } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { sayReply } from '../../src/voice/say-reply.ts'
import type { Voice } from '../../src/voice/voice.ts'
import { voiceOf } from '../../src/voice/voices.ts'
import { attributeValues, notes, plainSearch, reasons, replies } from './voice-facts.ts'

/**
 * What every voice must do. `alike` are words that it has in common with English, beside the names of `voice-facts.ts`: any
 * other is one that leaked.
 */
export function voiceContract(name: string, { voice, alike }: { voice: Voice; alike?: string }): void {
  const sorts = <Fact>(facts: Readonly<Record<string, readonly Fact[]>>) =>
    Object.entries(facts).map(([sort, each]) => ({ sort, facts: each }))

  describe(`the voice contract: ${name}`, () => {
    test.each(sorts(reasons))('reason $sort is said as a short phrase', ({ facts }) => {
      for (const reason of facts) {
        const said = voice.reason(reason)
        expectWords(said)
        expect(said, said).not.toMatch(/[.!?]$/)
        expect(said.split(' ').length, said).toBeLessThanOrEqual(14)
      }
    })

    test('no two values of an attribute are said alike', () => {
      for (const [attribute, values] of Map.groupBy(attributeValues, ([each]) => each)) {
        const said = values.map(([, value]) => voice.reason({ kind: 'has', attribute, value }))
        expect(new Set(said).size, said.join()).toBe(values.length)
      }
    })

    test.each(attributeValues)('%s %s is told where it is asked for', (attribute, value) => {
      // Nobody says that they are grown up.
      if (value === 'adults') return
      const search = (wanted: object) =>
        voice.search({ ...plainSearch, wish: wishSchema.parse({ wanted }) }, '')
      expect(search({ [attribute]: [value] })).not.toBe(search({}))
    })

    test.each(sorts(notes))('note $sort is said as a sentence', ({ facts }) => {
      for (const note of facts) expectSentences(voice.note(note))
    })

    test('a constraint that a direction became is no note', () => {
      const direction = { axis: 'length', toward: 'more', as: 'constraint', attribute: 'length' } as const
      expect(voice.note({ kind: 'direction', direction })).toBe('')
    })

    test('what holds of several garments is said once', () => {
      const [note] = notes['not-sold'] ?? []
      const told = { ...plainSearch, notes: note === undefined ? [] : [note] }
      const [found] = (replies.found ?? []).filter(({ kind }) => kind === 'found')
      const said = sayReply(
        { ...(found as Extract<ReplyFacts, { kind: 'found' }>), searches: [told, told] },
        voice,
      )
      const sentence = voice.note(note as NonNullable<typeof note>)
      expect(said.split(sentence)).toHaveLength(2)
    })

    test('one piece that was named and cannot be had is sold out, and no match for pieces', () => {
      const piece = productSchema.parse({ id: 'p', title: 'Vela', availability: 'out_of_stock' })
      const soldOut = { products: [piece], isAll: true, instead: [] }
      const search = (wanted: object) =>
        voice.search({ ...plainSearch, exact: 1, picks: [], soldOut, wish: wishSchema.parse({ wanted }) }, '')
      expect(search({}).split(' ').length).toBeLessThanOrEqual(4)
      expect(search({})).toContain('Vela')
      expect(search({ category: ['dress'] }).length).toBeGreaterThan(search({}).length)
    })

    test.each(sorts(replies))('$sort is replied to in whole sentences', ({ facts }) => {
      for (const reply of facts) expectSentences(sayReply(reply, voice))
      expectSentences(voice.spent)
    })

    test('grounding leaves every reply as it is, amounts included', () => {
      const stock = { asksForStock: true, stocked: [{ stock: 3, availability: 'in_stock' as const }] }
      const amounts = [44.95, 50, 49.5, 20, 120, 140, 150]
      const known = {
        products: [{ id: 'p', title: 'Vela', url: null }],
        amounts,
        message: '',
        ...stock,
      }
      for (const reply of Object.values(replies).flat()) {
        const said = sayReply(reply, voice)
        expect(groundReply(said, known)).toBe(said)
      }
    })

    if (alike === undefined) return
    test('no English word leaks', () => {
      const own = new Set([...names, ...alike.split(/\s+/)])
      const english = new Set(sayComposed(voiceOf('en')).flatMap(wordsOf))
      const leaked = sayComposed(voice).flatMap((said) =>
        wordsOf(said)
          .filter((word) => english.has(word) && !own.has(word))
          .map((word) => `${word} in “${said}”`),
      )
      expect(leaked).toEqual([])
    })
  })
}

/** What the shelves of knowledge say stands in whole sentences and shares many names: "denim", "smoking". */
const isComposed = (reply: ReplyFacts): boolean =>
  !(reply.kind === 'answered' && reply.answer.about === 'advice' && reply.answer.advised !== null)

/** All that is composed of words. */
const sayComposed = (voice: Voice): string[] => [
  ...Object.values(reasons).flat().map(voice.reason),
  ...Object.values(notes).flat().map(voice.note),
  ...Object.values(replies)
    .flat()
    .filter(isComposed)
    .map((reply) => sayReply(reply, voice)),
  voice.spent,
]

/** What the facts call things, in any language. */
const names = ['vela', 'nord', 'lumen', 'xyzzy', 'eur', 'usd', 'xl', 'xxl']

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

function expectWords(said: string): void {
  expect(said, JSON.stringify(said)).toMatch(/^\S(?:.*\S)?$/su)
  expect(said, said).not.toMatch(
    /undefined|null|object|NaN|[_{}]| {2}|\s[.,;:!?]|[,;:][.!?]|\.\.|\(\)|„“|“”/u,
  )
}

function expectSentences(said: string): void {
  expectWords(said)
  expect(said, said).toMatch(/[.!?]$/u)
}
