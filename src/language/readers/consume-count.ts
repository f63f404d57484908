import { findTerms } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import {
  askingPhrases,
  countedNouns,
  countedOtherwise,
  endsCounted,
  fewWords,
  mostCounted,
  noCountBehind,
  onlyWords,
  rankingWords,
  units,
} from '../en/count-words.ts'
import { numberWords } from '../en/numbers.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, findPhrases } from '../phrase-book.ts'

const asking = createPhraseBook([[true, askingPhrases]])
const nouns = new Set(countedNouns)

/** Words that may stand between a number and what it counts: "three cheap red ones". */
const reach = 4

function numberOf({ text }: Word): number | null {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : (numberWords[text] ?? fewWords[text] ?? null)
  return value !== null && value > 0 && value <= mostCounted ? value : null
}

/** "3/4", "5-10", "$5", "2.5": a number joined to something else. */
function isJoined(words: readonly Word[], at: number, text: string): boolean {
  const { gap, at: from, raw } = words[at] as Word
  return /[$€£₹¥/\d.,#-]$/.test(gap) || /^(?:[/%$€£₹¥+"-]|[.,:]\d)/.test(text.slice(from + raw.length))
}

/** "Just one white shirt", "a couple of scarves": a number that counts a garment by the words beside it. */
function isFew(words: readonly Word[], at: number): boolean {
  const [text, before] = [words[at]?.text ?? '', words[at - 1]?.text ?? '']
  const introduced = fewWords[text] === undefined ? onlyWords.has(before) : before === 'a'
  if (!introduced) return false
  const from = words[at + 1]?.text === 'of' ? at + 2 : at + 1
  const near = words.slice(from, from + reach)
  const end = near.findIndex(({ text, gap }) => endsCounted.has(text) || /[,.;!?]/.test(gap))
  return findTerms(end < 0 ? near : near.slice(0, end)).some(({ meanings }) =>
    meanings.some(({ attribute }) => attribute === 'category'),
  )
}

/** A number that an asking word introduces counts what the rest names, unless it measures something. */
function isCount(words: readonly Word[], at: number, asked: ReadonlySet<number>): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]]
  if (words.slice(at + 1, at + reach).some(({ text }) => countedOtherwise.has(text))) return false
  if (units.has(next?.text ?? '') || noCountBehind.has(words[at - 1]?.text ?? '')) return false
  if (next !== undefined && nouns.has(next.text) && !/[,.;]/.test(next.gap)) return true
  if (isFew(words, at)) return true
  if (!asked.has(at)) return false
  if (next === undefined || /[,.;!?]/.test(next.gap)) return word.text !== 'one'
  if (word.text === 'one' || word.text === '1') return false
  const [term] = findTerms(words.slice(at + 1, at + 1 + reach))
  return next.text === 'please' || next.text === 'of' || next.text === 'ones' || term !== undefined
}

/** Consumes how many products to show: "three options", "show me 5"; null when that is not said. */
export function consumeCount(masked: MaskedText): number | null {
  const words = unmaskedWords(masked)
  const asked = new Set(findPhrases(words, asking).map(({ end }) => end))
  for (const [at, word] of words.entries()) {
    const count = numberOf(word)
    if (count === null || isJoined(words, at, masked.text) || !isCount(words, at, asked)) continue
    const before = words[at - 1]
    const from = before !== undefined && rankingWords.has(before.text) ? before.at : word.at
    mask(masked, from, word.at + word.raw.length)
    return count
  }
  return null
}
