import type { Entry, Lexicon, WordClass } from './lexicon.ts'
import { isNounish, matchPhrase, type PhraseMatch } from './match-phrase.ts'
import type { SlotKind } from './phrases.ts'
import type { Token } from './tokens.ts'

export type Rewriter = {
  readonly lexicon: Lexicon
  /** What a word that is not in the lexicon may mean. */
  readonly guess: (word: string) => Entry | undefined
}

/** A stretch of the message in English; `wordClass` is null for what was not known. */
type Piece = {
  readonly gap: string
  readonly english: string
  readonly wordClass: WordClass | 'phrase' | null
}

/** Pieces that a phrase may reach back over. */
const mostBack = 3

/** The words in English, in their order; words that are not known stay as they were written. */
export function rewrite(tokens: readonly Token[], tail: string, rewriter: Rewriter): string {
  const text = join(piecesOf(tokens, 0, tokens.length, rewriter))
  return `${text.trimStart().replace(/\ba (?=[aeiou])/g, 'an ')}${tail}`
}

function piecesOf(tokens: readonly Token[], from: number, to: number, rewriter: Rewriter): Piece[] {
  const { forward, backward } = rewriter.lexicon.phrases
  const isWhole = from === 0 && to === tokens.length
  const slotsOf = (match: PhraseMatch) =>
    match.slots.map((slot) => join(piecesOf(tokens, slot.from, slot.to, rewriter)).trim())
  const pieces: Piece[] = []
  for (let at = from; at < to; ) {
    const token = tokens[at]!
    const behind = isWhole ? matchPhrase(tokens, at, backward) : null
    const found = matchPhrase(tokens, at, forward)
    const within = found !== null && found.end <= to ? found : null
    if (behind !== null && behind.end > (within?.end ?? 0)) {
      // "Größe 40, bis 80 Euro" is no range.
      const isNext = behind.phrase.lead === 'number' && token.gap.includes(',')
      const back = isNext ? null : takeBack(pieces, behind.phrase.lead)
      if (back !== null) {
        pieces.push({
          gap: back.gap,
          english: fill(behind, [back.english, ...slotsOf(behind)]),
          wordClass: 'phrase',
        })
        at = behind.end
        continue
      }
    }
    if (within !== null) {
      pieces.push({ gap: token.gap, english: fill(within, slotsOf(within)), wordClass: 'phrase' })
      at = within.end
      continue
    }
    pieces.push(pieceOf(token, tokens[at + 1], rewriter))
    at++
  }
  return pieces
}

const fill = ({ phrase }: PhraseMatch, slots: readonly string[]): string =>
  phrase.english.replace(/\$(\d)/g, (_, place) => slots[Number(place) - 1] ?? '')

/** The last pieces of the clause that say something: "Rot oder Blau" of "…, Rot oder Blau mag ich nicht". */
function takeBack(pieces: Piece[], lead: SlotKind | null): Piece | null {
  if (lead !== 'some') {
    const last = pieces.at(-1)
    return last !== undefined && isOf(last, lead) ? (pieces.pop() ?? null) : null
  }
  let from = pieces.length
  while (from > 0 && pieces.length - from < mostBack && mayGoBack(pieces[from - 1]!)) {
    from--
    if (/[.,;:!?()]/.test(pieces[from]!.gap)) break
  }
  while (from < pieces.length && isJoint(pieces[from]!)) from++
  const taken = pieces.splice(from)
  const first = taken[0]
  return first === undefined ? null : { gap: first.gap, english: join(taken).trim(), wordClass: 'phrase' }
}

const isOf = ({ wordClass, english }: Piece, lead: SlotKind | null) =>
  wordClass === lead || (lead === 'number' && /^\d/.test(english))
const isJoint = ({ english }: Piece) => /^(?:and|or|)$/.test(english)
const mayGoBack = (piece: Piece) => piece.wordClass !== 'word' || /^(?:and|or|in|with)$/.test(piece.english)

function pieceOf(token: Token, next: Token | undefined, { lexicon, guess }: Rewriter): Piece {
  const { gap, raw, key, isBrand } = token
  const entry = isBrand ? undefined : (token.entry ?? numbered(key, lexicon) ?? guess(key))
  if (entry === undefined) return { gap, english: raw, wordClass: null }
  const english = entry.attributive !== undefined && isNounish(next) ? entry.attributive : entry.english
  return { gap, english, wordClass: entry.wordClass }
}

/** "5jährige", "50euro": a number and a word run together. */
function numbered(key: string, { entries }: Lexicon): Entry | undefined {
  const [, number, word] = /^(\d+)(\D+)$/.exec(key) ?? []
  const entry = entries.get(word ?? '')
  if (entry === undefined || entry.wordClass === 'word') return undefined
  return { ...entry, english: `${number} ${entry.english}` }
}

/** Pieces as running text; of a word that was dropped only the punctuation before it stays. */
function join(pieces: readonly Piece[]): string {
  let text = ''
  let kept = ''
  for (const { gap, english } of pieces) {
    const before = kept + gap
    if (english === '') {
      kept = before
      continue
    }
    text += before.replace(/\s+/g, ' ').replace(/^-(?= )/, '') + english
    kept = ''
  }
  return text + kept.trim()
}
