import type { Language, LanguageCode } from '../language.ts'
import { createBrandFinder, createNameFinder } from './brand-finder.ts'
import { compileLanguage } from './compile-language.ts'
import { foldWord } from './fold-word.ts'
import type { Entry } from './lexicon.ts'
import { createNearWord } from './near-word.ts'
import { plainNumbers } from './plain-numbers.ts'
import { rewrite } from './rewrite.ts'
import { splitGarment } from './split-compound.ts'
import { readTokens } from './tokens.ts'
import { certaintyOf, isNearly, weighLanguage } from './weigh-language.ts'

const mostGuesses = 32

/** A message as the readers of `src/language` take it; what is English, or tells no language, is as it was. */
export type Translation = { readonly text: string; readonly language: LanguageCode }

export type TranslationContext = {
  /** The language of the conversation so far: what tells none is taken to be in it. */
  readonly language?: LanguageCode
  /** True of a conversation's first words: no language has been spoken yet. */
  readonly isFirst?: boolean
  /** Brands that the shop sells: their names are neither evidence nor changed. */
  readonly brands?: readonly string[]
  /** Names of its products in the message: likewise. */
  readonly names?: readonly string[]
}

/** Makes the function that tells which of some languages a message is in and says it in English; it never throws. */
export function createToEnglish(languages: readonly Language[]) {
  const listeners = languages.map(createListener)
  return (text: string, context: TranslationContext = {}): Translation => {
    const candidates = listeners.map((listen) => listen(text, context))
    const [surest] = candidates.toSorted((one, other) => other.certainty - one.certainty)
    if (surest !== undefined && surest.certainty > 0) return { text: surest.say(), language: surest.code }
    const tellsEnglish = candidates.some(({ isEnglish }) => isEnglish)
    const nearly = tellsEnglish ? undefined : candidates.find(({ isNearly }) => isNearly())
    if (nearly !== undefined) return { text: nearly.say(), language: nearly.code }
    return { text, language: tellsEnglish ? 'en' : (context.language ?? 'en') }
  }
}

/** Makes the function that says a text in English whose language is known; of a language that is not heard it stays. */
export function createSayInEnglish(languages: readonly Language[]) {
  const listeners = new Map(languages.map((language) => [language.code, createListener(language)]))
  return (text: string, code: LanguageCode): string => listeners.get(code)?.(text, {}).say() ?? text
}

function createListener(language: Language) {
  const lexicon = compileLanguage(language)
  const nearWord = createNearWord(lexicon)
  return (text: string, context: TranslationContext) => {
    const nameAt = createBrandFinder(context.brands ?? [], (word) => lexicon.entries.has(word))
    const plain = language.decimalComma ? plainNumbers(text) : text
    const unknown = (context.names ?? []).filter(
      (name) => !lexicon.entries.has(foldWord(name, language.letters)),
    )
    const productAt = createNameFinder(unknown.filter((name) => !/[\s-]/.test(name)))
    const { tokens, tail } = readTokens(plain, lexicon, (words, at) =>
      Math.max(nameAt(words, at), productAt(words, at)),
    )
    const evidence = weighLanguage(tokens, lexicon)
    const guess = limited((word) => nearWord(word) ?? splitGarment(word, lexicon))
    return {
      code: language.code,
      certainty: certaintyOf(evidence, {
        goesOn: context.language === language.code,
        isOpen: context.isFirst === true,
      }),
      isEnglish: evidence.english > 0,
      isNearly: () => isNearly(tokens, guess),
      say: () => rewrite(tokens, tail, { lexicon, guess }),
    }
  }
}

/** Each word is guessed once, and only so many of a message: text that is no shopper's is not worth more. */
function limited(guess: (word: string) => Entry | undefined): (word: string) => Entry | undefined {
  const guessed = new Map<string, Entry | undefined>()
  return (word) => {
    if (!guessed.has(word) && guessed.size < mostGuesses) guessed.set(word, guess(word))
    return guessed.get(word)
  }
}
