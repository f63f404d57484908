import type { ShownGroup } from '../../dialogue/shown-groups.ts'
import { phraseWish } from './phrase-wish.ts'
import { slotName } from './word-outfit.ts'

/** "blazer", "red sneakers": what products that belong together are called. */
export function wordGroup({ slot, category, wish }: ShownGroup): string {
  if (wish !== null) return phraseWish(wish).what
  return slot === null ? 'pieces' : slotName(slot, category)
}
