import type { EvalSet } from './eval-set.ts'
import { isFeedSet, readFeedSet } from './feed-set.ts'
import { isFashionIq, readFashionIq } from './read-fashioniq.ts'
import { readSet } from './read-set.ts'

/** The sets in a folder: one, of a corpus or of feeds, or of FashionIQ's own files one for each category. */
export async function openSets(options: {
  dataset: string
  corpus: string
  tasks: readonly string[]
  split?: string
}): Promise<EvalSet[]> {
  if (await isFeedSet(options.dataset)) return [await readFeedSet(options)]
  return (await isFashionIq(options.dataset)) ? readFashionIq(options) : [await readSet(options)]
}
