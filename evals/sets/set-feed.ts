import { z } from 'zod'
import { readingArguments } from '../../src/ingest/parse-arguments.ts'

/** `feeds.json`: the feeds of a set, relative to its folder, each with what `npm run ingest` would be told of it. */
export const feedsSchema = z.strictObject({
  feeds: z
    .array(
      z.strictObject({
        file: z.string(),
        format: readingArguments.format,
        images: readingArguments.images,
        map: z.record(z.string(), z.string()).optional(),
        currency: readingArguments.currency,
      }),
    )
    .min(1),
})
export type SetFeed = z.output<typeof feedsSchema>['feeds'][number]
