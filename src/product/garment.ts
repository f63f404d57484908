import { z } from 'zod'
import { type AttributeName, attributeNames, attributesSchema } from './attributes.ts'
import { evidenceSchema } from './evidence.ts'
import { type Family, families } from './families.ts'
import { categoryTerms } from './taxonomy.ts'

const share = z.number().min(0).max(1)

/** One garment seen in a photo. An attribute whose confidence is too low is absent, not guessed. */
export const garmentSchema = z.strictObject({
  attributes: attributesSchema,
  /** Where its kind is too doubtful to name: the family, such as "shoes". */
  family: z.enum(families).optional(),
  /** Calibrated probability in [0, 1] for each attribute that is present. */
  confidence: z.partialRecord(z.enum(attributeNames), z.number().min(0).max(1)),
  /** Where the model gives them: probabilities of all values, also of attributes that it is not sure enough to name. */
  evidence: evidenceSchema.optional(),
  /** True of what the whole picture is of, as a shop's photo is of one product whatever else it shows. */
  subject: z.literal(true).optional(),
  /** Where it is in the picture: left edge, top edge, width and height in shares of the picture's. */
  box: z
    .tuple([share, share, share, share])
    .describe('Left edge, top edge, width, height, in shares of the picture.')
    .optional(),
  /** A sentence for people, such as "a navy striped shirt with long sleeves". */
  description: z.string(),
})
export type Garment = z.output<typeof garmentSchema>

/** Probability from which a reading is told as certain; below it, "it looks like". */
export const certainFrom = 0.8

/** How sure the reading of a garment's attribute is; null where it has none. */
export function certaintyOf(
  { confidence }: Pick<Garment, 'confidence'>,
  name: AttributeName,
): 'certain' | 'likely' | null {
  const p = confidence[name]
  return p === undefined ? null : p >= certainFrom ? 'certain' : 'likely'
}

/** The family of a garment, of which the kind need not be known; undefined where neither is. */
export const familyOf = ({
  attributes: { category },
  family,
}: Pick<Garment, 'attributes' | 'family'>): Family | undefined =>
  category === undefined ? family : categoryTerms[category].family
