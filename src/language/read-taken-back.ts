import { findTerms } from '../product/find-term.ts'
import type { Word } from '../product/split-words.ts'
import {
  exceptions,
  notReleased,
  releasedBehind,
  releasedWords,
  releasingPhrases,
  takenNames,
  takingBackPhrases,
} from './en/taken-back-words.ts'
import { createPhraseBook, findPhrases, phraseAt, takePhrases } from './phrase-book.ts'
import type { Withdrawal } from './request.ts'
import { blank, type Scratch } from './scratch.ts'
import { stopWords } from './stop-words.ts'

const taking = createPhraseBook([[true, takingBackPhrases]])
const names = createPhraseBook(takenNames)
const behind = createPhraseBook([[true, releasedBehind]])
const releasing = createPhraseBook(releasingPhrases)
const released = createPhraseBook(releasedWords)

/** Words within which the value that is let go of must end. */
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

/** Takes out what the shopper lets go of: "forget the price", "any color is fine", "doesn't have to be blue". */
export function takeTakenBack(scratch: Scratch): Withdrawal[] {
  const said = new Set<Withdrawal>()
  takePhrases(scratch, taking, ({ start, end }, words) => {
    if (notReleased.has(words[start - 1]?.text ?? '')) return false
    const next = words[end]
    if (next?.gap === ' ' && exceptions.includes(next.text)) return false
    for (const { meaning } of findPhrases(words.slice(start, end), names).slice(0, 1)) said.add(meaning)
  })
  takePhrases(scratch, behind, ({ start }, words) => {
    const term = findTerms(words.slice(Math.max(0, start - reach), start)).at(-1)
    const from = start - (term === undefined ? 0 : term.end - term.start)
    if (term === undefined || term.end !== Math.min(reach, start)) return false
    said.add(term.meanings[0]!.attribute)
    const last = words[start - 1]!
    blank(scratch, words[from]!.at, last.at + last.raw.length)
  })
  takePhrases(scratch, releasing, ({ start, end, meaning }, words) => {
    if (notReleased.has(words[start - 1]?.text ?? '')) return false
    const rest = words.slice(end, end + reach)
    const stop = rest.findIndex(({ gap }) => /[,.;:!?]/.test(gap))
    const near = stop < 0 ? rest : rest.slice(0, stop)
    const release = releaseAt(near)
    if (meaning === 'look' && (release === null || release.taken === 'category' || release.end < near.length))
      return false
    const last = near[(release?.end ?? 0) - 1]
    if (release !== null && last !== undefined) {
      said.add(release.taken)
      blank(scratch, near[0]!.at, last.at + last.raw.length)
    } else {
      // "No need for pockets": a word that no attribute takes is let go of by not being searched for.
      const [word] = near
      if (word === undefined || stopWords.has(word.text)) return false
      blank(scratch, word.at, word.at + word.raw.length)
    }
  })
  return [...said]
}
