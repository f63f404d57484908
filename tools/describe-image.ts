import { z } from 'zod'
import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { keyOfName, readingOf } from '../src/dialogue/resolve-reference.ts'
import { turnContextOf } from '../src/dialogue/turn-context.ts'
import { AppError } from '../src/errors.ts'
import type { Reading } from '../src/retrieval/reading.ts'
import { dataLine } from '../src/voice/data-line.ts'
import { createTool } from './create-tool.ts'

const schema = z.object({
  photo: z.string().max(40).nullish().describe('The handle, such as "photo-1"; left out, the latest photo.'),
})

export function createDescribeImage() {
  return createTool(
    async ({ photo }, runtime): Promise<[string, ToolOutcome]> => {
      const { memory, newPhotos } = turnContextOf(runtime)
      const handle = photo ?? newPhotos[0] ?? memory.readings.at(-1)?.handle
      if (handle === undefined)
        throw new AppError('invalid-request', 'No photo has been sent in this conversation.')
      const key = keyOfName(handle, memory)
      const reading = readingOf(key.kind === 'photo' ? key.handle : handle, memory)
      return [describeReading(reading), { kind: 'photo', reading }]
    },
    {
      name: 'describe_image',
      description:
        'What is seen in a photo of the shopper: its garments with their attributes, the main one first.',
      schema,
      responseFormat: 'content_and_artifact',
    },
  )
}

/** Text for the model: the garments of a photo, one a line. */
export function describeReading({ handle, garments }: Reading): string {
  if (garments.length === 0) return `${handle}: no garment was recognised.`
  return garments
    .map(({ description, attributes }) => `${handle}: ${dataLine(description)} ${JSON.stringify(attributes)}`)
    .join('\n')
}
