import { vagueWords } from '../language/en/vague-words.ts'
import { toEnglish } from '../language/languages.ts'
import { isRareMaterial, rareKind } from '../language/readers/rare-words.ts'
import type { ShopperRequest } from '../language/request.ts'
import { splitWords } from '../product/split-words.ts'
import type { Wish } from '../product/wish.ts'
import type { SearchNote } from './search-notes.ts'

type Said = {
  readonly message: string
  readonly request: Pick<ShopperRequest, 'language' | 'english' | 'claims'>
}

const fewWords = 4

/** Words of the wish for a kind or a stuff that are not among those that the shop's texts hold, as the shopper wrote them. */
export function unreadNotes({ text, wanted }: Wish, held: string, said: Said): SearchNote[] {
  const known = new Set(held.split(' '))
  const claimed = new Set(said.request.claims.flatMap((claim) => claim.split('-')))
  const unheld = [...new Set(text.split(/\s+/))].filter(
    (word) => word !== '' && !known.has(word) && !claimed.has(word) && !vagueWords.has(word),
  )
  const kinds = wanted.category ?? []
  const [rare] = unheld.filter((word) => kinds.length === 1 && rareKind(word) === kinds[0])
  const namesNothing = Object.keys(wanted).length === 0
  // "Chaps for riding": in a few words that name nothing else each was asked for.
  const isAll = held !== '' && namesNothing && said.message.trim().split(/\s+/).length <= fewWords
  const stuffs = unheld.filter((word) => word !== rare && (isAll || isStuff(word, said.request.english)))
  const own = (words: readonly string[]) => words.map((word) => asWritten(word, said))
  return [
    ...(rare === undefined ? [] : [{ kind: 'unread', words: own([rare]), instead: kinds } as const]),
    ...(stuffs.length === 0 ? [] : [{ kind: 'unread', words: own(stuffs), instead: [] } as const]),
  ]
}

/** "Hemp", and whatever stands before a word for stuff: "seaweed fiber", "pineapple leather". */
const isStuff = (word: string, english: string): boolean =>
  isRareMaterial(word) ||
  new RegExp(`\\b${RegExp.escape(word)}[ -](?:fib(?:er|re)s?|fabric|cloth|yarn|leather|silk)\\b`, 'i').test(
    english,
  )

function asWritten(word: string, { message, request: { language } }: Said): string {
  if (language === 'en') return word
  const known = { brands: [], language }
  const own = splitWords(message).find(({ raw }) => toEnglish(raw, known).text.toLowerCase().includes(word))
  return own?.raw ?? word
}
