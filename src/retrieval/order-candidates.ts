import type { Wish } from '../product/wish.ts'
import { type Candidate, isSoldOut } from './rank-hits.ts'

/**
 * What was found in the order that a shopper sees: what the words name first, then what can be bought before what is sold out, least
 * given up first. All else stays as it was ranked.
 */
export function orderCandidates(
  found: readonly Candidate[],
  named: readonly Candidate[],
  { sort }: Pick<Wish, 'sort'>,
): Candidate[] {
  // Beside an order that was asked for a plain word is none: the cheapest track pants need not be titled so.
  const telling = sort === 'relevance' ? named : named.filter(({ named: as }) => as !== 'word')
  const ids = new Set(telling.map(({ product }) => product.id))
  const others = found.filter(({ product }) => !ids.has(product.id))
  const fill = telling.filter(({ named: as, missed }) => as !== 'word' || !missed.includes('category'))
  const isWord = ({ product, named: as }: Candidate) => as === 'word' && ids.has(product.id)
  return [...fill, ...others].toSorted(
    (one, other) =>
      tier(one) - tier(other) ||
      Number(isSoldOut(one)) - Number(isSoldOut(other)) ||
      one.loss - other.loss ||
      Number(isWord(other)) - Number(isWord(one)),
  )
}

/** As many as are shown: what is sold out and fits gives way to what fits and can be bought, not to what comes close. */
export function withSoldOut(ordered: readonly Candidate[], limit: number): Candidate[] {
  const fitting = ordered.filter((each) => isSoldOut(each) && tier(each) === 2 && each.missed.length === 0)
  const others = ordered.filter((each) => !fitting.includes(each))
  const sure = others.filter(({ missed }) => missed.length === 0).length
  const kept = fitting.slice(0, Math.max(0, limit - sure))
  const shown = new Set([...others.slice(0, limit - kept.length), ...kept])
  return ordered.filter((each) => shown.has(each))
}

/** Its number or whole title goes before everything; a name in the title before all but those, if it is of the kind. */
const tier = ({ named, missed }: Candidate): number => {
  if (named === 'itself') return 0
  return named === 'name' && !missed.includes('category') ? 1 : 2
}
