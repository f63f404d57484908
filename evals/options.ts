import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { AppError } from '../src/errors.ts'

export const usage = `npm run eval -- [--dataset DIR] [--task NAME] [--corpus FILE] [--out DIR] [--depth N] [--seed N]

  --dataset DIR   a retrieval set: corpus.jsonl and, per task, queries.jsonl and qrels/test.tsv.
                  Without it: a set made from the sample catalogue, with the words taken away.
  --task NAME     one task only; may be given several times
  --corpus FILE   another corpus of the same set, such as corpus.image-only.jsonl
  --out DIR       where metrics.json, TASK.run (TREC) and report.html go; default: out/eval
  --depth N       products a query asks for; default: 100
  --seed N        of the random ranking that stands beside every figure; default: 1`

const optionsSchema = z.object({
  dataset: z.string().optional(),
  task: z.array(z.string()).optional(),
  corpus: z.string().default('corpus.jsonl'),
  out: z.string().default('out/eval'),
  depth: z.coerce.number().int().min(10).max(1000).default(100),
  seed: z.coerce.number().int().nonnegative().default(1),
  help: z.boolean().default(false),
})
export type EvalOptions = z.output<typeof optionsSchema>

/** The command line, checked. Throws `invalid-request` with the usage. */
export function readOptions(args: readonly string[]): EvalOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        dataset: { type: 'string' },
        task: { type: 'string', multiple: true },
        corpus: { type: 'string' },
        out: { type: 'string' },
        depth: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const options = optionsSchema.parse(values)
    return {
      ...options,
      out: resolve(options.out),
      ...(options.dataset ? { dataset: resolve(options.dataset) } : {}),
    }
  } catch (cause) {
    throw new AppError('invalid-request', `Check the command line.\n\n${usage}`, { cause })
  }
}
