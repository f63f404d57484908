import { type Category, type CategoryTerm, categories, categoryTerms } from '../product/taxonomy.ts'

const termOf = (category: Category): CategoryTerm => categoryTerms[category]

/** Families that share a kind of garment: track pants are pants for sport. */
const kindred: readonly string[] = ['bottoms', 'sportswear']

/** Accessories stand in for one another only where they do the same: no watch for an umbrella. */
const alikeAccessories: readonly (readonly Category[])[] = [
  ['hat', 'cap', 'beanie'],
  ['scarf', 'tie', 'dupatta'],
  ['belt', 'suspenders'],
  ['watch', 'bracelet'],
]

/** True of kinds a shopper may take for one another: of like families and worn in one place, such as shirt and blouse. */
export function areNear(one: Category, other: Category): boolean {
  const [first, second] = [termOf(one), termOf(other)]
  if (first.family === 'accessories')
    return one === other || alikeAccessories.some((kinds) => kinds.includes(one) && kinds.includes(other))
  const alike =
    first.family === second.family || (kindred.includes(first.family) && kindred.includes(second.family))
  return alike && first.slot === second.slot
}

/** Kinds that stand in for one that is of no family of its own. */
const standIns: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  suit: ['blazer', 'vest', 'pants'],
  tracksuit: ['track-pants', 'hoodie', 'sweatshirt'],
  'track-pants': ['leggings', 'pants'],
  dupatta: ['scarf'],
  saree: ['dress'],
  lehenga: ['dress', 'skirt'],
  'salwar-kameez': ['dress', 'tunic'],
  kurta: ['tunic', 'shirt'],
  socks: ['stockings'],
  stockings: ['socks', 'leggings'],
  robe: ['pajamas'],
  jumpsuit: ['dress'],
}

/** The kinds that come nearest to those asked for: their like, those of their family, and what stands in for them. */
export function nearestCategories(wanted: readonly Category[]): Category[] {
  const isNearest = (each: Category) =>
    wanted.some(
      (kind) =>
        areNear(kind, each) ||
        (termOf(kind).family === termOf(each).family && termOf(kind).family !== 'accessories') ||
        standIns[kind]?.includes(each),
    )
  return categories.filter(isNearest)
}

/** The category itself and those near it. */
export function nearCategories(category: Category): Category[] {
  return categories.filter((each) => areNear(category, each))
}
