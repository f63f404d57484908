import { findTerms } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { stopWords } from '../en/stop-words.ts'
import {
  exceptions,
  notReleased,
  releasedBehind,
  releasedWords,
  releasingPhrases,
  withdrawingPhrases,
  withdrawnNames,
} from '../en/withdrawal-words.ts'
import { type MaskedText, mask } from '../masked-text.ts'
import { consumePhrases, createPhraseBook, findPhrases, phraseAt } from '../phrase-book.ts'
import type { Withdrawal } from '../request.ts'

const taking = createPhraseBook([[true, withdrawingPhrases]])
const names = createPhraseBook(withdrawnNames)
const behind = createPhraseBook([[true, releasedBehind]])
const releasing = createPhraseBook(releasingPhrases)
const released = createPhraseBook(releasedWords)

/** Words within which the value that is withdrawn must end. */
const reach = 5

type Release = { readonly taken: Withdrawal; readonly end: number }

/** The value right behind a word of release, and where it ends: "blue", "under 50", "size M". */
function releaseAt(words: readonly Word[]): Release | null {
  if (words.length === 0) return null
  const phrase = phraseAt(words, 0, released)
  if (phrase !== null) return { taken: phrase.meaning, end: phrase.end }
  const [term] = findTerms(words)
  return term?.start === 0 ? { taken: term.meanings[0]!.attribute, end: term.end } : null
}

/** Consumes what the shopper withdraws: "forget the price", "any color is fine", "doesn't have to be blue". */
export function consumeWithdrawals(masked: MaskedText): Withdrawal[] {
  const found = new Set<Withdrawal>()
  consumePhrases(masked, taking, ({ start, end }, words) => {
    if (notReleased.has(words[start - 1]?.text ?? '')) return false
    const next = words[end]
    if (next?.gap === ' ' && exceptions.includes(next.text)) return false
    for (const { meaning } of findPhrases(words.slice(start, end), names).slice(0, 1)) found.add(meaning)
  })
  consumePhrases(masked, behind, ({ start }, words) => {
    const term = findTerms(words.slice(Math.max(0, start - reach), start)).at(-1)
    const from = start - (term === undefined ? 0 : term.end - term.start)
    if (term === undefined || term.end !== Math.min(reach, start)) return false
    found.add(term.meanings[0]!.attribute)
    const last = words[start - 1]!
    mask(masked, words[from]!.at, last.at + last.raw.length)
  })
  consumePhrases(masked, releasing, ({ start, end, meaning }, words) => {
    if (notReleased.has(words[start - 1]?.text ?? '')) return false
    const rest = words.slice(end, end + reach)
    const stop = rest.findIndex(({ gap }) => /[,.;:!?]/.test(gap))
    const near = stop < 0 ? rest : rest.slice(0, stop)
    const release = releaseAt(near)
    if (meaning === 'look' && (release === null || release.taken === 'category' || release.end < near.length))
      return false
    const last = near[(release?.end ?? 0) - 1]
    if (release !== null && last !== undefined) {
      found.add(release.taken)
      mask(masked, near[0]!.at, last.at + last.raw.length)
    } else {
      // "No need for pockets": a word that no attribute takes is withdrawn by not being searched for.
      const [word] = near
      if (word === undefined || stopWords.has(word.text)) return false
      mask(masked, word.at, word.at + word.raw.length)
    }
  })
  return [...found]
}
