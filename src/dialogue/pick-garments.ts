import { AppError } from '../errors.ts'
import type { Attributes } from '../product/attributes.ts'
import type { Color } from '../product/color.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import type { Garment } from '../product/garment.ts'
import type { Category } from '../product/taxonomy.ts'
import { garmentToldAs } from './correct-reading.ts'
import type { ThreadMemory } from './memory.ts'
import { garmentName } from './resolve-reference.ts'

/** A garment of a photo that a message is about, and what it was misread as. */
export type PickedGarment = {
  /** Of the message's photos where it has any, else of the conversation's, from 1. */
  readonly photo: number
  /** From 1, in the order of `describe`. */
  readonly garment: number
  readonly category?: Category | undefined
  readonly color?: readonly Color[] | undefined
}

export type Picked = {
  /** Names of the garments: "photo-1/2". */
  readonly names: readonly string[]
  /** The thread's memory with the garments as they were said to be. */
  readonly memory: ThreadMemory
  /** The one garment of an earlier photo that was misread. */
  readonly corrects?: string
}

/** The garments that were pointed at in photos. Throws `invalid-request` for one that there is not. */
export function pickGarments(
  picks: readonly PickedGarment[],
  { memory, newPhotos }: { readonly memory: ThreadMemory; readonly newPhotos: readonly string[] },
): Picked {
  let readings = memory.readings
  const names = picks.map(({ photo, garment: place, category, color }) => {
    const handle = newPhotos.length > 0 ? newPhotos[photo - 1] : `photo-${photo}`
    const at = readings.findIndex((reading) => reading.handle === handle)
    const reading = readings[at]
    const garment = reading?.garments[place - 1]
    if (reading === undefined || garment === undefined)
      throw new AppError('invalid-request', `garments: There is no garment ${place} in photo ${photo}.`)
    if (category !== undefined || color !== undefined) {
      const { same: _, ...seen } = reading
      const told = withColor(category === undefined ? garment : garmentToldAs(garment, category), color)
      readings = readings.with(at, { ...seen, garments: reading.garments.with(place - 1, told) })
    }
    return garmentName(reading.handle, place)
  })
  const [only, ...others] = names
  const isCorrected = picks[0]?.category !== undefined || picks[0]?.color !== undefined
  return {
    names,
    memory: { ...memory, readings },
    ...(only !== undefined && others.length === 0 && isCorrected && newPhotos.length === 0
      ? { corrects: only }
      : {}),
  }
}

function withColor(garment: Garment, color: readonly Color[] | undefined): Garment {
  if (color === undefined) return garment
  const attributes: Attributes = { ...garment.attributes, color: [...color] }
  const certain = Object.fromEntries(color.map((value) => [value, 1]))
  return {
    ...garment,
    attributes,
    confidence: { ...garment.confidence, color: 1 },
    ...(garment.evidence === undefined ? {} : { evidence: { ...garment.evidence, color: certain } }),
    description: describeGarment(attributes),
  }
}
