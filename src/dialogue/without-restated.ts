import { isDeepStrictEqual } from 'node:util'
import type { Wish } from '../product/wish.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What a call asks for anew. A chat model restates what a conversation came to ("looser jeans up to 70", and before that "looser"):
 * where the shopper's message says nothing of it, what the past wish holds already stays as it is, and is not asked for once more.
 */
export function withoutRestated(asked: Wish, past: Wish, said: readonly Wish[]): Wish {
  const anew = <T extends Values>(field: (wish: Wish) => T): T => {
    const isAnew = ([name, values]: [string, unknown]) =>
      !isDeepStrictEqual(values, field(past)[name]) || said.some((wish) => field(wish)[name] !== undefined)
    return Object.fromEntries(Object.entries(field(asked)).filter(isAnew)) as T
  }
  const list = <T>(field: (wish: Wish) => readonly T[]): T[] =>
    field(asked).filter((value) => {
      const isHeld = (wish: Wish) => field(wish).some((held) => isDeepStrictEqual(held, value))
      return !isHeld(past) || said.some(isHeld)
    })
  return {
    ...asked,
    wanted: anew(({ wanted }) => wanted),
    unwanted: anew(({ unwanted }) => unwanted),
    sizes: isDeepStrictEqual(asked.sizes, past.sizes) ? list(({ sizes }) => sizes) : asked.sizes,
    brands: isDeepStrictEqual(asked.brands, past.brands) ? list(({ brands }) => brands) : asked.brands,
    directions: list(({ directions }) => directions),
  }
}
