import { type AttributeName, attributeNames } from '../product/attributes.ts'
import { canBeBought } from '../product/availability.ts'
import { type NarrowerKind, narrowerKindsOf } from '../product/narrower-kinds.ts'
import type { Product } from '../product/product.ts'
import { isSoldOutIn } from '../product/variants.ts'
import type { Wish } from '../product/wish.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import type { Reason } from '../retrieval/reason.ts'
import type { FoundProduct, Relaxed } from '../retrieval/search-result.ts'

/** What a product misses of what was asked: what it has instead, where the shop tells. */
export type Miss = {
  readonly name: Relaxed
  readonly own: readonly string[]
  readonly wanted: readonly string[]
  /** What narrows the kind and is not said of it: it is of the kind itself. */
  readonly narrower?: readonly NarrowerKind[]
  /** True of a price under the lowest that was asked for. */
  readonly isBelow?: boolean
  /** True where it is made for a girl or a boy. */
  readonly isForChild?: boolean
  /** True of a size in which it is made, and sold out. */
  readonly isSoldOut?: boolean
}

/** A product that a reply names, and why this one. */
export type ToldPick = {
  readonly product: Product
  readonly why: readonly Reason[]
  readonly misses: readonly Miss[]
}

/** What cannot be bought of what was found: all that meets the wish, or what stands first. */
export type SoldOut = {
  readonly products: readonly Product[]
  readonly isAll: boolean
  readonly instead: readonly ToldPick[]
}

/** Products that a reply names at most, and what it says for each. */
const mostPicks = 3
const mostWhy = 2
const mostMisses = 2

/** What tells garments apart to the eye, the most telling first. */
const telling: readonly AttributeName[] = [
  ...(['material', 'pattern', 'length', 'sleeve_length', 'neckline', 'fit'] as const),
]

/**
 * The products that a reply names: of those that meet most the first in stock. What is said for each is what sets it apart
 * from the others beside it, since what all of them are was asked for and need not be repeated.
 */
export function toldPicks(
  products: readonly FoundProduct[],
  { wish, leaning }: { wish: Wish; leaning: Leaning | null },
): ToldPick[] {
  const exact = products.filter(({ nearMatch }) => !nearMatch)
  const pool = exact.length > 0 ? exact : products
  const inStock = pool.filter(({ product }) => canBeBought(product))
  const chosen = (inStock.length > 0 ? inStock : pool).slice(0, mostPicks)
  return chosen.map((found) => toldPick(found, { chosen, pool, all: products, leaning, wish }))
}

const toldPick = (found: FoundProduct, among: Among): ToldPick => ({
  product: found.product,
  why: whyOf(found, among),
  misses: missesOf(found, among.wish),
})

/** What stands first though it is sold out, and where all that was meant is, what comes near and can be had. */
export function soldOutOf(
  products: readonly FoundProduct[],
  { wish, leaning }: { wish: Wish; leaning: Leaning | null },
): SoldOut | null {
  const exact = products.filter(({ nearMatch }) => !nearMatch)
  const pool = exact.length > 0 ? exact : products
  const gone = pool.filter(({ product }) => !canBeBought(product))
  const isAll = gone.length > 0 && gone.length === pool.length
  const first = products.slice(0, 1).filter(({ product }) => !canBeBought(product))
  const named = isAll ? gone.slice(0, mostPicks) : first
  if (named.length === 0) return null
  const near =
    exact.length > 0 ? products.filter(({ nearMatch, product }) => nearMatch && canBeBought(product)) : []
  const chosen = isAll ? near.slice(0, mostPicks) : []
  return {
    products: named.map(({ product }) => product),
    isAll,
    instead: chosen.map((found) => toldPick(found, { chosen, pool: near, all: products, leaning, wish })),
  }
}

type Among = {
  readonly chosen: readonly FoundProduct[]
  readonly pool: readonly FoundProduct[]
  readonly all: readonly FoundProduct[]
  readonly leaning: Leaning | null
  readonly wish: Wish
}

function whyOf(found: FoundProduct, among: Among): Reason[] {
  if (found.nearMatch) return []
  const asked = ownReasons(found, among)
  const suited = suitedReasons(found, among)
  const all = [...asked, ...suited, ...cheapestReason(found, among)]
  return (all.length > 0 ? all : distinguishing(found, among)).slice(0, mostWhy)
}

const sameReason = (one: Reason) => JSON.stringify(one)

