import type { EvalSet } from './eval-set.ts'
import { isFashionIq, readFashionIq } from './read-fashioniq.ts'
import { readSet } from './read-set.ts'

/** The sets in a folder: one, or of FashionIQ's own files one for each category. */
export async function openSets(options: {
  dataset: string
  corpus: string
  tasks: readonly string[]
  split?: string
}): Promise<EvalSet[]> {
  return (await isFashionIq(options.dataset)) ? readFashionIq(options) : [await readSet(options)]
}
