import { accessoryTerms, bagTerms, jewelryTerms } from './categories/bags-and-accessories.ts'
import { ethnicTerms } from './categories/ethnic.ts'
import { footwearTerms } from './categories/footwear.ts'
import { lowerTerms } from './categories/lower-body.ts'
import { underwearTerms } from './categories/underwear.ts'
import { upperTerms } from './categories/upper-body.ts'
import { type Family, familyWords } from './families.ts'
import { valuesOf } from './term.ts'

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
export const familyTerms: readonly { words: readonly string[]; values: Category[] }[] = Object.entries(
  familyWords,
).map(([family, words]) => ({
  words,
  values: categoriesOf(family as Family).filter((category) => family !== 'bags' || category !== 'wallet'),
}))