/** What holds of it and not of all that is shown. */
function ownReasons({ reasons, product }: FoundProduct, { pool }: Among): Reason[] {
  if (pool.length < 2) return []
  return reasons.filter(
    (reason) =>
      said.has(reason.kind) &&
      !isPlain(reason, product.title) &&
      !pool.every((other) => other.reasons.some((each) => sameReason(each) === sameReason(reason))),
  )
}

/** Its kind is seen, and what its title says is read already. */
function isPlain(reason: Reason, title: string): boolean {
  if (reason.kind !== 'has') return false
  return reason.attribute === 'category' || isInTitle(reason.value, title)
}

const isInTitle = (value: string, title: string): boolean =>
  title.toLowerCase().includes(value.replaceAll('-', ' ')) || title.toLowerCase().includes(value)

/** Reasons that say something of this piece; that it is no dress is none. */
const said: ReadonlySet<Reason['kind']> = new Set([
  ...(['has', 'near-color', 'same-pattern', 'further', 'similar', 'in-text', 'color-harmony'] as const),
  ...(['calms-print', 'same-occasion', 'same-weather', 'for-children', 'brand'] as const),
])

/** What the day asks for and it has. */
function suitedReasons({ product }: FoundProduct, { leaning }: Among): Reason[] {
  if (leaning === null) return []
  return (['material', 'pattern', 'length', 'color', 'fit', 'neckline', 'sleeve_length'] as const).flatMap(
    (name) => {
      const liked: readonly string[] = leaning.wanted[name] ?? []
      const [main] = valuesOf(product, name)
      if (
        main === undefined ||
        main === 'solid' ||
        main === 'regular' ||
        !liked.includes(main) ||
        isInTitle(main, product.title)
      )
        return []
      return [{ kind: 'has', attribute: name, value: main } as const]
    },
  )
}

/** Of all that is shown: what is dearer than a piece further down the list is not the cheapest. */
function cheapestReason({ product }: FoundProduct, { all, wish }: Among): Reason[] {
  const amounts = all.flatMap((each) => each.product.price?.amount ?? [])
  const isCheapest =
    wish.sort === 'relevance' &&
    amounts.length > 1 &&
    product.price !== null &&
    amounts.filter((amount) => amount <= (product.price?.amount ?? 0)).length === 1
  return isCheapest ? [{ kind: 'leads', by: 'price', toward: 'less' }] : []
}

/** A look that none of the others named beside it has. */
function distinguishing({ product }: FoundProduct, { chosen, wish }: Among): Reason[] {
  const others = chosen.filter((each) => each.product.id !== product.id)
  return telling
    .flatMap((name): Reason[] => {
      const [main] = valuesOf(product, name)
      const dull = main === undefined || main === 'solid' || main === 'regular' || main === 'multicolor'
      if (dull || wish.wanted[name] !== undefined) return []
      if (isInTitle(main, product.title)) return []
      const shared = others.some((other) => valuesOf(other.product, name)[0] === main)
      return shared ? [] : [{ kind: 'has', attribute: name, value: main }]
    })
    .slice(0, 1)
}

function missesOf({ product, relaxed }: FoundProduct, wish: Wish): Miss[] {
  return relaxed
    .slice(-mostMisses)
    .toReversed()
    .map((name) => {
      if (name === 'price') {
        const isBelow = (product.price?.amount ?? Number.POSITIVE_INFINITY) < (wish.price?.min ?? 0)
        return { name, own: [], wanted: [], ...(isBelow ? { isBelow } : {}) }
      }
      if (name === 'size') {
        const isSoldOut = isSoldOutIn(product, { sizes: wish.sizes, colors: wish.wanted.color })
        return { name, own: [], wanted: wish.sizes, ...(isSoldOut ? { isSoldOut } : {}) }
      }
      if (name === 'brand')
        return { name, own: product.brand === null ? [] : [product.brand], wanted: wish.brands }
      const wanted = wish.wanted[name] ?? []
      const own = valuesOf(product, name).slice(0, 1)
      const lacking = narrowerKindsOf(wish).filter(({ isHeldBy }) => !isHeldBy(product))
      const isOfKind = name === 'category' && own.some((value) => wanted.some((each) => each === value))
      if (name === 'gender' && product.attributes.age_group === 'kids')
        return { name, own, wanted, isForChild: true }
      return { name, own, wanted, ...(isOfKind && lacking.length > 0 ? { narrower: lacking } : {}) }
    })
}

const valuesOf = ({ attributes }: Product, name: AttributeName): readonly string[] =>
  [attributes[name] ?? []].flat()

/** Names of attributes, to hold `Relaxed` against. */
export const isAttribute = (name: Relaxed): name is AttributeName =>
  attributeNames.some((each) => each === name)
