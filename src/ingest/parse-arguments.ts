import { parseArgs } from 'node:util'
import { z } from 'zod'
import { productIndexes } from '../config.ts'
import { AppError } from '../errors.ts'
import { feedFields } from './column-aliases.ts'
import { feedFormats } from './formats/open-feed.ts'
import { parseShard } from './shard.ts'

export const usage = `Usage: npm run ingest -- FILE [options]
       npm run ingest -- --from INDEX [options]

FILE is what a shop exports, gzipped or not, recognized by how it begins:
  exports of Shopify (CSV, products.json), WooCommerce, Magento and Wix; feeds of Google Merchant (TSV, RSS, Atom), OpenAI and
  ACP; schema.org JSON-LD; any CSV, TSV, XML, JSON or JSON Lines whose columns say what they hold, in English, German, French,
  Spanish or Italian.
What is stored already and did not change is skipped, so a run that was stopped is simply run again.

  --images DIR|URL      folder of the pictures named by path (default: FILE's folder), no picture outside of it is read; or
                        the address that the paths are relative to (https://shop.example/media/catalog/product)
  --format FORMAT       ${feedFormats.join(', ')} (default: guessed)
  --map FIELD=COLUMN    reads FIELD from COLUMN; repeatable; "--map FIELD=" switches a field off
                        fields: ${feedFields
                          .join(' ')
                          .replace(/(.{1,84})(?: |$)/g, '$1\n                        ')
                          .trimEnd()}
  --currency CODE       currency of prices that name none (default: EUR)
  --data-dir DIR        where the catalogue is kept (default: DATA_DIR, or .data)
  --concurrency N       pictures fetched and decoded at once (default: 8)
  --dry-run             reads, maps and compares, and writes nothing
  --prune               removes the products that are not in FILE
  --shard I/N           takes the I-th of N parts, so that N workers share FILE (with PRODUCT_INDEX=astra)
  --from INDEX          copies the catalogue of another index (lancedb: the one in the data folder) to the configured one,
                        without reading or encoding it again
  --refetch             reads pictures from URLs again even where the row did not change
  --help                shows this`

/** What says how a feed is read, by command line: a set of test cases is made from a feed with the same. */
export const readingArguments = {
  images: z.string().optional(),
  format: z.enum(feedFormats).optional(),
  /** Field → column. */
  map: z
    .array(z.string().regex(/^[a-z_]+=/, 'must read FIELD=COLUMN'))
    .default([])
    .transform(
      (told): Record<string, string> =>
        Object.fromEntries(told.map((each) => each.split(/=(.*)/s, 2) as [string, string])),
    ),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/, 'must be a code of three letters, such as EUR')
    .default('EUR')
    .transform((code) => code.toUpperCase()),
} as const

const argumentsSchema = z.strictObject({
  ...readingArguments,
  file: z.string().default(''),
  from: z.enum(productIndexes, { error: `must be ${productIndexes.join(' or ')}` }).optional(),
  shard: z
    .string()
    .transform((text, context) => {
      const shard = parseShard(text)
      if (shard === null) context.addIssue({ code: 'custom', message: 'must read I/N, such as 2/4' })
      return shard ?? z.NEVER
    })
    .optional(),
  'data-dir': z.string().optional(),
  concurrency: z.coerce.number().int().min(1).max(64).default(8),
  'dry-run': z.boolean().default(false),
  prune: z.boolean().default(false),
  refetch: z.boolean().default(false),
  help: z.boolean().default(false),
})
export type IngestArguments = z.output<typeof argumentsSchema>

/** Reads the command line; null when it asks for help. Throws `invalid-request` naming each wrong option. */
export function parseArguments(args: readonly string[]): IngestArguments | null {
  const { values, positionals } = parse(args)
  if (values.help === true) return null
  if (positionals.length > 1)
    throw new AppError('invalid-request', `One file at a time, please: ${positionals.join(', ')}.`)
  if (values.from === undefined && positionals.length === 0)
    throw new AppError('invalid-request', 'FILE is missing.')
  if (values.from !== undefined && positionals.length > 0)
    throw new AppError('invalid-request', 'Either a file or --from, please.')
  const parsed = argumentsSchema.safeParse({ ...values, file: positionals[0] })
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `--${path[0]?.toString()}: ${message}`)
    throw new AppError('invalid-request', `${problems.join('; ')}.`)
  }
  return parsed.data
}

function parse(args: readonly string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        images: text,
        format: text,
        map: { type: 'string', multiple: true },
        currency: text,
        'data-dir': text,
        concurrency: text,
        shard: text,
        from: text,
        'dry-run': flag,
        prune: flag,
        refetch: flag,
        help: flag,
      },
    })
  } catch (cause) {
    throw new AppError('invalid-request', cause instanceof Error ? cause.message : 'Bad arguments.', {
      cause,
    })
  }
}
