import type { CoveredField } from '../../src/ingest/coverage.ts'
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
import { brandCases, titleCases } from './cases/names.ts'
import { genderCases, sizeCases, stockCases } from './cases/offers.ts'
import { priceCases, priceRangeCases, superlativeCases } from './cases/prices.ts'
import { colorTypeCases, negationCases, typeCases } from './cases/words.ts'
import type { LabelledProduct } from './labelled-product.ts'
import type { Task } from './task.ts'

/** A kind of case, and the fields that its judgments rest on. */
type Maker = { readonly make: CaseMaker; readonly needs: readonly CoveredField[] }

/** New ones go to the end: a maker's place is part of its seed. */
const makers: Readonly<Record<string, Maker>> = {
  type: { make: typeCases, needs: ['category'] },
  'color-type': { make: colorTypeCases, needs: ['category', 'color'] },
  negation: { make: negationCases, needs: ['category', 'color'] },
  price: { make: priceCases, needs: ['category', 'price'] },
  alike: { make: alikeCases, needs: ['category', 'color', 'picture'] },
  'composed-color': { make: composedColorCases, needs: ['category', 'color', 'picture'] },
  'composed-negation': { make: composedNegationCases, needs: ['category', 'color', 'picture'] },
  'composed-pattern': { make: composedPatternCases, needs: ['category', 'pattern', 'picture'] },
  'composed-gender': { make: composedGenderCases, needs: ['category', 'gender', 'picture'] },
  conversation: { make: conversationCases, needs: ['category', 'color'] },
  title: { make: titleCases, needs: ['title'] },
  brand: { make: brandCases, needs: ['brand'] },
  size: { make: sizeCases, needs: ['category', 'sizes'] },
  gender: { make: genderCases, needs: ['category', 'gender'] },
  stock: { make: stockCases, needs: ['category', 'availability'] },
  'price-range': { make: priceRangeCases, needs: ['category', 'price'] },
  superlative: { make: superlativeCases, needs: ['category', 'price'] },
}

export const madeTasks: readonly string[] = Object.keys(makers)

/** The fields that the judgments of a made task rest on; none of another. */
export const fieldsOfTask = (name: string): readonly CoveredField[] =>
  Object.hasOwn(makers, name) ? (makers[name]?.needs ?? []) : []

/**
 * Tasks whose right answers follow from what is known of the products: no one needs to label. Tasks that the products allow
 * no case of are absent; of the others at most `most` conversations or queries are drawn by the seed.
 */
export function makeTasks(
  products: readonly LabelledProduct[],
  { seed, most }: { seed: number; most: number },
): Task[] {
  const soldOut = new Set(
    products.filter(({ availability }) => availability === 'out_of_stock').map(({ id }) => id),
  )
  return Object.entries(makers).flatMap(([name, { make }], place) => {
    const random = seededRandom(seed + place)
    const threads = [
      ...Map.groupBy(make(products, random), ({ query }) => query.thread ?? query._id).values(),
    ]
    const drawn = new Set(drawSome(threads, most, random))
    const cases = threads.filter((thread) => drawn.has(thread)).flat()
    return cases.length === 0 ? [] : [toTask(name, cases, soldOut)]
  })
}

const toTask = (name: string, cases: readonly Case[], soldOut: ReadonlySet<string>): Task => ({
  name,
  queries: cases.map(({ query }) => query),
  qrels: new Map(cases.map(({ query, grades }) => [query._id, withoutSoldOut(grades, soldOut)])),
})

/** What is sold out comes last, and no one misses it there; it is right only where nothing else is. */
function withoutSoldOut(grades: Case['grades'], soldOut: ReadonlySet<string>): ReadonlyMap<string, number> {
  const isGone = (id: string, grade: number) => grade > 0 && soldOut.has(id)
  const kept = new Map([...grades].filter(([id, grade]) => !isGone(id, grade)))
  return [...kept.values()].some((grade) => grade > 0) ? kept : grades
}
