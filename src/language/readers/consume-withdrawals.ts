import { findTerms, type TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { stopWords } from '../en/stop-words.ts'
import {
  acceptedBehind,
  exceptions,
  notReleased,
  releasedBehind,
  releasedWords,
  releasingPhrases,
  withdrawingPhrases,
  withdrawnNames,
} from '../en/withdrawal-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { consumePhrases, createPhraseBook, findPhrases, phraseAt } from '../phrase-book.ts'
import type { ReleasedValue, Withdrawal } from '../request.ts'

const taking = createPhraseBook([[true, withdrawingPhrases]])
const names = createPhraseBook(withdrawnNames)
const behind = createPhraseBook([[true, releasedBehind]])
const accepting = createPhraseBook([[true, acceptedBehind]])
const releasing = createPhraseBook(releasingPhrases)
const released = createPhraseBook(releasedWords)

/** Words within which the value that is withdrawn must end. */
const reach = 5

type Release = { readonly taken: Withdrawal; readonly end: number; readonly value?: ReleasedValue }

export type Withdrawals = {
  readonly withdrawn: readonly Withdrawal[]
  /** The values among them, and those that are fine after all. */
  readonly released: readonly ReleasedValue[]
}

const releasedBy = ({ meanings }: Pick<TermMatch, 'meanings'>): ReleasedValue => ({
  attribute: meanings[0]!.attribute,
  values: meanings[0]!.values,
})

/** The value right behind a word of release, and where it ends: "blue", "under 50", "size M". */
function releaseAt(words: readonly Word[]): Release | null {
  if (words.length === 0) return null
  const phrase = phraseAt(words, 0, released)
  if (phrase !== null) return { taken: phrase.meaning, end: phrase.end }
  const [term] = findTerms(words)
  return term?.start === 0
    ? { taken: term.meanings[0]!.attribute, end: term.end, value: releasedBy(term) }
    : null
}

/** Before "blue is ok" these change nothing. */
const fillers = new Set(
  'also and ok okay oh well actually hmm then the a in maybe but so sorry fine yes yeah no'.split(' '),
)

/** "Also blue is ok", "leather is fine after all": a message that only lets a value be. */
function acceptedValue(words: readonly Word[]): ReleasedValue | null {
  const phrase = findPhrases(words, accepting).find(({ end }) => end === words.length)
  if (phrase === undefined) return null
  const [term, ...others] = findTerms(words.slice(0, phrase.start))
  if (term === undefined || others.length > 0 || term.end !== phrase.start) return null
  const value = releasedBy(term)
  const isPlain = words.slice(0, term.start).every(({ text }) => fillers.has(text))
  return isPlain && value.attribute !== 'category' ? { ...value, isAccepted: true } : null
}

/** Consumes what the shopper withdraws: "forget the price", "any color is fine", "doesn't have to be blue". */
export function consumeWithdrawals(masked: MaskedText, hasShown: boolean): Withdrawals {
  const found = new Set<Withdrawal>()
  const released: ReleasedValue[] = []
  const accepted = hasShown ? acceptedValue(unmaskedWords(masked)) : null
  if (accepted !== null) {
    masked.text = ' '.repeat(masked.text.length)
    return { withdrawn: [], released: [accepted] }
  }
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
    released.push(releasedBy(term))
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
      if (release.value !== undefined) released.push(release.value)
      mask(masked, near[0]!.at, last.at + last.raw.length)
    } else {
      // "No need for pockets": a word that no attribute takes is withdrawn by not being searched for.
      const [word] = near
      if (word === undefined || stopWords.has(word.text)) return false
      mask(masked, word.at, word.at + word.raw.length)
    }
  })
  return { withdrawn: [...found], released }
}
