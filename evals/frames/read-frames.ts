import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { earContexts, earWearers } from '../../src/ear/heard.ts'

const names = z.string().transform((column) => column.split(',').filter((name) => name !== '-'))

const frameSchema = z.object({
  hand: z.string(),
  context: z.enum(earContexts),
  wearers: names.pipe(z.array(z.enum(earWearers))),
  acts: names,
  /** To be shown, the best first. */
  kinds: z.array(z.string()),
  /** Named, and not to be shown. */
  otherKinds: z.array(z.string()),
  situations: names,
  message: z.string().min(1),
})
/** A message, and what it comes to as its writer labeled it: `training/ear/LABELS.md`. */
export type Frame = z.output<typeof frameSchema>

/** Where words are labeled as well: `+[red]`. */
const marks = /[+~-]\[([^\]]*)\]/g

const corpus = new URL('../../training/ear/corpus/frames/', import.meta.url)

/** The labeled frames of the hands that are named, or of all. */
export function readFrames(hands: readonly string[] = [], folder: URL = corpus): Frame[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && (hands.length === 0 || hands.includes(file.slice(0, -4))))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [context, acts, wearers, kinds = '', situations, message] = line.split('\t')
          const named = names.parse(kinds)
          return frameSchema.parse({
            ...{
              hand: file.slice(0, -4),
              context,
              acts,
              wearers,
              situations,
              message: message?.replace(marks, '$1'),
            },
            kinds: named.filter((kind) => !kind.startsWith('!')),
            otherKinds: named.filter((kind) => kind.startsWith('!')).map((kind) => kind.slice(1)),
          })
        }),
    )
}
