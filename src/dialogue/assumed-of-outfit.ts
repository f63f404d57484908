import type { SituationMention } from '../language/situation-words.ts'
import type { Warmth } from '../outfit/warmth.ts'
import { wishSchema } from '../product/wish.ts'
import { type Assumed, assumedFrom } from './assume.ts'
import { type FirmNeeds, firmNeeds } from './firm-needs.ts'
import { readToolText } from './read-message.ts'
import type { Weather } from './situations/situation.ts'
import type { TurnContext } from './turn-context.ts'

/** What follows from what an outfit is for, by the words of a call and the shopper's own; of its edits all words so far. */
export function assumedOfOutfit(text: string, turn: TurnContext): Assumed | null {
  const read = readToolText(text, turn)
  const [stated = wishSchema.parse({})] = [...turn.request.wishes, ...read.wishes]
  const { category: _, ...wanted } = stated.wanted
  return assumedFrom(mentionsOf(read.situations, turn), { ...stated, wanted })
}

/** What bodies, beliefs and purses ask of every piece of an outfit, by the same words. */
export const needsOfOutfit = (text: string, turn: TurnContext): FirmNeeds | null =>
  firmNeeds(mentionsOf(readToolText(text, turn).situations, turn))

function mentionsOf(read: readonly SituationMention[], { request }: TurnContext): SituationMention[] {
  const ids = new Set(request.situations.map(({ id }) => id))
  return [...request.situations, ...read.filter(({ id }) => !ids.has(id))]
}

/** The weather as clothes are made for it: against rain people want a coat, too. */
export const warmthOf = (weather: Weather | null): Warmth => {
  if (weather === null || weather === 'mild') return 0
  return weather === 'hot' ? -1 : 1
}
