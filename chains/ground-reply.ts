import { addressesAreKnown } from './grounding/addresses.ts'
import { codesAreKnown, isForShoppers } from './grounding/claims.ts'
import { cleanText } from './grounding/clean-text.ts'
import { citeTitles } from './grounding/ids.ts'
import { namesAreKnown } from './grounding/names.ts'
import { offersAreKnown } from './grounding/offers.ts'
import { pricesAreKnown } from './grounding/prices.ts'
import { splitSentences } from './grounding/split-sentences.ts'
import type { KnownFacts } from './known-facts.ts'

/** Characters of a chat model's words that a reply keeps. */
export const replyLimit = 3_000

/**
 * A model's words, kept to what the tools returned. The id of a known product becomes its title; a sentence is left out, whole, that
 * tells an unknown id, names a product that no tool returned, states a price that nobody named, leads elsewhere or tells a code of its
 * own, and with the first sentence of a list's item the whole item. Empty when nothing is left. What is left of a text's first sentences
 * begins what is left of the whole.
 */
export function groundReply(
  text: string,
  facts: KnownFacts,
  { most = Number.POSITIVE_INFINITY } = {},
): string {
  let kept = ''
  let isDropped = false
  // Of a text without end only so much is read that the reply is full even where most of it goes.
  for (const part of splitSentences(cleanText(text.slice(0, most * 8)))) {
    const [, sentence = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(part) ?? []
    const endsLine = space.includes('\n')
    const isItem: boolean = isLineStart(kept) && !isDropped && /^\s*(?:\d{1,3}[.)]|[-*•–])\s/.test(sentence)
    const grounded = isDropped || sentence.length > most ? '' : groundSentence(sentence, facts)
    if (grounded === '' && sentence !== '') {
      isDropped = !endsLine && (isDropped || isItem)
      // The line goes on, or ends where it had begun.
      if (endsLine && !isLineStart(kept)) kept += space
      continue
    }
    isDropped = false
    if (kept.length + grounded.length > most) break
    kept += grounded + space
  }
  return kept
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const isLineStart = (text: string): boolean => text === '' || /\n\s*$/.test(text)

function groundSentence(sentence: string, facts: KnownFacts): string {
  const checks = [isForShoppers, addressesAreKnown, codesAreKnown, offersAreKnown]
  if (!checks.every((isFine) => isFine(sentence, facts))) return ''
  const cited = citeTitles(sentence, facts)
  if (cited === null || !namesAreKnown(cited, facts) || !pricesAreKnown(cited, facts)) return ''
  return cited
}
