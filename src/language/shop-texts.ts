import { feedLanguage, feedTextInEnglish, isFeedLanguage } from './feed-words/feed-words.ts'
import type { LanguageCode } from './language.ts'
import { sayInEnglish, toEnglish } from './languages.ts'

/** Letters of a text that its language is told by. */
const telling = 240

/** The language of what a shop writes of a product; `hint` is that of its other texts, which decides where these tell none. */
export function languageOfTexts(texts: readonly string[], hint?: LanguageCode): LanguageCode {
  const text = texts
    .filter((each) => each !== '')
    .join('. ')
    .slice(0, telling)
  const told = toEnglish(text, hint === undefined ? {} : { language: hint }).language
  return told === 'en' ? (feedLanguage([text]) ?? told) : told
}

/** What a shop's text says in English, by the tables that shoppers' words are read with; names stay, and so does English. */
export function textInEnglish(text: string, language: LanguageCode): string {
  if (language === 'en' || text === '') return text
  return isFeedLanguage(language) ? feedTextInEnglish(text, language) : sayInEnglish(text, language)
}
