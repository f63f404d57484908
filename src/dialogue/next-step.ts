import { narrowerKindsOf } from '../product/narrower-kinds.ts'
import type { Category } from '../product/taxonomy.ts'
import type { SearchOutcome } from './outcome.ts'

/** The one question that helps on after a search: what to give up, which kind, for whom; none where what was found speaks for itself. */
export type NextStep =
  | { readonly kind: 'loosen' | 'for-whom' | 'none' }
  /** The commonest kinds of what was found. */
  | { readonly kind: 'which-kind'; readonly kinds: readonly Category[] }

/** Kinds that a question names. */
const mostNamed = 3

export function nextStep(searches: readonly SearchOutcome[]): NextStep {
  if (searches.every(({ result }) => result.products.length === 0)) {
    const isHeard = searches.some(({ unheard, mode }) => unheard === undefined && mode !== 'more')
    return { kind: isHeard && !searches.some(isNotSold) ? 'loosen' : 'none' }
  }
  if (searches.some(({ mode }) => mode === 'outfit'))
    return { kind: searches.length === 1 && searches.every(isOutfitForWhom) ? 'for-whom' : 'none' }
  const kinds = openKinds(searches)
  if (kinds.length > 1) return { kind: 'which-kind', kinds }
  return { kind: searches.length === 1 && searches.every(isOpenForWhom) ? 'for-whom' : 'none' }
}

const isNotSold = ({ notes }: SearchOutcome): boolean => notes.some(({ kind }) => kind === 'not-sold')

/** Where a request names no garment and points at none, "blue, under 40", the kinds that were found. */
function openKinds([search, ...others]: readonly SearchOutcome[]): Category[] {
  if (search === undefined || others.length > 0 || !isOpen(search)) return []
  const counts = new Map<Category, number>()
  for (const { product } of search.result.products) {
    const kind = product.attributes.category
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one)
  return byCount.slice(0, mostNamed).map(([kind]) => kind)
}

const isOpen = ({ wish, reference, mode }: SearchOutcome): boolean =>
  (wish.wanted.category ?? []).length === 0 && reference === null && (mode === 'new' || mode === 'refined')

/** Kinds that women wear, whatever else was found beside them. */
const womens: ReadonlySet<string> = new Set([
  'dress',
  'skirt',
  'blouse',
  'heels',
  'bra',
  'stockings',
  'saree',
])

/** An outfit of which nobody said who will wear it: another one would be right for a man. */
function isOutfitForWhom({ wish: { wanted }, outfit, result }: SearchOutcome): boolean {
  if (wanted.gender !== undefined || wanted.age_group?.some((age) => age !== 'adults') === true) return false
  if ((outfit?.anchors ?? []).length > 0) return false
  const genders = result.products.map(({ product }) => product.attributes.gender)
  return genders.some((gender) => gender === 'female' || gender === 'male')
}

/** Where nobody said for whom it is and what was found is for women and for men alike. */
function isOpenForWhom({ wish, reference, mode, result }: SearchOutcome): boolean {
  const isSaid = wish.wanted.gender !== undefined || wish.wanted.age_group?.some((age) => age !== 'adults')
  const kinds = wish.wanted.category ?? []
  const isWomens =
    (kinds.length > 0 && kinds.every((kind) => womens.has(kind))) ||
    narrowerKindsOf(wish).some(({ wearer }) => wearer)
  if (isSaid || isWomens || reference !== null || mode !== 'new') return false
  const genders = result.products.map(({ product }) => product.attributes.gender)
  return genders.includes('female') && genders.includes('male')
}
