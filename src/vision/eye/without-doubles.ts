import type { Box } from '../../image/crop-photo.ts'
import { likeliest } from './posterior.ts'
import { overlapOf } from './second-look.ts'
import type { Sighting } from './sighting.ts'

/** Overlap from which on two garments of one family are the same one, and share of the smaller that lies within the other. */
const same = { overlap: 0.45, within: 0.8 }
/** Share of what lies within a shop's subject that nobody wears from which on it is a part of that: a flap of a bag is no top. */
const part = 0.9

/** Sightings in their order; of two that are one garment the surer one, and nothing that is a part of another. */
export function withoutDoubles(sightings: readonly Sighting[]): Sighting[] {
  return sightings.filter(
    (one, at) =>
      !sightings.some(
        (other, n) =>
          n !== at && ((isSurer(other, one, n < at) && areSame(one, other)) || isPart(one, other)),
      ),
  )
}

const areSame = (one: Sighting, other: Sighting) =>
  likeliest(other.families)[0] === likeliest(one.families)[0] &&
  (overlapOf(one.box, other.box) >= same.overlap ||
    Math.max(shareWithin(one.box, other.box), shareWithin(other.box, one.box)) >= same.within)

const isPart = (one: Sighting, { subject, worn, box }: Sighting) =>
  subject && worn === false && shareWithin(one.box, box) >= part

const isSurer = (one: Sighting, other: Sighting, isFirst: boolean) =>
  one.subject ||
  (!other.subject && (one.sureness > other.sureness || (one.sureness === other.sureness && isFirst)))

/** Share of a box that lies in another. */
function shareWithin([x, y, width, height]: Box, [left, top, wide, tall]: Box): number {
  const across = Math.min(x + width, left + wide) - Math.max(x, left)
  const down = Math.min(y + height, top + tall) - Math.max(y, top)
  return across <= 0 || down <= 0 ? 0 : (across * down) / (width * height)
}
