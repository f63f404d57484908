import { type AttributeName, type AttributeValues, attributeNames } from '../product/attributes.ts'
import { type PriceRange, type Wish, wishSchema } from '../product/wish.ts'
import type { Outfit } from './outfit.ts'
import type { SlotPlan } from './plan-slots.ts'

/**
 * Everything asked of the pieces together: of named garments their kinds, of the others the kinds that were chosen; its price is
 * the budget of the whole.
 */
export function outfitWish(
  { pieces }: Pick<Outfit, 'pieces'>,
  { plan, budget }: { plan: SlotPlan; budget: PriceRange | null },
): Wish {
  const asked = plan.slots.filter((slot) => slot.asked).flatMap(({ wishes }) => wishes)
  const usual = pieces.filter(({ wish }) => !asked.includes(wish)).map(({ wish }) => wish)
  const all = [...asked, ...usual]
  const categories = [
    ...asked.flatMap(({ wanted }) => wanted.category ?? []),
    ...pieces.flatMap(({ product }) => product.product.attributes.category ?? []),
  ]
  const category = [...new Set(categories)]
  const wanted = unionOf(all.map((wish) => wish.wanted))
  return wishSchema.parse({
    text: unique(all.map(({ text }) => text))
      .join(' ')
      .trim(),
    wanted: { ...wanted, ...(category.length > 0 ? { category } : {}) },
    unwanted: unionOf(all.map(({ unwanted }) => unwanted)),
    price: budget,
    sizes: unique(all.flatMap(({ sizes }) => sizes)),
    brands: unique(all.flatMap(({ brands }) => brands)),
    unwanted_brands: unique(all.flatMap((wish) => wish.unwanted_brands)),
    unwanted_words: unique(all.flatMap((wish) => wish.unwanted_words)),
    in_stock: all.some((wish) => wish.in_stock),
  })
}

function unionOf(lists: readonly AttributeValues[]): AttributeValues {
  const valuesOf = (name: AttributeName) => unique(lists.flatMap((list) => (list[name] ?? []) as string[]))
  const entries = attributeNames.map((name) => [name, valuesOf(name)] as const)
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0)) as AttributeValues
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
