import { z } from 'zod'
import { attributeNames, attributeTerms } from '../../src/product/attributes.ts'
import { directionAxes } from '../../src/product/wish.ts'

/** The attributes whose values are measured: what a caption can set. */
export const setSlots = [
  'color',
  'pattern',
  'sleeve_length',
  'neckline',
  'material',
  'length',
  'fit',
] as const
export type SetSlot = (typeof setSlots)[number]

/** Stands for every pattern but a plain one: what "printed" asks for. */
export const anyPattern = 'patterned'

/** A claim is one thing said: `color=blue`, `word=belt`, `brand=Nike`, `length more`. */
export type Claim = string
/** Claims any of which is a right reading of the same words. */
export type Item = readonly Claim[]

const knownClaims = new Set<Claim>([
  ...attributeNames.flatMap((name) => Object.keys(attributeTerms[name]).map((value) => `${name}=${value}`)),
  `pattern=${anyPattern}`,
])
const isClaim = (claim: Claim) => /^(?:word|brand)=./.test(claim) || knownClaims.has(claim)

const alternatives = (text: string): Item => text.split('|')

/** `color=blue|color=navy`: right with either. */
export const claimsItemSchema = z
  .string()
  .transform(alternatives)
  .refine((item) => item.every(isClaim), 'names no value of the vocabulary')

/** `length more|length less`, an axis of a wish and where to on it. */
export const directionItemSchema = z
  .string()
  .regex(new RegExp(`^(?:(?:${directionAxes.join('|')}) (?:more|less)(?:\\||$))+$`))
  .transform(alternatives)

const slotSchema = (slot: SetSlot) =>
  z
    .array(z.string())
    .transform((items) => items.map((item) => alternatives(item).map((value) => `${slot}=${value}`)))
    .refine((items) => items.flat().every(isClaim), 'names no value of the vocabulary')
    .optional()

const slotsSchema = z.strictObject({
  color: slotSchema('color'),
  pattern: slotSchema('pattern'),
  sleeve_length: slotSchema('sleeve_length'),
  neckline: slotSchema('neckline'),
  material: slotSchema('material'),
  length: slotSchema('length'),
  fit: slotSchema('fit'),
})

/** What a person read in one caption. `optional`: readings that are neither asked for nor wrong. */
export const captionLabelSchema = z.strictObject({
  id: z.string().regex(/^(?:dress|shirt|toptee)-train-\d{5}$/),
  caption: z.union([z.literal(0), z.literal(1)]),
  sample: z.enum(['random', 'rare']),
  set: slotsSchema,
  removed: z.array(claimsItemSchema),
  directions: z.array(directionItemSchema),
  optional: z
    .strictObject({
      set: slotsSchema.default({}),
      removed: z.array(claimsItemSchema).default([]),
      directions: z.array(directionItemSchema).default([]),
    })
    .default({ set: {}, removed: [], directions: [] }),
  comment: z.string().optional(),
})
export type CaptionLabel = z.output<typeof captionLabelSchema>

/** A sentence of our own: what it takes away, and what it wants all the same. A trap takes nothing away. */
export const negationSchema = z
  .strictObject({
    text: z.string().min(1),
    trap: z.boolean().default(false),
    removed: z.array(claimsItemSchema).default([]),
    optional: z.array(claimsItemSchema).default([]),
    wanted: z.array(claimsItemSchema).default([]),
    context: z
      .strictObject({
        hasPhoto: z.boolean().optional(),
        hasPrevious: z.boolean().optional(),
        brands: z.array(z.string()).optional(),
      })
      .default({}),
  })
  .refine(({ trap, removed }) => trap === (removed.length === 0), 'a trap removes nothing, the others do')
export type Negation = z.output<typeof negationSchema>
