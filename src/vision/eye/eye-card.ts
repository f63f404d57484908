import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { families } from '../../product/families.ts'
import { categories } from '../../product/taxonomy.ts'
import { decodeRulesSchema } from './decode-rules.ts'

const calibrationSchema = z.object({
  temperature: z.number().positive(),
  /** Least probability at which a reading is worth giving; above 1 when none is. */
  threshold: z.number().positive(),
})
const familySchema = z.enum(families).nullable()

/** `models/eye.json`: what the two towers take, give and mean; written by `training/export.py`. */
export const eyeCardSchema = z.object({
  id: z.string().min(1),
  sha256: z.object({ 'eye-image.onnx': z.string(), 'eye-text.onnx': z.string() }),
  /** Sizes of the vectors: one shared with texts, one of the look alone. */
  dims: z.object({ joint: z.number().int().positive(), look: z.number().int().positive() }),
  image: z.object({
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    fit: z.literal('contain'),
    filter: z.literal('triangle'),
    background: z.number().min(0).max(255),
    input: z.string(),
  }),
  text: z.object({
    buckets: z.number().int().positive(),
    max_words: z.number().int().positive(),
    grams: z.number().int().positive(),
    hash: z.literal('fnv1a-32'),
    padding: z.literal(0),
    input: z.string().transform((input) => input.split(' ')[0] as string),
  }),
  /** Head → the labels of its outputs, in order. */
  labels: z.record(z.string(), z.array(z.string()).min(2)),
  calibration: z.record(z.string(), calibrationSchema),
  /** The category of each label of the head `type`; null where the shop has none. */
  type_category: z.record(z.string(), z.enum(categories).nullable()),
  /** The category of each label of the head `garment`. */
  garment_category: z.record(z.string(), z.enum(categories)),
  /** How often training met each label of the head `type`: one shop's habit. */
  type_share: z.record(z.string(), z.number().positive()).default({}),
  /** The family of each label of the head `type`. */
  type_family: z.record(z.string(), familySchema),
  /** Of the sum of a family's types. */
  family_calibration: calibrationSchema,
  /** The categories of which an attribute may be read; it may be of all where none are named. */
  applies: z.record(z.string(), z.array(z.string())).default({}),
  /** The dense head: for each cell of the input, which kind of thing it shows. */
  cells: z.object({
    kinds: z.array(z.string()).min(2),
    /** Null for what is never a garment. */
    family: z.record(z.string(), familySchema),
    /** Labels of the head `type` that a garment of the kind may have. */
    types: z.record(z.string(), z.array(z.string())),
    stride: z.number().int().positive(),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    decode: decodeRulesSchema,
  }),
})
export type EyeCard = z.output<typeof eyeCardSchema>

/** The folder that the model's three files are in. */
export const modelsFolder = new URL('../../../models/', import.meta.url)

let known: EyeCard | undefined

/** The card of the eye in `models/`, read once. A missing or odd file is `invalid-config`. */
export function readEyeCard(): EyeCard {
  if (known !== undefined) return known
  try {
    known = eyeCardSchema.parse(JSON.parse(readFileSync(new URL('eye.json', modelsFolder), 'utf8')))
  } catch (cause) {
    throw new AppError('invalid-config', 'The card of the eye, models/eye.json, cannot be read.', { cause })
  }
  return known
}
