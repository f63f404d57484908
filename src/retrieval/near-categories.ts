import { type Category, type CategoryTerm, categories, categoryTerms } from '../product/taxonomy.ts'

const termOf = (category: Category): CategoryTerm => categoryTerms[category]

/** Families that share a kind of garment: track pants are pants for sport. */
const kindred: readonly string[] = ['bottoms', 'sportswear']

/** True of kinds a shopper may take for one another: of like families and worn in one place, such as shirt and blouse. */
export function areNear(one: Category, other: Category): boolean {
  const [first, second] = [termOf(one), termOf(other)]
  const alike =
    first.family === second.family || (kindred.includes(first.family) && kindred.includes(second.family))
  return alike && first.slot === second.slot
}

/** The category itself and those near it. */
export function nearCategories(category: Category): Category[] {
  return categories.filter((each) => areNear(category, each))
}
