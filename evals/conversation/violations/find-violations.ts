import type { ProductCard } from '../../../chains/turn.ts'
import { judgedProduct } from '../checks/judged-product.ts'
import { refusedTraits, unmetConditions } from '../checks/unmet-conditions.ts'
import type { FeedRow } from '../open-sample-shop.ts'
import type { GeneratedRequest } from './generate-request.ts'

export type Violation = {
  readonly text: string
  readonly product: string
  readonly broken: readonly string[]
}

export type Judgment = {
  readonly violations: readonly Violation[]
  readonly shown: number
  readonly unmarked: number
  /** Products that meet everything and are marked as near matches all the same. */
  readonly wronglyMarked: number
  /** True when the shop has a fitting product for each garment, yet for some garment none came unmarked. */
  readonly missed: boolean
}

/**
 * Judges an answer by how its request was made. A product that is not marked breaks nothing that was stated; one that is
 * marked still has nothing that was refused. Of two garments a product answers to the one whose kind it is.
 */
export function findViolations(
  { text, garments }: GeneratedRequest,
  cards: readonly ProductCard[],
  rows: ReadonlyMap<string, FeedRow>,
): Judgment {
  const judged = cards.map((card) => {
    const product = judgedProduct(card, rows.get(card.id))
    const own = garments.find(({ meet }) =>
      meet.category?.some((kind) => kind === product.attributes.category),
    )
    const { meet, never } = own ?? (garments[0] as GeneratedRequest['garments'][number])
    const unmet = unmetConditions(product, meet)
    const refused = refusedTraits(product, never)
    const broken = [...(product.nearMatch ? [] : unmet), ...refused]
    const fits = unmetConditions(product, meet, { strict: true }).length === 0 && refused.length === 0
    return { product, garment: own, broken, fits }
  })
  const fitting = judged.filter(({ fits }) => fits)
  const missed = garments.some(
    (garment) =>
      hasFitting(garment, rows) &&
      !fitting.some((each) => each.garment === garment && !each.product.nearMatch),
  )
  return {
    violations: judged
      .filter(({ broken }) => broken.length > 0)
      .map(({ product, broken }) => ({ text, product: product.id, broken })),
    shown: judged.length,
    unmarked: judged.filter(({ product }) => !product.nearMatch).length,
    wronglyMarked: fitting.filter(({ product }) => product.nearMatch).length,
    missed,
  }
}

function hasFitting(
  { meet, never }: GeneratedRequest['garments'][number],
  rows: ReadonlyMap<string, FeedRow>,
): boolean {
  return [...rows.values()].some((row) => {
    const { id, title, brand, price, sizes, ...attributes } = row
    const product = { id, title, brand, price, sizes, attributes, nearMatch: false, relaxed: [] }
    const unmet = unmetConditions(product, meet, { strict: true })
    // Children's pieces are for those who ask for them.
    if (meet.age_group === undefined && isForChildren(attributes.age_group)) return false
    return unmet.length === 0 && refusedTraits(product, never).length === 0
  })
}

const isForChildren = (age: unknown) => age === 'kids' || age === 'babies'
