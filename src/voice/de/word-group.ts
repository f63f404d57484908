import type { ShownGroup } from '../../dialogue/shown-groups.ts'
import { slotName } from './nouns.ts'
import { phraseWish } from './phrase-wish.ts'

/** "Blazer", "rote Sneaker": what products that belong together are called. */
export function wordGroup({ slot, category, wish }: ShownGroup): string {
  if (wish !== null) return phraseWish(wish)
  return slot === null ? 'Teile' : slotName(slot, category)
}
