import { type Category, type CategoryTerm, categories, categoryTerms } from '../product/taxonomy.ts'

const termOf = (category: Category): CategoryTerm => categoryTerms[category]

/** True of kinds a shopper may take for one another: of one family and worn in one place, such as shirt and blouse. */
export function areNear(one: Category, other: Category): boolean {
  return termOf(one).family === termOf(other).family && termOf(one).slot === termOf(other).slot
}

/** The category itself and those near it. */
export function nearCategories(category: Category): Category[] {
  return categories.filter((each) => areNear(category, each))
}
