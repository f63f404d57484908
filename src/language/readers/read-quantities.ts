import { findTerms } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { countedOtherwise, endsCounted, noCountBehind, units } from '../en/count-words.ts'
import { numberWords } from '../en/numbers.ts'
import { consumeMatches, type MaskedText, unmaskedWords } from '../masked-text.ts'

/** How many pieces of a garment are wanted, and where its number stands. */
export type QuantityMention = { readonly at: number; readonly quantity: number }

/** Words that may stand between a number and its garment: "two long-sleeved white linen shirts". */
const reach = 6
const mostPieces = 6

/** "2 white shirts and a brown belt": a number that counts the garment behind it. */
export function readQuantities(masked: MaskedText): QuantityMention[] {
  const times = consumeTimes(masked)
  const words = unmaskedWords(masked)
  const counted = words.flatMap(({ text, at, raw }, place): QuantityMention[] => {
    const quantity = /^\d$/.test(text) ? Number(text) : (numberWords[text] ?? (text === 'couple' ? 2 : 0))
    if (quantity < 2 || quantity > mostPieces || noCountBehind.has(words[place - 1]?.text ?? '')) return []
    const isJoined =
      /[$€£₹¥/\d.,#-]$/.test(words[place]?.gap ?? '') ||
      /^(?:[/%$€£₹¥+"-]|[.,:]\d)/.test(masked.text.slice(at + raw.length))
    return !isJoined && countsGarment(words.slice(place + 1, place + 1 + reach)) ? [{ at, quantity }] : []
  })
  return [...counted, ...times].sort((one, other) => one.at - other.at)
}

/** "White tees, 2 of them". */
const ofThem = /\b(\d|two|three|four|five|six|a couple) of (?:them|these|those|each)\b/gi

const times = /(?<![\w.,-]|\bsizes? )(?:[x×]\s?(\d)|(\d)\s?[x×])(?!\w|[.,]\d|\s?\d)/gi

/** "Socks x5", "3x tights": as a list of things to buy counts. */
function consumeTimes(masked: MaskedText): QuantityMention[] {
  const found: QuantityMention[] = []
  consumeMatches(masked, times, (match) => {
    const quantity = Number(match[1] ?? match[2])
    const near = findTerms(unmaskedWords(masked))
    const isOfKind = near.some(({ meanings }) => meanings.some(({ attribute }) => attribute === 'category'))
    if (quantity < 2 || quantity > mostPieces || !isOfKind) return false
    found.push({ at: match.index, quantity })
    return true
  })
  consumeMatches(masked, ofThem, (match) => {
    const said = match[1] ?? ''
    const quantity = Number(said) || (numberWords[said.toLowerCase()] ?? 2)
    const kinds = findTerms(unmaskedWords(masked)).filter(({ meanings }) =>
      meanings.some(({ attribute }) => attribute === 'category'),
    )
    if (quantity < 2 || quantity > mostPieces || kinds.length === 0 || found.length > 0) return false
    found.push({ at: match.index, quantity })
    return true
  })
  return found
}

function countsGarment(behind: readonly Word[]): boolean {
  const from = behind[0]?.text === 'of' || /^pairs?$/.test(behind[0]?.text ?? '') ? 1 : 0
  const start = behind[from]?.text === 'of' ? from + 1 : from
  const near = behind.slice(start)
  if (near[0] === undefined || units.has(near[0].text)) return false
  const end = near.findIndex(
    ({ text, gap }, at) =>
      endsCounted.has(text) || countedOtherwise.has(text) || (at > 0 && /[,.;!?]/.test(gap)),
  )
  const counted = end < 0 ? near : near.slice(0, end)
  const terms = findTerms(counted)
  const kind = terms.findIndex(({ meanings }) => meanings.some(({ attribute }) => attribute === 'category'))
  if (kind < 0) return false
  // Of German only the looks that stand between tell that it counts: "two white shirt".
  const areLooks = terms.slice(0, kind + 1).every(({ start }, at) => start === (terms[at - 1]?.end ?? 0))
  return areLooks || /(?:s|men)$/.test(counted[(terms[kind]?.end ?? 0) - 1]?.text ?? '')
}
