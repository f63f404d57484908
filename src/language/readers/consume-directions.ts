import { findTerms } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import type { Direction } from '../../product/wish.ts'
import {
  awayCues,
  denyingCues,
  enoughWord,
  lessening,
  lightness,
  noDirections,
  scales,
  towardCues,
  weighed,
} from '../en/direction-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, type FoundPhrase, type PhraseTable, phraseAt } from '../phrase-book.ts'

export type DirectionMention = { readonly at: number; readonly direction: Direction }

type Found = FoundPhrase<Direction>

const tableOf = (form: 'comparative' | 'plain'): PhraseTable<Direction> =>
  scales.flatMap(({ axis, ...ends }) =>
    (['more', 'less'] as const).map((toward) => [{ axis, toward }, ends[toward][form]] as const),
  )

const comparatives = createPhraseBook<Direction>(tableOf('comparative'))
/** The plain words, each with the direction that "more" gives it. */
const plainWords = createPhraseBook<Direction>(tableOf('plain'))
const cues = createPhraseBook<'toward' | 'away' | 'deny'>([
  ['toward', towardCues],
  ['away', awayCues],
  ['deny', denyingCues],
])
const idioms = createPhraseBook([[true, noDirections]])

const turned = ({ axis, toward }: Direction): Direction => ({
  axis,
  toward: toward === 'more' ? 'less' : 'more',
})

/** "More casual", "not too long", "not long enough", "not longer": a cue and what it is said of. */
function cuedAt(words: readonly Word[], start: number): Found | null {
  const cue = phraseAt(words, start, cues)
  if (cue === null) return null
  const found = phraseAt(words, cue.end, cue.meaning === 'deny' ? comparatives : plainWords)
  const spanTo = (end: number, to: number, meaning: Direction): Found => ({
    meaning,
    start,
    end,
    from: cue.from,
    to,
  })
  if (found !== null && cue.meaning === 'toward') return spanTo(found.end, found.to, found.meaning)
  if (found !== null) return spanTo(found.end, found.to, turned(found.meaning))
  const plain = cue.meaning === 'deny' ? phraseAt(words, cue.end, plainWords) : null
  const enough = words[plain?.end ?? -1]
  if (plain === null || enough?.text !== enoughWord) return null
  return spanTo(plain.end + 1, enough.at + enough.raw.length, plain.meaning)
}

/** The comparison that starts at a word, the longer one where there are two: "more color" before "more". */
function directionAt(words: readonly Word[], start: number): Found | null {
  const [one, other] = [phraseAt(words, start, comparatives), cuedAt(words, start)]
  if (one === null || other === null) return one ?? other
  return other.end > one.end ? other : one
}

/** "More casual and revealing": the plain words that share a "more" or "less" with the one before them. */
function joinedTo({ start, end }: Found, words: readonly Word[]): Found | null {
  const cue = phraseAt(words, start, cues)
  if (cue === null || cue.meaning === 'deny' || words[end]?.text !== 'and') return null
  const next = phraseAt(words, end + 1, plainWords)
  if (next === null) return null
  return cue.meaning === 'toward' ? next : { ...next, meaning: turned(next.meaning) }
}

const meaningAfter = (words: readonly Word[], end: number) =>
  findTerms(words.slice(end, end + 2)).find(({ start }) => start === 0)?.meanings[0]

/** "A lighter coat" is said of its weight, "lighter" of anything else of its color. */
function settled(
  direction: Direction,
  { start, end }: FoundPhrase<unknown>,
  words: readonly Word[],
): Direction {
  if (end - start > 1 || words[start]?.text !== lightness) return direction
  const next = meaningAfter(words, end)
  const isWeighed = next?.attribute === 'category' && next.values.every((value) => weighed.includes(value))
  return isWeighed ? { axis: 'warmth', toward: 'less' } : direction
}

/** Consumes what compares with the piece at hand: "shorter", "with longer sleeves", "not as formal", "too tight". */
export function consumeDirections(masked: MaskedText): DirectionMention[] {
  const words = unmaskedWords(masked)
  const directions: DirectionMention[] = []
  const take = ({ from, to, meaning }: Found) => {
    directions.push({ at: from, direction: meaning })
    mask(masked, from, to)
  }
  for (let at = 0; at < words.length; at++) {
    const idiom = phraseAt(words, at, idioms)
    const found = idiom === null ? directionAt(words, at) : null
    if (idiom !== null) at = idiom.end - 1
    if (found === null || isMeasured(words, found) || isNoMore(words, at)) continue
    at = found.end - 1
    const kept = patternWithin(found, words)
    // "Thinner stripes" are no warmer and no cooler.
    if (found.meaning.axis === 'warmth' && meaningAfter(words, found.end)?.attribute === 'pattern')
      mask(masked, found.from, found.to)
    // "Smaller graphic": the pattern is still wanted, and read with the rest.
    else if (kept !== null) {
      directions.push({ at: found.from, direction: found.meaning })
      mask(masked, found.from, kept)
    }
    // "Darker blue": the shade belongs to the color, which is read with it.
    else if (found.meaning.axis === 'darkness' && meaningAfter(words, found.end)?.attribute === 'color')
      directions.push({ at: found.from, direction: found.meaning })
    else take({ ...found, meaning: settled(found.meaning, found, words) })
    const next = joinedTo(found, words)
    if (next !== null) take(next)
    at = (next?.end ?? found.end) - 1
  }
  return directions
}

/** Values of a word for one pattern; more are a word for any. */
const groupSize = 2

/** Where in "smaller graphic" the pattern begins, of which there is to be no less; null without one. */
function patternWithin({ start, end, meaning }: Found, words: readonly Word[]): number | null {
  const last = words[end - 1] as Word
  if (meaning.axis !== 'boldness' || end - start < 2) return null
  if (lessening.has(words[start]?.text ?? '')) return null
  const [term] = findTerms([last])
  const one = term?.meanings.find(
    ({ attribute, values }) => attribute === 'pattern' && values.length <= groupSize,
  )
  return one === undefined ? null : last.at
}

/** "No more skinny jeans" asks for none of them, not for skinnier ones. */
const isNoMore = (words: readonly Word[], at: number) =>
  words[at]?.text === 'more' && words[at - 1]?.text === 'no' && !/[,.;!?]/.test(words[at]?.gap ?? '')

/** "Longer than 90 cm" is a measure. */
const isMeasured = (words: readonly Word[], { end }: Found) =>
  words[end]?.text === 'than' && /^\d/.test(words[end + 1]?.text ?? '')

/** The last word on each axis, in the order of the axes' first mention. */
export function uniteDirections(found: readonly DirectionMention[]): Direction[] {
  return [...new Map(found.map(({ direction }) => [direction.axis, direction])).values()]
}
