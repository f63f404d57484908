import type { SearchOutcome } from '../../dialogue/outcome.ts'
import type { Category } from '../../product/taxonomy.ts'
import { plural, spokenValue } from './spoken-values.ts'

/** Kinds that the question names. */
const mostNamed = 3

/**
 * One short question where a request names no garment and points at none: "blue, under 40" shows what there is, and asks
 * which kind it shall be. Empty where the kind is known.
 */
export function askKind(searches: readonly SearchOutcome[]): string {
  const [search] = searches
  if (search === undefined || searches.length > 1 || !isOpen(search)) return ''
  const found = search.result.products.flatMap(({ product }) => product.attributes.category ?? [])
  const kinds = byCount(found).slice(0, mostNamed)
  if (kinds.length < 2) return ''
  const named = kinds.map((kind) => plural(spokenValue(kind)))
  return `What kind of piece shall it be: ${named.join(', ')} or something else?`
}

const isOpen = ({ wish, reference, mode }: SearchOutcome): boolean =>
  (wish.wanted.category ?? []).length === 0 && reference === null && (mode === 'new' || mode === 'refined')

function byCount(kinds: readonly Category[]): Category[] {
  const counts = new Map<Category, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([kind]) => kind)
}
