import type { Wish } from '../product/wish.ts'
import type { PastSearch } from './memory.ts'

/** Who alone a wish is for; null where it is for anybody, or for several. */
export const soleGender = ({ wanted: { gender = [] } }: Wish): 'female' | 'male' | null => {
  const [only, ...others] = gender
  return others.length === 0 && (only === 'female' || only === 'male') ? only : null
}

/** One search for each person that is looked for, the latest; none where all is for one. */
export function searchesByWearer(searches: readonly PastSearch[]): readonly PastSearch[] {
  const byWearer = new Map<string, PastSearch>()
  for (const search of searches) byWearer.set(soleGender(search.wish) ?? (search.isOwn ? 'own' : ''), search)
  const known = [...byWearer].filter(([whose]) => whose !== '')
  return known.length > 1 ? known.map(([, search]) => search) : []
}
