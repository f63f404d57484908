import type { ShopperRequest } from '../language/request.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import { familyOf, type Garment } from '../product/garment.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { ThreadMemory } from './memory.ts'
import { garmentName } from './resolve-reference.ts'

/** What a message says a photo shows, where it was misread. */
export type CorrectedReading = {
  /** The photo's handle, or one of its garments: "photo-1/2". */
  readonly of: string
  /** The thread's memory with the photo read so. */
  readonly memory: ThreadMemory
}

/** Statements about what is there: "it is a dress", "no, those are boots", "not a jacket, a dress", "I meant the dress". */
const states =
  /^(?:(?:no|nope|nah|wrong|sorry|actually|well|but|hm+|hey|oh)\b[\s,.!:;-]*)*(?:(?:it|that|this|these|those|they)\b(?:\s+(?:one|picture|photo|thing))?\s*(?:['’]?s\b|['’]?re\b|is\b|are\b|isn|aren|was\b|were\b)|i\s+mean|not?\s+an?\b|an?\s+[\w\s-]+,?\s+(?:and\s+)?not\b)/i
const asks =
  /\b(?:show|want|need|find|look|looking|search|give|have|instead|prefer|would|like|similar|please)\b/i

/**
 * The reading that a message corrects ("It is a dress, not a jacket"), of a photo sent before; null where it states nothing of the kind, or
 * what was read already.
 */
export function correctReading(
  { english, wishes, question }: Pick<ShopperRequest, 'english' | 'wishes' | 'question'>,
  { memory, newPhotos }: { readonly memory: ThreadMemory; readonly newPhotos: readonly string[] },
): CorrectedReading | null {
  const [wish, ...others] = wishes
  const [kind, ...further] = wish?.wanted.category ?? []
  if (wish === undefined || others.length > 0 || kind === undefined || question !== null) return null
  if (newPhotos.length > 0 || !states.test(english.trim()) || asks.test(english)) return null
  const spoken = garmentsSpokenOf(memory)
  const denied: readonly string[] = wish.unwanted.category ?? []
  const isDenied = ({ garment }: Place) => denied.includes(garment.attributes.category ?? '')
  const place =
    spoken.find(isDenied) ?? (denied.length === 0 ? spoken[0] : spoken.find(isUnnamed)) ?? spoken[0]
  if (place === undefined) return null
  const known = place.garment.attributes.category
  if (known !== undefined && [kind, ...further].includes(known)) return null
  // "It's shoes": a family's many kinds name none of them.
  const told = further.length === 0 ? garmentToldAs(place.garment, kind) : null
  if (told === null) return null
  return { of: garmentName(place.handle, place.at + 1), memory: withGarment(memory, place, told) }
}

type Place = { readonly handle: string; readonly at: number; readonly garment: Garment }

const isUnnamed = ({ garment }: Place) => garment.attributes.category === undefined

/** The garments of photos that the last searches were for, else those of the latest photo, the main one first. */
function garmentsSpokenOf({ readings, searches }: ThreadMemory): Place[] {
  const placeOf = ({ handle, garments }: Reading, at: number): Place[] =>
    garments[at] === undefined ? [] : [{ handle, at, garment: garments[at] }]
  const searched = searches.flatMap(({ reference }) => {
    if (reference?.kind !== 'photo') return []
    const reading = readings.find(({ handle }) => handle === reference.handle)
    return reading === undefined ? [] : placeOf(reading, (reference.garment ?? 1) - 1)
  })
  const latest = readings.at(-1)
  if (searched.length > 0 || searches.length > 0 || latest === undefined) return searched
  return latest.garments.flatMap((_, at) => placeOf(latest, at))
}

/** The garment as what it is said to be; what another kind of garment was seen to have is not kept. */
export function garmentToldAs(
  { attributes, confidence, evidence, family: _, ...rest }: Garment,
  category: Category,
): Garment {
  const { color, pattern, gender, age_group } = attributes
  const isLike = familyOf({ attributes }) === categoryTerms[category].family
  const kept = isLike ? attributes : { color, pattern, gender, age_group }
  const known = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
  const told = { ...known, category }
  return {
    ...rest,
    attributes: told,
    confidence: { ...confidence, category: 1 },
    ...(evidence === undefined ? {} : { evidence: { ...evidence, category: { [category]: 1 } } }),
    description: describeGarment(told),
  }
}

function withGarment(memory: ThreadMemory, { handle, at }: Place, garment: Garment): ThreadMemory {
  const readings = memory.readings.map((reading) => {
    if (reading.handle !== handle) return reading
    // A picture that is not of what it was taken for is not that product's own.
    const { same: _, ...seen } = reading
    return { ...seen, garments: reading.garments.with(at, garment) }
  })
  return { ...memory, readings }
}
