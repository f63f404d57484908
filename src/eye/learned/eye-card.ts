import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { categories } from '../../product/taxonomy.ts'

const calibrationSchema = z.object({
  temperature: z.number().positive(),
  /** Least probability at which a reading is worth giving; above 1 when none is. */
  threshold: z.number().positive(),
})

/** `models/eye.json`: what the two towers take, give and mean; written by `training/export.py`. */
export const eyeCardSchema = z.object({
  id: z.string().min(1),
  sha256: z.object({ 'eye-image.onnx': z.string(), 'eye-text.onnx': z.string() }),
  dimension: z.number().int().positive(),
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
})
export type EyeCard = z.output<typeof eyeCardSchema>

/** The folder that the model's three files are in. */
export const modelsFolder = new URL('../../../models/', import.meta.url)

let known: EyeCard | undefined

/** The card of the learned eye in `models/`, read once. A missing or odd file is `invalid-config`. */
export function readEyeCard(): EyeCard {
  if (known !== undefined) return known
  try {
    known = eyeCardSchema.parse(JSON.parse(readFileSync(new URL('eye.json', modelsFolder), 'utf8')))
  } catch (cause) {
    throw new AppError('invalid-config', 'The card of the eye, models/eye.json, cannot be read.', { cause })
  }
  return known
}
