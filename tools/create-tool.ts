import { tool } from 'langchain'
import { z } from 'zod'
import { type ArgumentSchema, fitArguments } from './fit-arguments.ts'

/** `tool` of LangChain, except that its arguments are taken as models write them. */
export const createTool: typeof tool = ((func: never, fields: { schema: z.ZodType }) => {
  const made = tool(func, fields as never) as unknown as {
    call: (args: unknown, ...rest: unknown[]) => Promise<unknown>
  }
  const schema = z.toJSONSchema(fields.schema, { io: 'input' }) as ArgumentSchema
  const call = made.call.bind(made)
  made.call = async (args, ...rest) =>
    isToolCall(args)
      ? call({ ...args, args: fitArguments(schema, args.args) }, ...rest)
      : call(fitArguments(schema, args), ...rest)
  return made
}) as never

const isToolCall = (value: unknown): value is { readonly type: 'tool_call'; readonly args: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'tool_call' &&
  'args' in value
