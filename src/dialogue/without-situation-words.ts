import { toEnglish } from '../language/languages.ts'
import { foldText } from '../language/readers/fold-words.ts'
import type { SituationMention } from '../language/situation-words.ts'
import { narrowingWords } from '../product/narrower-kinds.ts'
import type { Wish } from '../product/wish.ts'

/** Days and places are assumed from their words, so no product's text is searched for them; a style's words may stand in one. */
export function withoutSituationWords(wish: Wish, situations: readonly SituationMention[]): Wish {
  const said = situations.filter(({ isLook }) => !isLook).map(({ because }) => because)
  if (said.length === 0 || wish.text === '') return wish
  const known = { brands: [], language: 'de' }
  const words = new Set(said.flatMap((because) => wordsOf(`${because} ${toEnglish(because, known).text}`)))
  const narrowing = new Set(narrowingWords(wish))
  const kept = wish.text
    .split(/\s+/)
    .filter((word) => narrowing.has(word) || wordsOf(word).some((each) => !words.has(each)))
  return { ...wish, text: kept.join(' ') }
}

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
