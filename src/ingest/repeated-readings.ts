import * as feedWords from '../language/feed-words/feed-words.ts'
import type { LanguageCode } from '../language/language.ts'
import * as shopTexts from '../language/shop-texts.ts'
import type { AttributeName } from '../product/attributes.ts'
import * as terms from '../product/find-terms.ts'
import * as merchant from '../product/merchant-category.ts'
import type { Category } from '../product/taxonomy.ts'
import { repeated } from './repeated.ts'

/** The readers of words that are asked of every row, each with its memory. */
export const findValues: (name: AttributeName, text: string) => readonly string[] = repeated(terms.findValues)
export const settledValues: (name: AttributeName, text: string) => readonly string[] = repeated(
  terms.settledValues,
)
export const merchantCategories: (text: string) => readonly Category[] = repeated(merchant.merchantCategories)
export const feedValueInEnglish = repeated(feedWords.feedValueInEnglish)

const inEnglish = repeated(shopTexts.textInEnglish)
export const textInEnglish = (text: string, language: LanguageCode): string =>
  language === 'en' ? text : inEnglish(text, language)

const languageOf = repeated((text: string, hint: string) =>
  shopTexts.languageOfTexts([text], hint === '' ? undefined : hint),
)
/** More letters than a language is told by. */
const enough = 300
export const languageOfTexts = (texts: readonly string[], hint: LanguageCode = ''): LanguageCode =>
  languageOf(
    texts
      .filter((each) => each !== '')
      .join('. ')
      .slice(0, enough),
    hint,
  )
