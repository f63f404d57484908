import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { AppError } from '../src/errors.ts'
import { readingArguments } from '../src/ingest/parse-arguments.ts'
import { searchParts } from '../src/retrieval/search-part.ts'
import { measureNames, measureOf } from './measures/measures.ts'

export const usage = `npm run eval -- [options]

Run sets through the product's own search, and score what comes back:
  --dataset DIR      a set, a plain BEIR folder or FashionIQ's own; several times for several. Without it: the sample shop's set
  --task NAME        one task only; several times for several
  --corpus FILE      another corpus of the set, such as corpus.image-only.jsonl
  --encoder NAME     what EMBEDDING_MODEL may say; several times to compare them
  --without PART     leaves out ${searchParts.join(', ')}; several times for several
  --words-only       ingests titles, texts and pictures, not the corpus's metadata
  --out DIR          metrics.json, TASK.run, TASK.qrels, report.html; default: out/eval
  --measure NAME     such as ndcg@5, besides the usual ones
  --depth N          products a query asks for; default: 100
  --seed N           of the random ranking beside every figure; several times for their mean; default: 1
  --concurrency N    queries in flight; default: 1, so that times are those of one shopper
  --no-cache         reads every picture anew          --no-report   writes no page

Compare two runs, query by query:
  --compare A B      the folders of two runs           --measure NAME   default: ndcg@10

Hold the line:
  --gate             runs the sample set; fails where a figure fell significantly below evals/baseline.json
  --gate --update    writes evals/baseline.json anew

Make a set (into --dataset DIR):
  --make-set FEED    from a catalogue's own attributes  --cases N   at most so many a task; default: 60
                     read with what npm run ingest takes: --images DIR|URL --map FIELD=COLUMN --currency CODE --format FORMAT
  --label-sheet      writes DIR/label-sheet.html: fifty products, drawn by --seed, whose labels a person confirms in a browser
  --confirm FILE     what the sheet saved: runs of the set then score the confirmed labels apart
  --feedback FILE    from shoppers' thumbs, JSON lines of text, image, product_id, thumb; adds the task "feedback"

LangSmith (needs LANGSMITH_API_KEY; nothing is sent otherwise):
  --langsmith push | run | pull   --project NAME   --judge   see docs/evals.md`

const many = z.array(z.string()).default([])
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const optionsSchema = z
  .object({
    dataset: many.transform((folders) => folders.map((folder) => resolve(folder))),
    task: many,
    corpus: z.string().default('corpus.jsonl'),
    encoder: many,
    without: z.array(z.enum(searchParts)).default([]),
    'words-only': z.boolean().default(false),
    out: z
      .string()
      .default('out/eval')
      .transform((folder) => resolve(folder)),
    measure: many,
    depth: whole(10, 1000).default(100),
    seed: z.array(whole(0, 2 ** 32 - 1)).default([1]),
    concurrency: whole(1, 64).default(1),
    'no-cache': z.boolean().default(false),
    'no-report': z.boolean().default(false),
    compare: z.boolean().default(false),
    gate: z.boolean().default(false),
    update: z.boolean().default(false),
    'make-set': z.string().optional(),
    ...readingArguments,
    cases: whole(1, 10_000).default(60),
    'label-sheet': z.boolean().default(false),
    confirm: z.string().optional(),
    feedback: z.string().optional(),
    langsmith: z.enum(['push', 'run', 'pull']).optional(),
    project: z.string().optional(),
    judge: z.boolean().default(false),
    help: z.boolean().default(false),
    runs: many,
  })
  .refine(({ compare, runs }) => runs.length === (compare ? 2 : 0), '--compare takes two folders')
export type EvalOptions = z.output<typeof optionsSchema>

const flags = [
  ...['words-only', 'no-cache', 'no-report', 'compare', 'gate', 'update', 'judge', 'label-sheet'],
]
const lists = ['dataset', 'task', 'encoder', 'without', 'measure', 'seed', 'map'] as const
const single = [
  ...[
    'corpus',
    'out',
    'depth',
    'concurrency',
    'make-set',
    'cases',
    'confirm',
    'feedback',
    'langsmith',
    'project',
  ],
  ...Object.keys(readingArguments).filter((name) => name !== 'map'),
]

/** The command line, checked. Throws `invalid-request` with the usage. */
export function readOptions(args: readonly string[]): EvalOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
        ...Object.fromEntries(lists.map((name) => [name, { type: 'string' as const, multiple: true }])),
        ...Object.fromEntries(single.map((name) => [name, { type: 'string' as const }])),
        help: { type: 'boolean', short: 'h' },
      },
    })
    return optionsSchema.parse({ ...values, runs: positionals })
  } catch (cause) {
    throw new AppError('invalid-request', `Check the command line.\n\n${usage}`, { cause })
  }
}

/** The usual measures and those asked for besides. Throws `invalid-request` for one that there is not. */
export function measuresOf({ measure }: Pick<EvalOptions, 'measure'>): string[] {
  for (const name of measure) measureOf(name)
  return [...new Set([...measureNames, ...measure])]
}
