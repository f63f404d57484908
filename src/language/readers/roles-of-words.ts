import type { Heard, HeardWord } from '../../ear/heard.ts'
import type { Word } from '../../product/split-words.ts'

/** What the ear makes of a word; null where it heard none there. */
export type RoleOf = (word: Pick<Word, 'at'>) => Pick<HeardWord, 'wanted' | 'refused' | 'told'> | null

/** Characters that a word may have moved by, since the message was heard, before another is taken for it. */
const farthest = 40

/** The roles of the words of a text that was made of the heard message: what was corrected or said otherwise since has none. */
export function rolesOfWords(
  words: readonly Word[],
  heard: Heard | null | undefined,
  message: string,
): RoleOf {
  const roles = new Map<number, HeardWord>()
  if (heard == null || heard.words.length === 0) return () => null
  const text = message.toLowerCase()
  let from = 0
  for (const { raw, at } of words) {
    const place = placeOf(raw.toLowerCase(), text, from)
    if (place < 0 || place > from + farthest) continue
    from = place + raw.length
    const end = from
    const over = heard.words.filter((word) => word.start < end && word.end > place)
    if (over.length > 0) roles.set(at, meanOf(over))
  }
  return ({ at }) => roles.get(at) ?? null
}

/** Where a whole word next stands. */
function placeOf(word: string, text: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`)) return at
  }
  return -1
}

function meanOf(words: readonly HeardWord[]): HeardWord {
  const mean = (role: 'wanted' | 'refused' | 'told') =>
    words.reduce((sum, word) => sum + word[role], 0) / words.length
  const { start, end } = words[0]!
  return { start, end, wanted: mean('wanted'), refused: mean('refused'), told: mean('told') }
}
