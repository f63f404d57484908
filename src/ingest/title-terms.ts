import type { TermMatch } from '../product/find-terms.ts'
import { heldTerms } from '../product/held-terms.ts'
import { splitWords, type Word } from '../product/split-words.ts'
import { isColorInName, type Meaning } from '../product/term-index.ts'

/** What a title states of the product, attribute by attribute, in the order of its words. */
export function titleTerms(title: string): Meaning[] {
  const words = splitWords(title)
  const matches = heldTerms(words)
  const names = nameColors(words, matches)
  return mainColorFirst(words, matches)
    .filter((match) => !names.has(match) && !isStoneWashed(match, words))
    .filter((match) => !(says(match, 'color') && isColorInName(match.phrase)))
    .flatMap((match) =>
      match.meanings.filter(
        ({ attribute }) =>
          (attribute !== 'length' || isOfGarment(match, { words, matches })) &&
          (attribute !== 'material' || !words.slice(0, match.start).some(({ text }) => text === 'with')),
      ),
    )
}

const says = (match: TermMatch, name: string) => match.meanings.some(({ attribute }) => attribute === name)

/** A bare "long" or "short" says how long a garment is before its name, or right behind it at a title's end: not "All Day Long", not a pair of "Short". */
function isOfGarment(
  match: TermMatch,
  { words, matches }: { words: readonly Word[]; matches: readonly TermMatch[] },
): boolean {
  if (match.phrase !== 'long' && match.phrase !== 'short') return true
  if (words[match.start - 1]?.text === 'day') return false
  const kind = matches.find((other) => other.start >= match.end && says(other, 'category'))
  const named = matches.find((other) => other.end === match.start && says(other, 'category'))
  const next = words[match.end]
  if (named !== undefined && (next === undefined || next.text === 'in' || /[,;(|–—]|\s-\s/.test(next.gap)))
    return true
  return (
    kind !== undefined &&
    words.slice(match.end, kind.start).every(({ text }) => !/^(?:with|for|and)$/.test(text))
  )
}

/** Words that begin what is said of a detail. */
const turn = /^(?:with|w|and|plus|featuring)$/
/** Behind a color these make it that of a part: "white-trimmed". */
const partWords =
  /^(?:trim|trims|trimmed|trimming|lined|lining|tipped|piped|piping|edged|detail|details|detailed|stitching|logo|cord|sole|soled|buttons?|stripes?|collar|cuffs)$/

/** The colors that a title gives its product stand before those of details: "white-trimmed pink hoodie" is pink. */
function mainColorFirst(words: readonly Word[], matches: readonly TermMatch[]): TermMatch[] {
  const isDetail = (match: TermMatch) => says(match, 'color') && partWords.test(words[match.end]?.text ?? '')
  return [...matches.filter((match) => !isDetail(match)), ...matches.filter(isDetail)]
}

/**
 * Colors that are part of a name: where the title says "in black", those before it ("Pink Kettle band tee in black"); and one that
 * opens it before a word that is not known, where another color follows ("Red Tape Men Navy Blue Shoes").
 */
function nameColors(words: readonly Word[], matches: readonly TermMatch[]): ReadonlySet<TermMatch> {
  const colors = matches.filter((match) => says(match, 'color'))
  const stated = colors.find(({ start }) => words[start - 1]?.text === 'in')
  if (stated !== undefined) return new Set(colors.filter(({ start }) => start < stated.start))
  const [first] = matches
  if (first === undefined || first.start !== 0 || !says(first, 'color')) return new Set()
  if (partWords.test(words[first.end]?.text ?? '')) return new Set()
  const next = matches[1]
  const until = words.findIndex(({ text }, at) => at >= first.end && (turn.test(text) || text === 'in'))
  const others = colors.filter((match) => match !== first && (until === -1 || match.start < until))
  const isParted = next === undefined || next.start > first.end
  const isJoined = /[/&+,]/.test(words[first.end]?.gap ?? '')
  return isParted && !isJoined && others.some((other) => other.start > first.end)
    ? new Set([first])
    : new Set()
}

const isStoneWashed = (match: TermMatch, words: readonly Word[]) =>
  match.phrase === 'stone' && /^wash(?:ed)?$/.test(words[match.end]?.text ?? '')
