import { z } from 'zod'
import { attributeNames, attributesSchema } from './attributes.ts'
import { evidenceSchema } from './evidence.ts'

/** One garment seen in a photo. An attribute whose confidence is too low is absent, not guessed. */
export const garmentSchema = z.strictObject({
  attributes: attributesSchema,
  /** Calibrated probability in [0, 1] for each attribute that is present. */
  confidence: z.partialRecord(z.enum(attributeNames), z.number().min(0).max(1)),
  /** Where the model gives them: probabilities of all values, also of attributes that it is not sure enough to name. */
  evidence: evidenceSchema.optional(),
  /** A sentence for people, such as "a navy striped shirt with long sleeves". */
  description: z.string(),
})
export type Garment = z.output<typeof garmentSchema>
