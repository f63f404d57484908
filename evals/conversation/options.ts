import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { type Expression, expressions } from './ideal-model/express-calls.ts'

export const usage = `node evals/conversation/main.ts [--only NAME] [--held-apart] [--ideal-model HOW] [--data-dir DIR] [--out FILE]

Plays scripted dialogues against the real agent over the sample shop, and checks every answer. The built-in planner answers,
or a chat model when OPENAI_API_KEY or OPENAI_BASE_URL is set.

  --only NAME      a dialogue or a topic; may be given several times
  --held-apart     plays the second, smaller set, whose words nothing was built against
  --ideal-model HOW
                   plays them with the planner and with a scripted chat model that calls what the planner would, through OpenAI's
                   protocol, and tells which turns show other products; HOW: "words" for the planner's own calls, "arguments" for
                   calls by fields and in words of its own
  --data-dir DIR   keeps the ingested sample shop there and uses it again; otherwise it is made anew each time
  --out FILE       where the result goes as JSON; default: out/conversation.json`

const optionsSchema = z.object({
  only: z.array(z.string()).default([]),
  'held-apart': z.boolean().default(false),
  'ideal-model': z.enum(expressions).optional(),
  'data-dir': z.string().optional(),
  out: z.string().default('out/conversation.json'),
  help: z.boolean().default(false),
})

export type ConversationOptions = {
  readonly only: readonly string[]
  readonly heldApart: boolean
  readonly idealModel: Expression | undefined
  readonly dataDir: string | undefined
  readonly out: string
  readonly help: boolean
}

/** The command line, checked. Throws `invalid-request` with the usage. */
export function readOptions(args: readonly string[]): ConversationOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        'held-apart': { type: 'boolean' },
        'ideal-model': { type: 'string' },
        'data-dir': { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const {
      only,
      'held-apart': heldApart,
      'ideal-model': idealModel,
      'data-dir': folder,
      out,
      help,
    } = optionsSchema.parse(values)
    return {
      only,
      heldApart,
      idealModel,
      help,
      out: resolve(out),
      dataDir: folder === undefined ? undefined : resolve(folder),
    }
  } catch (cause) {
    throw new AppError('invalid-request', `Check the command line.\n\n${usage}`, { cause })
  }
}
