import { drawSome, seededRandom } from '../seeded-random.ts'
import type { Case, CaseMaker } from './cases/case.ts'
import {
  alikeCases,
  composedColorCases,
  composedGenderCases,
  composedNegationCases,
  composedPatternCases,
} from './cases/composed.ts'
import { conversationCases } from './cases/conversation.ts'
import { colorTypeCases, negationCases, priceCases, typeCases } from './cases/words.ts'
import type { Task } from './eval-set.ts'
import type { LabelledProduct } from './labelled-product.ts'

const makers: Readonly<Record<string, CaseMaker>> = {
  type: typeCases,
  'color-type': colorTypeCases,
  negation: negationCases,
  price: priceCases,
  alike: alikeCases,
  'composed-color': composedColorCases,
  'composed-negation': composedNegationCases,
  'composed-pattern': composedPatternCases,
  'composed-gender': composedGenderCases,
  conversation: conversationCases,
}

/**
 * Tasks whose right answers follow from what is known of the products: no one needs to label. Tasks that the products allow
 * no case of are absent; of the others at most `most` conversations or queries are drawn by the seed.
 */
export function makeTasks(
  products: readonly LabelledProduct[],
  { seed, most }: { seed: number; most: number },
): Task[] {
  return Object.entries(makers).flatMap(([name, make], place) => {
    const random = seededRandom(seed + place)
    const threads = [
      ...Map.groupBy(make(products, random), ({ query }) => query.thread ?? query._id).values(),
    ]
    const drawn = new Set(drawSome(threads, most, random))
    const cases = threads.filter((thread) => drawn.has(thread)).flat()
    return cases.length === 0 ? [] : [toTask(name, cases)]
  })
}

const toTask = (name: string, cases: readonly Case[]): Task => ({
  name,
  queries: cases.map(({ query }) => query),
  qrels: new Map(cases.map(({ query, grades }) => [query._id, grades])),
})
