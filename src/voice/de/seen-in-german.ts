import { wishSchema } from '../../product/wish.ts'
import type { Reading } from '../../retrieval/reading.ts'
import { listGerman } from './list-german.ts'
import { listGermanWish } from './list-german-wish.ts'

/** What was seen in photos: "Dein Foto habe ich so gelesen: Hemden, Rot, gestreift." Empty when nothing was. */
export function seenInGerman(looks: readonly Reading[]): string {
  const seen = looks
    .flatMap(({ garments }) => garments.slice(0, 1))
    .map(({ attributes }) => {
      const wanted = Object.entries(attributes).map(([name, value]) => [name, [value].flat()])
      return listGermanWish(wishSchema.parse({ wanted: Object.fromEntries(wanted) }))
    })
  return seen.length === 0 ? '' : `Dein Foto habe ich so gelesen: ${listGerman(seen)}.`
}
