import type { Warmth } from '../outfit/warmth.ts'
import { wishSchema } from '../product/wish.ts'
import { type Assumed, assumedFrom } from './assume.ts'
import { readToolText } from './read-message.ts'
import type { Weather } from './situations/situation.ts'
import type { TurnContext } from './turn-context.ts'

/** What follows from what an outfit is for, by the words of a call and the shopper's own; of its edits all words so far. */
export function assumedOfOutfit(text: string, turn: TurnContext): Assumed | null {
  const read = readToolText(text, turn)
  const [stated = wishSchema.parse({})] = [...turn.request.wishes, ...read.wishes]
  const ids = new Set(turn.request.situations.map(({ id }) => id))
  const mentions = [...turn.request.situations, ...read.situations.filter(({ id }) => !ids.has(id))]
  const { category: _, ...wanted } = stated.wanted
  return assumedFrom(mentions, { ...stated, wanted })
}

/** The weather as clothes are made for it: against rain people want a coat, too. */
export const warmthOf = (weather: Weather | null): Warmth => {
  if (weather === null || weather === 'mild') return 0
  return weather === 'hot' ? -1 : 1
}
