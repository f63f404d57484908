import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { LanguageCode } from '../language/language.ts'
import { nothingSaid } from '../language/parse-request.ts'
import type { ReleasedValue, ShopperRequest, SpokenWearer, Withdrawal } from '../language/request.ts'
import { type AttributeName, attributeNames, attributeValuesSchema } from '../product/attributes.ts'
import { type PriceRange, priceRangeSchema, type Wish, wishSchema } from '../product/wish.ts'
import { searchesInFocus, type ThreadMemory } from './memory.ts'
import { uniteWishes } from './understood-by-turn.ts'

const names = z.array(z.string().min(1).max(200)).max(50).default([])

/** What is looked for from now on: what was understood before, as the shopper changed it. */
export const editedWishSchema = z.strictObject({
  wanted: attributeValuesSchema.default({}),
  unwanted: attributeValuesSchema.default({}),
  price: priceRangeSchema.nullable().default(null),
  sizes: names,
  brands: names,
  unwanted_brands: names,
  in_stock: z.boolean().default(false),
  /** Of what was assumed, the words that still hold ("wedding"); absent lets all of them hold. */
  assumed_because: z.array(z.string().max(200)).max(50).optional(),
})
export type EditedWish = z.output<typeof editedWishSchema>

type Lists = Partial<Record<string, readonly string[]>>

/** The request that says in words what an edited wish says in values: what is new of it, and what is gone. */
export function requestOfEdit(
  edited: EditedWish,
  memory: Pick<ThreadMemory, 'searches' | 'language'>,
): ShopperRequest {
  const before = uniteWishes(searchesInFocus(memory).map(({ wish }) => wish))
  const wanted: Record<string, readonly string[]> = {}
  const unwanted: Record<string, readonly string[]> = {}
  const withdrawn: Withdrawal[] = []
  const released: ReleasedValue[] = []
  for (const name of attributeNames) {
    const [was, is] = [valuesOf(before.wanted, name), valuesOf(edited.wanted, name)]
    const [banned, bans] = [valuesOf(before.unwanted, name), valuesOf(edited.unwanted, name)]
    if (is.length > 0 && !isDeepStrictEqual(is, was)) wanted[name] = is
    if (bans.length > 0 && !isDeepStrictEqual(bans, banned)) unwanted[name] = bans
    const freed = banned.filter((value) => !bans.includes(value))
    if (is.length === 0 && was.length > 0) {
      withdrawn.push(name)
      if (bans.length > 0) unwanted[name] = bans
    } else if (freed.length > 0) released.push({ attribute: name, values: freed })
  }
  const [brands, bannedBrands] = [edited.brands, edited.unwanted_brands]
  if (isLess(before.brands, brands) || isLess(before.unwanted_brands, bannedBrands)) withdrawn.push('brand')
  if (isLess(before.sizes, edited.sizes)) withdrawn.push('size')
  if (dropsBound(before.price, edited.price)) withdrawn.push('price')
  if (before.in_stock && !edited.in_stock) withdrawn.push('in_stock')
  const { price, sizes, in_stock } = edited
  const wish = wishSchema.parse({
    ...{ wanted, unwanted, brands, in_stock, unwanted_brands: bannedBrands },
    price: isDeepStrictEqual(price, before.price) ? null : price,
    sizes: isDeepStrictEqual(sizes, before.sizes) ? [] : sizes,
  })
  const dressesFor = edited.assumed_because
  return {
    ...nothingSaid,
    language: (memory.language ?? 'en') as LanguageCode,
    english: '',
    wishes: [wish],
    refines: true,
    withdrawn,
    released,
    wearer: wearerLeft(before, edited, withdrawn),
    ...(dressesFor === undefined ? {} : { dressesFor }),
  }
}

const valuesOf = (values: object, name: AttributeName): readonly string[] => (values as Lists)[name] ?? []

/** True where something of a list is gone; what changes is said anew, what is gone is withdrawn. */
const isLess = (before: readonly string[], after: readonly string[]): boolean =>
  before.some((each) => !after.includes(each))

const dropsBound = (before: PriceRange | null, after: PriceRange | null): boolean =>
  (before?.min !== undefined && after?.min === undefined) ||
  (before?.max !== undefined && after?.max === undefined)

/** Who lets go of "for women" looks for whoever is left of it. */
function wearerLeft(
  before: Wish,
  { wanted }: EditedWish,
  withdrawn: readonly Withdrawal[],
): SpokenWearer | null {
  const namesNone = !withdrawn.includes('gender') && !withdrawn.includes('age_group')
  if (namesNone && isDeepStrictEqual(before.wanted.gender, wanted.gender)) return null
  const [gender] = wanted.gender ?? []
  const [age_group] = wanted.age_group ?? []
  return {
    as: 'named',
    ...(gender === 'female' || gender === 'male' ? { gender } : {}),
    ...(age_group === undefined ? {} : { age_group }),
  }
}
