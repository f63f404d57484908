import type { Category } from '../product/taxonomy.ts'
import type { SearchOutcome } from './outcome.ts'

/** What to offer or ask after a search; `loosen` where nothing was found, `kind` with the commonest kinds of what was. */
export type NextStep =
  | { readonly kind: 'loosen' | 'change-outfit' | 'one-found' | 'several-found' }
  | { readonly kind: 'which-kind'; readonly kinds: readonly Category[] }

/** Kinds that a question names. */
const mostNamed = 3

export function nextStep(searches: readonly SearchOutcome[]): NextStep {
  if (searches.every(({ result }) => result.products.length === 0)) return { kind: 'loosen' }
  if (searches.some(({ mode }) => mode === 'outfit')) return { kind: 'change-outfit' }
  const kinds = openKinds(searches)
  if (kinds.length > 1) return { kind: 'which-kind', kinds }
  const several = searches.some(({ result }) => result.products.length > 1)
  return { kind: several ? 'several-found' : 'one-found' }
}

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
