import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { AppError } from '../../../src/errors.ts'

export const usage = `node evals/conversation/violations.ts [--searches N] [--turns N] [--pairs N] [--seed N] [--data-dir DIR] [--out FILE]

Sends generated requests (kind, color, price, size, something refused, in many words) to the sample shop, and fails when a
product that is not marked as a near match breaks what was stated, or any product has what was refused.

  --searches N   requests through the search of POST /v1/search; default: 1000
  --turns N      requests through whole turns of the agent; default: 150
  --pairs N      requests for two garments, through whole turns; default: 50
  --seed N       default: 1
  --data-dir DIR keeps the ingested sample shop there and uses it again
  --out FILE     default: out/violations.json`

const count = z.coerce.number().int().min(0).max(100_000)
const optionsSchema = z.object({
  searches: count.default(1000),
  turns: count.default(150),
  pairs: count.default(50),
  seed: count.default(1),
  'data-dir': z
    .string()
    .transform((folder) => resolve(folder))
    .optional(),
  out: z
    .string()
    .default('out/violations.json')
    .transform((file) => resolve(file)),
  help: z.boolean().default(false),
})

/** The command line, checked. Throws `invalid-request` with the usage. */
export function readOptions(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { searches: text, turns: text, pairs: text, seed: text, 'data-dir': text, out: text }
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } })
    return optionsSchema.parse(values)
  } catch (cause) {
    throw new AppError('invalid-request', `Check the command line.\n\n${usage}`, { cause })
  }
}
