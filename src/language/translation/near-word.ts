import { isOneEditApart } from '../readers/spelling.ts'
import { saysLooks } from './english-terms.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { leadOf } from './split-compound.ts'

const shortest = 5
const longest = 40

/**
 * Finds the one word for a garment or its looks that a misspelt word stands for; what is short, or near to several, stays
 * unknown.
 */
export function createNearWord(lexicon: Lexicon): (word: string) => Entry | undefined {
  const { entries, apart } = lexicon
  const bucketOf = (word: string, length: number) => `${word[0]}${length}`
  const buckets = new Map<string, string[]>()
  const looks = remembered(saysLooks)
  for (const [word, { cognate, english }] of entries) {
    if (word.length < shortest || cognate || !looks(english)) continue
    const name = bucketOf(word, word.length)
    const bucket = buckets.get(name)
    if (bucket === undefined) buckets.set(name, [word])
    else bucket.push(word)
  }

  function nearest(word: string): Entry | undefined {
    if (word.length < shortest) return undefined
    const meanings = new Map<string, Entry>()
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const known of buckets.get(bucketOf(word, length)) ?? []) {
        const entry = entries.get(known) as Entry
        if (isTypo(word, known) && isSafe(word, entry)) meanings.set(entry.english, entry)
      }
    }
    return meanings.size === 1 ? [...meanings.values()][0] : undefined
  }

  /** "Sommerkleidd": only the last word of a compound is misspelt. */
  function nearestCompound(word: string): Entry | undefined {
    for (let at = 3; at <= word.length - shortest; at++) {
      const lead = leadOf(word.slice(0, at), lexicon, false)
      const head = lead && nearest(word.slice(at))
      if (lead && head) return { ...head, english: `${lead.english} ${head.english}`.trim() }
    }
    return undefined
  }

  return (word) => {
    if (word.length < shortest || word.length > longest || apart.has(word) || /\d/.test(word))
      return undefined
    return nearest(word) ?? nearestCompound(word)
  }
}

/** Letters of a word as people write it: an umlaut, folded to two, is one of them. */
const lettersOf = (word: string) => word.replace(/[aou]e/g, 'a').length

/** "Wissen" is not "weißen": what is no garment must be longer to be misspelt. */
const isSafe = (word: string, { wordClass }: Entry) =>
  lettersOf(word) > (wordClass === 'garment' ? 5 : 6) || lettersOf(word) === shortest

/** Of short words only two letters in the wrong order are a typo: "Klied", not "Werte" for "Weste" or "Hüfte" for "Hüte". */
const isTypo = (word: string, known: string) =>
  isOneEditApart(word, known) && (lettersOf(word) > shortest || isSwapped(word, known))

const isSwapped = (one: string, other: string) =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('')

function remembered(test: (english: string) => boolean): (english: string) => boolean {
  const known = new Map<string, boolean>()
  return (english) => {
    const meanings = known.get(english) ?? test(english)
    known.set(english, meanings)
    return meanings
  }
}
