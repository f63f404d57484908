import { type Attributes, attributeNames } from '../product/attributes.ts'
import type { Family } from '../product/families.ts'
import { certaintyOf, type Garment } from '../product/garment.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { SearchOutcome } from './outcome.ts'

/** A garment of a photo as a reply tells it: what it certainly has, and its kind and color where they are likely. */
export type SeenGarment = {
  /** Which of the message's photos shows it, from 1. */
  readonly photo: number
  readonly attributes: Attributes
  /** Where its kind is too doubtful to name. */
  readonly family?: Family
  /** False where its kind is likely and no more: it is told as what it looks like. */
  readonly isCertain: boolean
}

/** What a message's photos show, as far as the reply is about it; nothing where no garment was made out. */
export type Seen = { readonly photos: number; readonly garments: readonly SeenGarment[] }

/** All the garments of photos that nothing was searched for. */
export const seenIn = (readings: readonly Reading[]): Seen => ({
  photos: readings.length,
  garments: readings.flatMap(({ garments }, at) => garments.map((garment) => seenGarment(garment, at + 1))),
})

/** The garments that the searches are for the like of; of a photo of which none is, the main one. */
export function searchedIn(readings: readonly Reading[], searches: readonly SearchOutcome[]): Seen {
  const garments = readings.flatMap(({ handle, garments: seen }, at) => {
    const places = searches.flatMap(({ reference }) =>
      reference?.kind === 'photo' && reference.handle === handle ? [reference.garment ?? 1] : [],
    )
    const told = [...new Set(places.length > 0 ? places : [1])].flatMap((place) => seen[place - 1] ?? [])
    return told.map((garment) => inShort(seenGarment(garment, at + 1)))
  })
  return { photos: readings.length, garments }
}

/** What tells a garment from others at a glance, and as much is said before products are shown. */
function inShort({
  attributes: { category, color, pattern, sleeve_length },
  ...seen
}: SeenGarment): SeenGarment {
  const attributes = { category, color: color?.slice(0, 2), pattern, sleeve_length }
  return {
    ...seen,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)),
  }
}

/** Probability below which a color is not told. */
const leastColor = 0.5

function seenGarment(garment: Garment, photo: number): SeenGarment {
  const { attributes, family, confidence } = garment
  const told = attributeNames.filter((name) => {
    if (name === 'category') return true
    if (name === 'color') return (confidence.color ?? 1) >= leastColor
    return certaintyOf(garment, name) !== 'likely'
  })
  const kept = Object.entries(attributes).filter(([name]) => told.some((each) => each === name))
  return {
    photo,
    attributes: Object.fromEntries(kept),
    ...(attributes.category === undefined && family !== undefined ? { family } : {}),
    isCertain: certaintyOf(garment, 'category') !== 'likely',
  }
}
