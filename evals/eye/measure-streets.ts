import type { Color } from '../../src/product/color.ts'
import { familyOf, type Garment } from '../../src/product/garment.ts'
import { nameColor } from '../../src/product/name-color.ts'
import { boxOverlap } from './box-overlap.ts'
import { color13 } from './color-13.ts'
import type { StreetPicture } from './read-pictures.ts'
import { seePictures } from './see-pictures.ts'
import {
  asStreetFamily,
  isOfFamily,
  kindsOfLabel,
  type StreetGarment,
  streetFamilyOf,
} from './street-garment.ts'
import type { Tally } from './tally.ts'

/** Boxes that overlap this much are of one garment. */
const leastOverlap = 0.4

/** Garments found in street photos by family and place, and the kinds and colors of those that were. */
export async function measureStreets(
  pictures: readonly StreetPicture[],
  { tally }: { tally: Tally },
): Promise<void> {
  for await (const { picture, garments } of seePictures(pictures)) {
    const there = picture.garments.filter(({ label }) => streetFamilyOf(label) !== null)
    const told = garments.filter((garment) => asStreetFamily(familyOf(garment)) !== null)
    const pairs = matched(there, told)
    for (const garment of there) {
      const found = pairs.has(garment)
      tally.add('street: recall', found)
      tally.add(`street: recall, ${streetFamilyOf(garment.label)}`, found)
    }
    const right = new Set(pairs.values())
    for (const garment of told) {
      tally.add('street: precision', right.has(garment))
      tally.add(`street: precision, ${asStreetFamily(familyOf(garment))}`, right.has(garment))
    }
    for (const [{ label, median }, { attributes, evidence }] of pairs) {
      const color = attributes.color?.[0] ?? mostOf(evidence?.color)
      tally.add('street: color 13', color !== null && color13(color) === color13(nameColor(median)))
      const kinds = kindsOfLabel[label]
      if (kinds === undefined) continue
      tally.add('street: kind told', attributes.category !== undefined)
      if (attributes.category !== undefined)
        tally.add('street: kind right where told', kinds.includes(attributes.category))
    }
  }
}

const mostOf = (posterior: Readonly<Record<string, number>> = {}) =>
  (Object.entries(posterior).toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null) as Color | null

/** Pairs of one family whose boxes overlap enough, the best first; each is in one pair. */
function matched(there: readonly StreetGarment[], told: readonly Garment[]): Map<StreetGarment, Garment> {
  const pairs = there
    .flatMap((garment) =>
      told.map((other) => ({
        ...{ garment, other },
        alike: isOfFamily(garment.label, asStreetFamily(familyOf(other))),
        overlap: other.box === undefined ? 0 : boxOverlap(garment.box, other.box),
      })),
    )
    .filter(({ alike, overlap }) => alike && overlap >= leastOverlap)
    .sort((one, other) => other.overlap - one.overlap)
  const out = new Map<StreetGarment, Garment>()
  const taken = new Set<Garment>()
  for (const { garment, other } of pairs) {
    if (out.has(garment) || taken.has(other)) continue
    out.set(garment, other)
    taken.add(other)
  }
  return out
}
