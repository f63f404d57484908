import { splitWords, type Word } from '../../product/split-words.ts'
import { termIndex } from '../../product/term-index.ts'
import { scales } from '../en/direction-words.ts'
import { functionWords, misspellings } from '../en/misspellings.ts'
import { neverMisspelled } from '../en/never-misspelled.ts'
import { greetingPhrases, offTopicPhrases, thankingPhrases, unsafePhrases } from '../en/small-talk.ts'
import { stopWords } from '../en/stop-words.ts'
import { wordsOf } from '../phrase-book.ts'
import { isEnglishWord } from './english-words.ts'

const shortest = 5
/** A longer one is no misspelt word of the vocabulary, and would take long to compare. */
const longest = 24

/** Words of other matters: they are meant as they are written. */
const otherWords: ReadonlySet<string> = new Set(
  wordsOf([...offTopicPhrases, ...unsafePhrases, ...greetingPhrases, ...thankingPhrases]),
)

/** Words of the vocabulary, and those that clothes are compared by. */
const vocabulary: ReadonlySet<string> = new Set([
  ...[...termIndex.meanings.keys()].flatMap((phrase) => phrase.split(' ')),
  ...functionWords,
  ...wordsOf(
    scales.flatMap(({ more, less }) =>
      [more, less].flatMap(({ comparative, plain }) => [...comparative, ...plain]),
    ),
  ),
])

/** Words of the vocabulary by themselves with one letter left out: two words one edit apart share such a key. */
const byDeletion: ReadonlyMap<string, readonly string[]> = (() => {
  const keys = new Map<string, string[]>()
  for (const word of vocabulary) {
    if (word.length < shortest || /\d/.test(word)) continue
    for (const key of [word, ...deletions(word)]) keys.set(key, [...(keys.get(key) ?? []), word])
  }
  return keys
})()

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** True when one letter added, dropped, changed or swapped with its neighbor makes one word of the other. */
export function isOneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [endOne, endOther] = [one.length, other.length]
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--
    endOther--
  }
  const [left, right] = [one.slice(start, endOne), other.slice(start, endOther)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The word of the vocabulary that a misspelt word stands for, or the word itself. Known words are left alone. */
export function correctSpelling(word: string): string {
  const short = misspellings[word]
  if (short !== undefined) return short
  // "Dresss", "loooong"; a word that is still unknown stays as it is: "XXXL" is a size.
  const twice = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
  if (twice !== word) {
    const once = word.replaceAll(/(\p{L})\1{2,}/gu, '$1')
    return [twice, once, correctSpelling(twice)].find((known) => vocabulary.has(known)) ?? word
  }
  if (word.length === shortest - 1 && !vocabulary.has(word) && !isOrdinary(word)) return withLetterBack(word)
  if (word.length < shortest || word.length > longest || vocabulary.has(word) || isOrdinary(word)) return word
  if (/\d/.test(word)) return word
  const near = new Set([word, ...deletions(word)].flatMap((key) => byDeletion.get(key) ?? []))
  const fitting = [...near].filter((known) => isOneEditApart(word, known) && sharesBeginning(word, known))
  const isNear = fitting.length === 1 || sameMeaning(fitting)
  return isNear && !isEnglishWord(word) ? (fitting[0] ?? word) : word
}

/** "Undr", "frst": so short a word is only taken for a word of order or price that lost a letter. */
function withLetterBack(word: string): string {
  const fitting = functionWords.filter(
    (known) => known.length === shortest && known[0] === word[0] && deletions(known).includes(word),
  )
  return fitting.length === 1 ? (fitting[0] as string) : word
}

const isOrdinary = (word: string) => stopWords.has(word) || neverMisspelled.has(word) || otherWords.has(word)

const sharesBeginning = (word: string, known: string) =>
  word[0] === known[0] || (word[0] === known[1] && word[1] === known[0])

/** "Jumpr" is near "jumper" and "jumpers": either will do. */
function sameMeaning(words: readonly string[]): boolean {
  const found = words.map((word) => JSON.stringify(termIndex.meanings.get(word) ?? word))
  return words.length > 1 && new Set(found).size === 1
}

/** A message whose words mostly begin with a capital is a product's title: full of names, typed by a shop. */
function isTitle(words: readonly Word[]): boolean {
  const capitals = words.filter(({ raw }) => /^\p{Lu}/u.test(raw)).length
  return words.length > 2 && capitals * 2 > words.length
}

/**
 * The message with misspelt words of the vocabulary put right; a capital inside it marks a name, which stays. `nameEnd` says
 * where a known name ends that begins at a word: right there where none does.
 */
export function correctMessage(
  message: string,
  nameEnd: (words: readonly Word[], at: number) => number = (_, at) => at,
): string {
  const words = splitWords(message)
  if (isTitle(words)) return message
  let corrected = ''
  let end = 0
  let named = 0
  for (const [index, { text, raw, at }] of words.entries()) {
    named = Math.max(named, nameEnd(words, index))
    // A genitive is as it is written: "boyfriend's" lost no letter.
    const isGenitive = raw.length > 4 && /['’]s$/.test(raw)
    const isName = isGenitive || index < named || (index > 0 && /^\p{Lu}/u.test(raw))
    const word = isName ? text : correctSpelling(text)
    corrected += message.slice(end, at) + (word === text ? raw : word)
    end = at + raw.length
  }
  return corrected + message.slice(end)
}
