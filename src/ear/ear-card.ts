import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { earActs, earContexts, earWearers } from './heard.ts'

const probability = z.number().min(0)

/** `models/ear.json`: what the ear takes, gives and means; written by `training/ear/export.py`. */
export const earCardSchema = z.object({
  id: z.string().min(1),
  sha256: z.object({ 'ear.onnx': z.string() }),
  dims: z.object({ vector: z.number().int().positive() }),
  /** In the order of the outputs. */
  acts: z.array(z.enum(earActs)).length(earActs.length),
  roles: z.tuple([z.literal('filler'), z.literal('wanted'), z.literal('refused'), z.literal('told')]),
  /** The names of a frame's parts, each in the order of its output; `kinds` of both outputs of kinds. */
  wearers: z.array(z.enum(earWearers)).length(earWearers.length),
  kinds: z.array(z.string().min(1)).min(1),
  situations: z.array(z.string().min(1)).min(1),
  /** The piece that tells each context. */
  contexts: z.record(z.enum(earContexts), z.string()),
  /** Least probabilities, fit on hands that trained nothing; above 1 where nothing is ever sure. */
  thresholds: z.object({
    /** To follow an act where no rule reads exact words, and to go against one that does. */
    act: probability,
    certain: probability,
    /** Acts that need more than the rest. */
    of: z.partialRecord(z.enum(earActs), probability).default({}),
  }),
  text: z.object({
    input: z.string(),
    most_pieces: z.number().int().positive(),
    longest_word: z.number().int().positive(),
    start: z.string(),
    end: z.string(),
    unknown: z.string(),
    /** Word pieces in the order of their ids; "##" begins one that goes on within a word. */
    pieces: z.string().transform((pieces) => pieces.split(' ')),
  }),
})
export type EarCard = z.output<typeof earCardSchema>

/** The folder that the model's two files are in. */
export const modelsFolder = new URL('../../models/', import.meta.url)

/** The card of the ear. A missing or odd file is `invalid-config`. */
export function readEarCard(folder: URL = modelsFolder): EarCard {
  try {
    return earCardSchema.parse(JSON.parse(readFileSync(new URL('ear.json', folder), 'utf8')))
  } catch (cause) {
    throw new AppError('invalid-config', 'The card of the ear, models/ear.json, cannot be read.', { cause })
  }
}
