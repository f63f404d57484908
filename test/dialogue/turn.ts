import { createTurnContext } from '../../src/dialogue/create-turn-context.ts'
import { noNames } from '../../src/dialogue/find-names.ts'
import { emptyMemory, type PastSearch, type ThreadMemory } from '../../src/dialogue/memory.ts'
import type { TurnContext } from '../../src/dialogue/turn-context.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'

/** A search of the conversation to go on from. */
export const pastSearchFor = (wish: WishInput, more: Partial<PastSearch> = {}): PastSearch => {
  const parsed = wishSchema.parse(wish)
  return { wish: parsed, reference: null, spokenPrice: parsed.price, seen: [], ...more }
}

const shownAs = (id: string) => ({ id, title: id, price: null, brand: null, attributes: {} })

/** A thread in which `a`, `b` and `c` were shown for a wish, a dress by default. */
export const later = (wish: WishInput = { wanted: { category: ['dress'] } }): ThreadMemory => ({
  ...emptyMemory(''),
  shown: ['a', 'b', 'c'].map(shownAs),
  focus: 'a',
  searches: [pastSearchFor(wish)],
})

/** The thread with a photo that came with the message, or before it. */
export const withPhoto = (memory: ThreadMemory = emptyMemory('')): ThreadMemory => ({
  ...memory,
  readings: [{ handle: 'photo-1', hash: '1', garments: [], vector: null }],
  photoCount: 1,
})

/** A turn of a message, and nothing else. */
export const turnOf = (
  message: string,
  more: Partial<Parameters<typeof createTurnContext>[0]> = {},
): TurnContext =>
  createTurnContext({
    ...{ message, newPhotos: [], brands: [], names: noNames, filter: undefined, limit: 8 },
    memory: emptyMemory(''),
    ...more,
  })
