import { z } from 'zod'
import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { readToolText } from '../src/dialogue/read-message.ts'
import { turnContextOf } from '../src/dialogue/turn-context.ts'
import { createTool } from './create-tool.ts'

const schema = z.object({ text: z.string().max(2_000).describe("A shopper's words.") })

export function createExtractAttributes() {
  return createTool(
    async ({ text }, runtime): Promise<[string, ToolOutcome]> => {
      const context = turnContextOf(runtime)
      const { wishes } = readToolText(text.trim() === '' ? context.message : text, context)
      return [JSON.stringify(wishes), { kind: 'attributes', wishes }]
    },
    {
      name: 'extract_attributes',
      description:
        "The shop's attributes in a shopper's words: wanted and unwanted values, price, sizes and brands of each garment.",
      schema,
      responseFormat: 'content_and_artifact',
    },
  )
}
