import { type Family, familyWords } from './families.ts'
import { valuesOf } from './term.ts'
import { accessoryTerms, bagTerms, jewelryTerms } from './terms/bags-and-accessories.ts'
import { ethnicTerms } from './terms/ethnic.ts'
import { footwearTerms } from './terms/footwear.ts'
import { lowerTerms } from './terms/lower-body.ts'
import { underwearTerms } from './terms/underwear.ts'
import { upperTerms } from './terms/upper-body.ts'

export { type CategoryTerm, type Family, families, familyWords, type Slot, slots } from './families.ts'

/** Every kind of product the shop can speak of. Names follow Shopify's "Apparel & Accessories" where it has one. */
export const categoryTerms = {
  ...upperTerms,
  ...lowerTerms,
  ...ethnicTerms,
  ...underwearTerms,
  ...footwearTerms,
  ...bagTerms,
  ...accessoryTerms,
  ...jewelryTerms,
}

export const categories = valuesOf(categoryTerms)
export type Category = (typeof categories)[number]

/** The categories of a family, the commonest first. */
export function categoriesOf(family: Family): Category[] {
  return categories.filter((category) => categoryTerms[category].family === family)
}

/** The words for whole families with the categories each means; a wallet is no answer to "a bag". */
export const familyTerms: readonly { words: readonly string[]; categories: Category[] }[] = Object.entries(
  familyWords,
).map(([family, words]) => ({
  words,
  categories: categoriesOf(family as Family).filter((category) => family !== 'bags' || category !== 'wallet'),
}))
