import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { rgbSchema, type StreetGarment } from './street-garment.ts'

/** A product photo of a shop, with the seller's labels. */
export type ProductPicture = {
  readonly file: string
  readonly type: string
  readonly gender: string
  readonly color: string
  readonly part: 'hi' | 'lo'
}
/** An amateur's photo of one garment. */
export type AmateurPicture = { readonly file: string; readonly garment: string }
/** A street photo of a person with the garments that a mask was drawn of. */
export type StreetPicture = { readonly file: string; readonly garments: readonly StreetGarment[] }

const rowsOf = async (file: string) =>
  parse(await readFile(file), { columns: true, relax_quotes: true }) as Record<string, string>[]

export async function readProducts(data: string, split: string): Promise<ProductPicture[]> {
  const rows = await rowsOf(join(data, 'kagl/kagl.csv'))
  return rows
    .filter((row) => row.split === split)
    .map(({ file = '', articleType = '', gender = '', baseColour = '' }) => ({
      ...{ file: join(data, 'kagl', file), type: articleType, gender, color: baseColour },
      part: file.startsWith('hi/') ? 'hi' : 'lo',
    }))
}

export async function readAmateurs(data: string, split: string): Promise<AmateurPicture[]> {
  const rows = await rowsOf(join(data, 'clothing/clothing.csv'))
  return rows
    .filter((row) => row.split === split)
    .map(({ file = '', label = '' }) => ({ file: join(data, 'clothing', file), garment: label }))
}

const streetSchema = z.object({
  file: z.string(),
  split: z.string(),
  width: z.number(),
  height: z.number(),
  garments: z
    .array(
      z.object({
        label: z.string(),
        box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
        share: z.number(),
        median_rgb: rgbSchema,
      }),
    )
    .optional(),
})

/** Only photos with a mask: of the others nobody knows where things are. */
export async function readStreets(data: string, split: string): Promise<StreetPicture[]> {
  const lines = (await readFile(join(data, 'ccp/ccp.jsonl'), 'utf8')).trim().split('\n')
  return lines
    .map((line) => streetSchema.parse(JSON.parse(line)))
    .flatMap(({ file, split: part, width, height, garments }) => {
      if (part !== split || garments === undefined) return []
      const shares = garments.map(({ label, box: [x, y, w, h], share, median_rgb }) => ({
        ...{ label, share, median: median_rgb },
        box: [x / width, y / height, w / width, h / height] as const,
      }))
      return [{ file: join(data, 'ccp', file), garments: shares }]
    })
}
