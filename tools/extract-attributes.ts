import { tool } from 'langchain'
import { z } from 'zod'
import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { turnContextOf } from '../src/dialogue/turn-context.ts'
import { parseRequest } from '../src/language/parse-request.ts'

const schema = z.object({ text: z.string().max(2_000).describe("A shopper's words.") })

export function createExtractAttributes() {
  return tool(
    async ({ text }, runtime): Promise<[string, ToolOutcome]> => {
      const { message, request, newPhotos } = turnContextOf(runtime)
      const { wishes } = text === message ? request : parseRequest(text, { hasPhoto: newPhotos.length > 0 })
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
