import type { Word } from '../../product/split-words.ts'
import {
  buildingPhrases,
  lookOtherwise,
  outfitArticles,
  outfitPhrases,
  outfitWords,
  pluralOutfit,
} from '../en/outfit-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, findPhrases } from '../phrase-book.ts'
import { garmentEndAfter } from './garment-name.ts'

export type OutfitMention = {
  readonly at: number
  /** True when the words say that the outfit is of what was shown: "complete the look". */
  readonly pointed: boolean
  /** The garment that it is built around, where the words name one: "red dress". */
  readonly companion: string
}

const outright = createPhraseBook([[true, outfitPhrases]])
const building = createPhraseBook([[true, buildingPhrases]])

/** "Around a red dress": what an outfit is built on, and no piece to look for. */
const aroundGarment =
  /\b(?:around|based on|starting (?:from|with)|featuring) (?:an? |my |the |some )(?=[a-z])/
const pointingWords = new Set(['the', 'this', 'that', 'it', 'my'])

/** Words between a verb and the outfit it asks for: "give me a nice casual summer outfit". */
const reach = 6

/** "An outfit", "a casual look": with an article before it, and something that asks for it before that. */
function isAskedFor(words: readonly Word[], at: number): boolean {
  if (lookOtherwise.has(words[at + 1]?.text ?? '')) return false
  const before = words.slice(Math.max(0, at - reach), at)
  if (words[at]!.text === pluralOutfit) return before.length === 0 || findPhrases(before, building).length > 0
  const article = before.findLastIndex(({ text }) => outfitArticles.has(text))
  if (
    article < 0 ||
    before.slice(article + 1).some(({ text, gap }) => text === 'with' || /[,.;!?]/.test(gap))
  )
    return false
  const verbs = findPhrases(before.slice(0, article), building)
  return verbs.length > 0 || (words[at]!.text !== 'look' && at - before.length + article === 0)
}

/** Consumes the garment that an outfit is built around; empty where none is named. */
function takeCompanion(masked: MaskedText): string {
  const around = aroundGarment.exec(masked.text)
  if (around === null) return ''
  const start = around.index + around[0].length
  const end = garmentEndAfter(masked.text, start, reach)
  if (end < 0) return ''
  const companion = masked.text.slice(start, end)
  mask(masked, around.index, end)
  return companion
}

/** Consumes that a whole outfit is asked for: "build an outfit around this", "complete the look". */
export function consumeOutfit(masked: MaskedText): OutfitMention | null {
  const words = unmaskedWords(masked)
  const [phrase] = findPhrases(words, outright)
  if (phrase !== undefined) {
    const companion = takeCompanion(masked)
    mask(masked, phrase.from, phrase.to)
    const pointed = words.slice(phrase.start, phrase.end).some(({ text }) => pointingWords.has(text))
    return { at: phrase.from, pointed, companion }
  }
  const at = words.findIndex(({ text }, index) => outfitWords.has(text) && isAskedFor(words, index))
  const word = words[at]
  if (word === undefined) return null
  mask(masked, word.at, word.at + word.raw.length)
  return { at: word.at, pointed: false, companion: takeCompanion(masked) }
}
