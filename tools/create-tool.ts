import { tool } from 'langchain'
import { z } from 'zod'
import { AppError } from '../src/errors.ts'
import { type ArgumentSchema, fitArguments } from './fit-arguments.ts'
import { wireSchema } from './wire-schema.ts'

/** `tool` of LangChain, except that its arguments are taken as models write them, and that its schema is sent in few tokens. */
export const createTool: typeof tool = ((func: never, fields: { schema: z.ZodType }) => {
  const schema = z.toJSONSchema(fields.schema, { io: 'input' }) as ArgumentSchema
  const made = tool(func, { ...fields, schema: wireSchema(schema) } as never) as unknown as {
    call: (args: unknown, ...rest: unknown[]) => Promise<unknown>
  }
  const taken = (given: unknown) => {
    const parsed = fields.schema.safeParse(fitArguments(schema, given))
    if (parsed.success) return withoutNulls(parsed.data)
    const told = 'The arguments do not fit the schema of this tool.'
    throw new AppError('invalid-request', told, { cause: parsed.error })
  }
  const call = made.call.bind(made)
  made.call = async (args, ...rest) =>
    isToolCall(args) ? call({ ...args, args: taken(args.args) }, ...rest) : call(taken(args), ...rest)
  return made
}) as never

/** What is null is left out, as it would be by who is not told that it may be null. */
const withoutNulls = (args: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args as object).filter(([, value]) => value !== null))

const isToolCall = (value: unknown): value is { readonly type: 'tool_call'; readonly args: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'tool_call' &&
  'args' in value
