import type { Log } from '../log.ts'
import type { AttributeValues } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { FoundProduct, SearchResult } from '../retrieval/search-result.ts'
import { knownKinds } from './known-brands.ts'
import { isWornTogether, standInOccasions, standIns } from './stand-ins.ts'

/** What a search is for, in kinds that the shop has. */
export type SoldKinds = {
  readonly wish: Wish
  readonly missing: readonly Category[]
  /** What stands in for kinds that it has none of; empty where nothing does, null where there is no need to. */
  readonly instead: readonly Category[] | null
  readonly together: boolean
  /** What they are for, which only ranks. */
  readonly occasion: AttributeValues['occasion']
}

/** The wish as it was where the shop has some of its kinds, else for what comes nearest to them. */
export async function soldKinds(
  wish: Wish,
  { index, log }: { readonly index: ProductIndex; readonly log?: Log },
): Promise<SoldKinds> {
  const asked = wish.wanted.category ?? []
  const kinds = await knownKinds(index, log)
  if (asked.length === 0 || kinds.size === 0 || asked.some((kind) => kinds.has(kind))) return asTheyAre(wish)
  const instead = [...new Set(asked.flatMap((kind) => standIns[kind] ?? []))].filter((kind) =>
    kinds.has(kind),
  )
  return {
    wish: { ...wish, wanted: { ...wish.wanted, category: instead } },
    missing: asked,
    instead,
    together: asked.some(isWornTogether),
    occasion: asked.flatMap((kind) => standInOccasions[kind] ?? []),
  }
}

/** The kinds nearest to those asked for, of which nothing was found for whoever wears it; none where something was. */
export function kindsNear({ wanted }: Wish, { products }: SearchResult): Category[] {
  const asked: readonly string[] = wanted.category ?? []
  const isForSomebody = wanted.gender !== undefined || wanted.age_group !== undefined
  const has = products.some(({ product }) => asked.includes(product.attributes.category ?? ''))
  if (asked.length === 0 || !isForSomebody || has) return []
  return [...new Set((wanted.category ?? []).flatMap((kind) => standIns[kind] ?? []))]
}

/** The kinds of the wish, asked for as they are. */
export const asTheyAre = (wish: Wish): SoldKinds => ({
  ...{ wish, missing: [], instead: null, together: false, occasion: undefined },
})

/** What stands in for another kind misses it, and of what is worn together each kind has its turn. */
export function standingIn(
  { products, relaxed }: SearchResult,
  { instead, together }: Pick<SoldKinds, 'instead' | 'together'>,
): SearchResult {
  if (instead === null || instead.length === 0) return { products, relaxed }
  const marked = products
    .filter(({ product }) => instead.some((kind) => kind === product.attributes.category))
    .map(
      (found): FoundProduct => ({
        ...found,
        nearMatch: true,
        relaxed: found.relaxed.includes('category') ? found.relaxed : [...found.relaxed, 'category'],
      }),
    )
  return {
    products: together ? inTurn(marked, instead) : marked,
    relaxed: relaxed.includes('category') ? relaxed : [...relaxed, 'category'],
  }
}

function inTurn(products: readonly FoundProduct[], kinds: readonly Category[]): FoundProduct[] {
  const lists = kinds.map((kind) => products.filter(({ product }) => product.attributes.category === kind))
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const mixed = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
  let lowest = 1
  return mixed.map((found) => {
    lowest = Math.min(lowest, found.score)
    return { ...found, score: lowest }
  })
}
