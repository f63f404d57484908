import { parseArgs } from 'node:util'
import { z } from 'zod'

const count = z.coerce.number().int().min(1).max(1_000_000)

const argumentsSchema = z.strictObject({
  directory: z.string().min(1).optional(),
  labelled: count.optional(),
  from: z.coerce.number().int().nonnegative().default(0),
  'contact-sheet': z.string().min(1).optional(),
  type: z.string().min(1).optional(),
  background: z.boolean().default(false),
})

export const usage = `npm run sample -- OUT_DIR                    the sample catalogue, its pictures and the looks
npm run sample -- OUT_DIR --labelled N       N labelled drawings for training (--from K starts at the K-th)
npm run sample -- --contact-sheet FILE.png   products side by side (--type dress: all of that type)
npm run sample:readings                      what the built-in models see in them, for a quick first start
`

/** What the command line asks for; throws a ZodError or a TypeError that names the argument. */
export function parseArguments(argv: readonly string[]): z.output<typeof argumentsSchema> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      labelled: { type: 'string' },
      from: { type: 'string' },
      'contact-sheet': { type: 'string' },
      type: { type: 'string' },
      background: { type: 'boolean' },
    },
  })
  const parsed = argumentsSchema.parse({ ...values, directory: positionals[0] })
  if (positionals.length > 1)
    throw new TypeError(`one folder only, not also ${positionals.slice(1).join(', ')}`)
  if (!parsed.directory && !parsed['contact-sheet']) throw new TypeError('say where to write')
  return parsed
}
