import { familyOf, type Garment } from '../product/garment.ts'
import { type Category, categoriesOf, categoryTerms } from '../product/taxonomy.ts'
import type { Reading } from '../retrieval/reading.ts'

/** Where on the body things are that may be taken for each other: a blouse for a jacket, a long top for a dress. */
const places: Readonly<Record<string, readonly string[]>> = {
  top: ['upper'],
  'mid-layer': ['upper'],
  outer: ['upper'],
  underneath: ['upper', 'lower'],
  'full-body': ['upper', 'lower'],
  bottom: ['lower'],
}

const placesOf = (kinds: readonly Category[]): string[] =>
  kinds.flatMap((kind) => {
    const { slot, family } = categoryTerms[kind]
    return places[slot] ?? [family]
  })

const kindsOf = (garment: Garment): readonly Category[] => {
  const family = familyOf(garment)
  if (garment.attributes.category !== undefined) return [garment.attributes.category]
  return family === undefined ? [] : categoriesOf(family)
}

/** False where a photo shows garments and none is where one of these kinds is worn: a bag, beside trousers and shoes. */
export function mayShow({ garments }: Reading, kinds: readonly Category[]): boolean {
  if (kinds.length === 0 || garments.length === 0) return true
  const asked = new Set(placesOf(kinds))
  return garments.some((garment) => {
    const own = kindsOf(garment)
    return own.length === 0 || placesOf(own).some((place) => asked.has(place))
  })
}

/** The photo that shows a garment of these kinds; null where several may, or none. */
export function photoShowing(readings: readonly Reading[], kinds: readonly Category[]): Reading | null {
  if (kinds.length === 0) return null
  const [one, ...others] = readings.filter(
    (reading) => reading.garments.length > 0 && mayShow(reading, kinds),
  )
  return one !== undefined && others.length === 0 ? one : null
}
