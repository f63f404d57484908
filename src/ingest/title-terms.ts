import { findTerms, type TermMatch } from '../product/find-terms.ts'
import { splitWords, type Word } from '../product/split-words.ts'
import type { Meaning } from '../product/term-index.ts'

/** What a title states of the product, attribute by attribute, in the order of its words. */
export function titleTerms(title: string): Meaning[] {
  const words = splitWords(title)
  const matches = findTerms(words)
  const brand = brandColor(words, matches)
  return matches
    .filter((match) => match !== brand && !isStoneWashed(match, words))
    .flatMap((match) =>
      match.meanings.filter(
        ({ attribute }) => attribute !== 'length' || isOfGarment(match, { words, matches }),
      ),
    )
}

const says = (match: TermMatch, name: string) => match.meanings.some(({ attribute }) => attribute === name)

/** A bare "long" or "short" says how long a garment is only before its name: not "All Day Long", not a pair of "Short". */
function isOfGarment(
  match: TermMatch,
  { words, matches }: { words: readonly Word[]; matches: readonly TermMatch[] },
): boolean {
  if (match.phrase !== 'long' && match.phrase !== 'short') return true
  if (words[match.start - 1]?.text === 'day') return false
  const kind = matches.find((other) => other.start >= match.end && says(other, 'category'))
  return (
    kind !== undefined &&
    words.slice(match.end, kind.start).every(({ text }) => !/^(?:with|for|and)$/.test(text))
  )
}

/**
 * "Red Tape Men Navy Blue Shoes": a color that opens a title, that an unknown word parts from whom it is for, and that
 * another color follows, is a brand's. Undefined where there is none.
 */
function brandColor(words: readonly Word[], matches: readonly TermMatch[]): TermMatch | undefined {
  const [first, next] = matches
  if (first === undefined || next === undefined || first.start !== 0 || !says(first, 'color'))
    return undefined
  if (!says(next, 'gender') || next.start === first.end) return undefined
  const rest = matches.slice(2)
  const turn = words.findIndex(({ text }, at) => at >= next.end && /^(?:with|and|in)$/.test(text))
  return rest.some((match) => says(match, 'color') && (turn === -1 || match.start < turn)) ? first : undefined
}

const isStoneWashed = (match: TermMatch, words: readonly Word[]) =>
  match.phrase === 'stone' && /^wash(?:ed)?$/.test(words[match.end]?.text ?? '')
