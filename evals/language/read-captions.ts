import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { type CaptionLabel, captionLabelSchema } from './label.ts'
import { readLines } from './read-lines.ts'

const pairSchema = z.object({
  id: z.string(),
  category: z.string(),
  captions: z.tuple([z.string(), z.string()]),
})
export type CaptionPair = z.output<typeof pairSchema>

export type LabelledCaption = { readonly text: string; readonly label: CaptionLabel }

export const labelsPath = join(import.meta.dirname, 'captions.labels.jsonl')

/** The file of FashionIQ's training captions below a data folder. */
export const captionsPath = (data: string): string => join(data, 'fashioniq', 'captions.train.jsonl')

/** Every pair of captions of the data folder; null where the file is not there. */
export function readPairs(data: string): CaptionPair[] | null {
  const path = captionsPath(data)
  return existsSync(path) ? readLines(path, pairSchema) : null
}

/** The labels, each with the text it was given for. Throws `invalid-request` when the data lacks a labelled pair. */
export function joinCaptions(pairs: readonly CaptionPair[]): LabelledCaption[] {
  const textsOf = new Map(pairs.map(({ id, captions }) => [id, captions]))
  return readLines(labelsPath, captionLabelSchema).map((label) => {
    const text = textsOf.get(label.id)?.[label.caption]
    if (text === undefined) throw new AppError('invalid-request', `The data has no caption ${label.id}.`)
    return { text, label }
  })
}
