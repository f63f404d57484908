import { appliesTo } from '../product/applies-to.ts'
import { type AttributeName, type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { Slot } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { OutfitNeeds } from './outfit.ts'
import { notForWearer, type Wearer } from './wearer.ts'

type SlotAsked = {
  readonly shared: Wish
  readonly slot: Slot
  readonly wearer: Wearer
  readonly sizesForAll: boolean
  readonly needs?: OutfitNeeds | undefined
}

/** Slots whose pieces come in the sizes people mean by "in M". */
const sized: readonly Slot[] = ['top', 'mid-layer', 'outer', 'bottom', 'full-body', 'underneath']

/**
 * What to look for in one slot: what was said of it, what was said of the whole as far as it fits such pieces, and nothing
 * for another wearer.
 */
export function slotWish(own: Wish, { shared, slot, wearer, sizesForAll, needs }: SlotAsked): Wish {
  const wanted = { ...applicable(shared.wanted, own), ...own.wanted }
  const takesSize = sizesForAll || sized.includes(slot)
  const notFor = unite(notForWearer(wearer), needs?.bans ?? {})
  const bans = unite(unite(shared.unwanted, own.unwanted), withoutAsked(notFor, wanted))
  return {
    text: [own.text, shared.text].filter((words) => words !== '').join(' '),
    wanted,
    unwanted: bans,
    price: own.price,
    sizes: own.sizes.length > 0 || !takesSize ? own.sizes : shared.sizes,
    brands: own.brands.length > 0 ? own.brands : shared.brands,
    unwanted_brands: [...new Set([...shared.unwanted_brands, ...own.unwanted_brands])],
    unwanted_words: [
      ...new Set([...shared.unwanted_words, ...own.unwanted_words, ...(needs?.withoutClosures ?? [])]),
    ],
    in_stock: shared.in_stock || own.in_stock,
    directions: [],
    exclude_ids: [...new Set([...shared.exclude_ids, ...own.exclude_ids])],
    sort: own.sort === 'relevance' ? shared.sort : own.sort,
    ...(own.quantity === undefined ? {} : { quantity: own.quantity }),
  }
}

/** What was said of the whole, without attributes that none of the slot's kinds can have. */
function applicable(whole: AttributeValues, { wanted: { category = [] } }: Wish): AttributeValues {
  const entries = Object.entries(whole).map(([name, values]) => {
    const fits = (value: string) => category.some((kind) => appliesTo(name as AttributeName, kind, value))
    return [name, (values ?? []).filter(fits)] as const
  })
  return Object.fromEntries(entries.filter(([name, values]) => name !== 'category' && values.length > 0))
}

type Lists = Partial<Record<AttributeName, readonly string[]>>

function unite(one: Lists, other: Lists): AttributeValues {
  const names = attributeNames.filter((name) => one[name]?.length || other[name]?.length)
  return Object.fromEntries(
    names.map((name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]]),
  )
}

/** A garment said to be for somebody else is. */
function withoutAsked(bans: Lists, wanted: Lists): Lists {
  return Object.fromEntries(
    Object.entries(bans).map(([name, values]) => [
      name,
      (values ?? []).filter((value) => !wanted[name as AttributeName]?.includes(value)),
    ]),
  )
}
