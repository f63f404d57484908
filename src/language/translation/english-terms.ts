import { attributesOf } from '../../product/attributes.ts'
import { findTerms } from '../../product/find-terms.ts'
import { termIndex } from '../../product/term-index.ts'

const words: ReadonlySet<string> = new Set(
  [...termIndex.meanings.keys()].flatMap((phrase) => phrase.split(' ')),
)

/** True of a word of the vocabulary, alone or in a phrase: "dress", "neckline". */
export const isEnglishTerm = (word: string): boolean => words.has(word)

/** True of a word that alone names a kind of garment. */
export const isEnglishGarment = (word: string): boolean =>
  termIndex.meanings.get(word)?.some(({ attribute }) => attribute === 'category') ?? false

const looks = new Set(attributesOf('garment'))

/** True of English that says what a garment is or looks like: "dress", "dark blue", "turtle neck"; not of "wedding" or "order". */
export const saysLooks = (english: string): boolean =>
  findTerms(english).some(({ meanings }) => meanings.some(({ attribute }) => looks.has(attribute)))
