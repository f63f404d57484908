import type { Wish } from '../product/wish.ts'

/** The kinds of garment that an outfit is to have, one for each that was named: "shoes" stands for its commonest kind. */
export const outfitSlotsOf = (wishes: readonly Wish[]): string[] => [
  ...new Set(wishes.flatMap(({ wanted }) => wanted.category?.[0] ?? [])),
]

/** The price of an outfit is that of the whole, wherever it was said: the first wish bears it. */
export function withBudget(wishes: readonly Wish[]): Wish[] {
  const priced = wishes.filter(({ price }) => price !== null)
  const only = priced.length === 1 ? priced[0] : undefined
  if (only === undefined) return [...wishes]
  return wishes.map((wish, index) => ({ ...wish, price: index === 0 ? only.price : null }))
}

export const perPiece = /\b(?:each|apiece|a piece|per (?:piece|item))\b/

/** "A shirt and a tie under 50 each": the price holds for every garment. */
export function withPriceEach(wishes: readonly Wish[], message: string): readonly Wish[] {
  if (wishes.length < 2 || !perPiece.test(message)) return wishes
  const price = wishes.find((wish) => wish.price !== null)?.price ?? null
  return wishes.map((wish) => ({ ...wish, price: wish.price ?? price }))
}
