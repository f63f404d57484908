import type { AttributeName } from './attributes.ts'
import { isShadeWord, shadeOf } from './shade.ts'
import { splitWords, type Word } from './split-words.ts'
import { fieldIndexes, type Meaning, namesakes, type TermIndex, termIndex } from './term-index.ts'

/** A phrase of the vocabulary found in a text; `start` and `end` count words. */
export type TermMatch = {
  readonly start: number
  /** One past the last word. */
  readonly end: number
  readonly phrase: string
  readonly meanings: readonly Meaning[]
}

/** The longest phrase of an index that starts at a word; null when none does. */
function longestAt(words: readonly Word[], start: number, index: TermIndex): TermMatch | null {
  const most = Math.min(index.longest, words.length - start)
  for (let length = most; length > 0; length--) {
    const end = start + length
    const phrase = length === 1 ? words[start]!.text : joinTexts(words, start, end)
    const meanings = index.meanings.get(phrase)
    if (meanings !== undefined) return { start, end, phrase, meanings }
  }
  return null
}

function joinTexts(words: readonly Word[], start: number, end: number): string {
  let phrase = words[start]!.text
  for (let at = start + 1; at < end; at++) phrase += ` ${words[at]!.text}`
  return phrase
}

/** "dark blue" and "light grey-ish": a shade word before a color is part of it. */
function withShade(match: TermMatch, words: readonly Word[], from: number): TermMatch {
  const shade = words[match.start - 1]?.text
  if (match.start <= from || shade === undefined || !isShadeWord(shade)) return match
  const color = match.meanings.find((meaning) => meaning.attribute === 'color')
  if (color === undefined) return match
  const shaded: Meaning = {
    ...{ attribute: 'color', values: shadeOf(shade, color.values), loose: true },
    ...(color.values.length === 1 ? { shadeOf: color.values[0] } : {}),
  }
  const meanings = match.meanings.map((meaning) => (meaning === color ? shaded : meaning))
  return { start: match.start - 1, end: match.end, phrase: `${shade} ${match.phrase}`, meanings }
}

/** How many words from here on are a phrase that only sounds like the vocabulary; 0 for none. */
function namesakeAt(words: readonly Word[], start: number): number {
  const found = namesakes.find((phrase) => phrase.every((text, at) => words[start + at]?.text === text))
  return found?.length ?? 0
}

/** Every phrase of the vocabulary in a text, the longest first where several start at one word; none overlap. */
export function findTerms(text: string | readonly Word[]): TermMatch[] {
  const words = typeof text === 'string' ? splitWords(text) : text
  const matches: TermMatch[] = []
  let from = 0
  for (let at = 0; at < words.length; ) {
    const match = longestAt(words, at, termIndex)
    const named = namesakeAt(words, at)
    if (match === null || named > match.end - at) {
      at += Math.max(1, named)
      continue
    }
    const shaded = withShade(match, words, from)
    matches.push(shaded)
    at = from = shaded.end
  }
  return matches
}

/** The values that a shop's field of this attribute names, in the order they stand: "Navy Blue / White" gives two colors. */
export function findValues(attribute: AttributeName, field: string): string[] {
  return [...new Set(meaningsInField(attribute, field).flatMap(({ values }) => values))]
}

/** The same of what a shop says of its own product: without colors that a shopper may mean by a shade as well. */
export function settledValues(attribute: AttributeName, field: string): string[] {
  return [...new Set(meaningsInField(attribute, field).flatMap(settledOf))]
}

/** Of a shade the likeliest color, and the one that is named: "dark blue" is navy and blue, "light gray" no silver. */
export const settledOf = ({ values, shadeOf }: Meaning): readonly string[] =>
  shadeOf === undefined ? values : values.filter((value, at) => at === 0 || value === shadeOf)

function meaningsInField(attribute: AttributeName, field: string): Meaning[] {
  const words = splitWords(field)
  const meanings: Meaning[] = []
  for (let at = 0; at < words.length; ) {
    const match = longestAt(words, at, fieldIndexes[attribute])
    if (match === null) {
      at++
      continue
    }
    meanings.push(withShade(match, words, 0).meanings[0]!)
    at = match.end
  }
  return meanings
}
