import { merchantCategories } from '../product/merchant-category.ts'
import type { Category } from '../product/taxonomy.ts'

/** More candidates than this are a whole family, "Footwear": too wide to choose from. */
const mostCandidates = 3

/** What a title says the product is: in "Blue Jeans with Belt" the jeans. */
export function titleCategory(title: string): Category | undefined {
  const head = title.split(/\s+(?:with|w\/|for|featuring|incl\.?)\s+/i, 1)[0] ?? ''
  const inHead = merchantCategories(head)
  const candidates = inHead.length > 0 ? inHead : merchantCategories(title)
  return candidates.length <= mostCandidates ? candidates[0] : undefined
}

/**
 * The category that a shop's columns name, the most telling column first. A column that leaves a choice ("Coats & Jackets") is
 * settled by the title; a mere family that the title does not settle gives none.
 */
export function fieldCategory(columns: readonly string[], title: string): Category | undefined {
  const named = titleCategory(title)
  for (const column of columns) {
    const candidates = merchantCategories(column)
    if (candidates.length === 0) continue
    if (named !== undefined && candidates.includes(named)) return named
    if (candidates.length <= mostCandidates) return candidates[0]
  }
  return undefined
}
