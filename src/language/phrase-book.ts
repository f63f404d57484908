import type { Word } from '../product/split-words.ts'
import { type MaskedText, mask, unmaskedWords } from './masked-text.ts'

/**
 * Phrases of each meaning, written as words: `a|b` are alternatives, `a_b` is one of two words, a final `?` makes a word
 * optional, `#` is a number in digits, `…` stands for one to four words. Words stand as `splitWords` gives them: lower case, without apostrophes.
 */
export type PhraseTable<Meaning> = readonly (readonly [meaning: Meaning, phrases: readonly string[]])[]

type Part = { readonly choices: readonly (readonly string[])[]; readonly optional: boolean }
type Entry<Meaning> = { readonly parts: readonly Part[]; readonly meaning: Meaning }

export type PhraseBook<Meaning> = {
  readonly byFirst: ReadonlyMap<string, readonly Entry<Meaning>[]>
}

/** A phrase found in a text: `start` and `end` (one past the last) count words, `from` and `to` characters. */
export type FoundPhrase<Meaning> = {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const number = '#'
const anyWords = '…'
const mostAnyWords = 4
const isNumber = (word: string) => /^\d+$/.test(word)

function partOf(written: string): Part {
  const optional = written.length > 1 && written.endsWith('?')
  const choices = (optional ? written.slice(0, -1) : written).split('|').map((choice) => choice.split('_'))
  return { choices, optional }
}

/** The words that a phrase may begin with. */
function firstWords(parts: readonly Part[]): string[] {
  const last = parts.findIndex(({ optional }) => !optional)
  return parts
    .slice(0, last < 0 ? parts.length : last + 1)
    .flatMap(({ choices }) => choices.map(([word]) => word as string))
}

export function createPhraseBook<Meaning>(table: PhraseTable<Meaning>): PhraseBook<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>()
  for (const [meaning, phrases] of table) {
    for (const phrase of phrases) {
      const entry = { meaning, parts: phrase.split(' ').map(partOf) }
      for (const word of new Set(firstWords(entry.parts)))
        byFirst.set(word, [...(byFirst.get(word) ?? []), entry])
    }
  }
  return { byFirst }
}

/** Every word that phrases are made of. */
export const wordsOf = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.flatMap((phrase) => phrase.split(/[ |_?#…]+/)).filter((word) => word !== '')),
]

/** A phrase does not run over the end of a sentence or a comma. */
const isBroken = ({ gap }: Word) => gap !== ' ' && /[,.;:!?()]/.test(gap)

/** Where a part that stands at a place may end. */
function endsOfPart({ choices }: Part, words: readonly Word[], at: number, start: number): number[] {
  if (choices[0]?.[0] !== anyWords)
    return choices.map((run) => endOfRun(run, words, at, start)).filter((end) => end >= 0)
  const ends: number[] = []
  for (let end = at; end < Math.min(words.length, at + mostAnyWords); end++) {
    if (end > start && isBroken(words[end] as Word)) break
    ends.push(end + 1)
  }
  return ends
}

/** Where a run of words ends if it stands at a place; -1 when it does not. */
function endOfRun(run: readonly string[], words: readonly Word[], at: number, start: number): number {
  for (let offset = 0; offset < run.length; offset++) {
    const word = words[at + offset]
    if (word === undefined || (at + offset > start && isBroken(word))) return -1
    const wanted = run[offset]
    if (wanted === number ? !isNumber(word.text) : wanted !== word.text) return -1
  }
  return at + run.length
}

/** The furthest end of the parts from `index` on; -1 when they do not match. Phrases are short, so this is too. */
function endOfParts(
  parts: readonly Part[],
  index: number,
  { words, at, start }: { words: readonly Word[]; at: number; start: number },
): number {
  const part = parts[index]
  if (part === undefined) return at
  let furthest = part.optional ? endOfParts(parts, index + 1, { words, at, start }) : -1
  for (const end of endsOfPart(part, words, at, start))
    furthest = Math.max(furthest, endOfParts(parts, index + 1, { words, at: end, start }))
  return furthest
}

/** The longest phrase that starts at a word; null when none does. */
export function phraseAt<Meaning>(
  words: readonly Word[],
  start: number,
  book: PhraseBook<Meaning>,
): FoundPhrase<Meaning> | null {
  const first = words[start]
  if (first === undefined) return null
  const { text, at: from } = first
  let [end, meaning] = [start, undefined as Meaning | undefined]
  for (const beginning of isNumber(text) ? [text, number] : [text]) {
    for (const entry of book.byFirst.get(beginning) ?? []) {
      const reached = endOfParts(entry.parts, 0, { words, at: start, start })
      if (reached > end) [end, meaning] = [reached, entry.meaning]
    }
  }
  if (end === start) return null
  const last = words[end - 1] as Word
  return { meaning: meaning as Meaning, start, end, from, to: last.at + last.raw.length }
}

/** Every phrase in the words, the longest first where several start at one word; none overlap. */
export function findPhrases<Meaning>(
  words: readonly Word[],
  book: PhraseBook<Meaning>,
): FoundPhrase<Meaning>[] {
  const found: FoundPhrase<Meaning>[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, book)
    if (phrase !== null) found.push(phrase)
    at = phrase === null ? at + 1 : phrase.end
  }
  return found
}

/** Blanks each phrase that `read` accepts; `read` returns false to leave one where it is. */
export function consumePhrases<Meaning>(
  masked: MaskedText,
  book: PhraseBook<Meaning>,
  read: (phrase: FoundPhrase<Meaning>, words: readonly Word[]) => unknown,
): void {
  const words = unmaskedWords(masked)
  for (const phrase of findPhrases(words, book))
    if (read(phrase, words) !== false) mask(masked, phrase.from, phrase.to)
}
